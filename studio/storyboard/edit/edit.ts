/** Everything that an editor may do to a storyboard, as plain data: the result is a storyboard or a reason. */
import type { Mood } from '#studio/music/music.ts';
import type { Picture, Point } from '#studio/product/picture.ts';
import { setLayout, type SceneLayout } from '#studio/storyboard/edit/layout-edits.ts';
import { changeLook, showAccents, setBrand, type BrandChoice } from '#studio/storyboard/edit/look-edits.ts';
import type { Edited } from '#studio/storyboard/edit/refuse.ts';
import {
  addScene,
  duplicateScene,
  moveScene,
  removeScene,
  splitScene,
} from '#studio/storyboard/edit/scene-edits.ts';
import { changePicture, setFocus, setMotion } from '#studio/storyboard/edit/shot-edits.ts';
import {
  removeMusic,
  setMusic,
  setSoundEffects,
  setVoice,
  type VoiceChoice,
} from '#studio/storyboard/edit/sound-edits.ts';
import {
  changeCaptionText,
  changeLineText,
  setCaptionStyle,
  setEndCard,
  showCaptions,
  type EndCardTexts,
} from '#studio/storyboard/edit/text-edits.ts';
import { moveCut, setSceneSeconds, setTransition } from '#studio/storyboard/edit/time-edits.ts';
import type { MotionKind } from '#studio/storyboard/shot.ts';
import type { CaptionChoice, LookId, Storyboard, TransitionKind } from '#studio/storyboard/storyboard.ts';

/**
 * One edit of a storyboard. Ids are those of its scenes and lines; `seconds` count from the start of the
 * clip, apart from `set-scene-seconds`, where they are the scene's new length.
 */
export type Edit =
  | { kind: 'move-scene'; sceneId: string; toIndex: number }
  | { kind: 'add-scene'; afterSceneId: string; picture: Picture }
  | { kind: 'remove-scene'; sceneId: string }
  /** `seconds`: where in the clip; null for the middle. */
  | { kind: 'split-scene'; sceneId: string; seconds: number | null }
  | { kind: 'duplicate-scene'; sceneId: string }
  | { kind: 'change-picture'; sceneId: string; picture: Picture }
  | { kind: 'set-focus'; sceneId: string; aim: { point: Point; close: boolean } | null }
  | { kind: 'set-motion'; sceneId: string; motion: MotionKind }
  /** Null: the scene's picture alone. */
  | { kind: 'set-layout'; sceneId: string; layout: SceneLayout | null }
  | { kind: 'set-scene-seconds'; sceneId: string; seconds: number }
  /** Moves the cut at which this scene comes in. */
  | { kind: 'move-cut'; sceneId: string; seconds: number }
  | { kind: 'set-transition'; sceneId: string; transition: TransitionKind }
  | { kind: 'change-line'; lineId: string; text: string }
  | { kind: 'change-caption'; lineId: string; text: string }
  | { kind: 'show-captions'; shown: boolean }
  | { kind: 'show-accents'; shown: boolean }
  | { kind: 'set-caption-style'; choice: { [Key in keyof CaptionChoice]?: CaptionChoice[Key] | null } }
  | { kind: 'set-end-card'; texts: EndCardTexts }
  | { kind: 'set-voice'; choice: VoiceChoice }
  | {
      kind: 'set-music';
      choice: { mood?: Mood | undefined; seed?: number | undefined; gainDecibels?: number | undefined };
    }
  | { kind: 'remove-music' }
  | { kind: 'set-sound-effects'; on: boolean }
  | { kind: 'change-look'; lookId: LookId }
  | { kind: 'set-brand'; choice: BrandChoice };

/** The edited storyboard, which is always valid, or BAD_INPUT with a sentence for the merchant. */
export function applyEdit(storyboard: Storyboard, edit: Edit): Edited {
  switch (edit.kind) {
    case 'move-scene':
      return moveScene(storyboard, edit.sceneId, edit.toIndex);
    case 'add-scene':
      return addScene(storyboard, edit.afterSceneId, edit.picture);
    case 'remove-scene':
      return removeScene(storyboard, edit.sceneId);
    case 'split-scene':
      return splitScene(storyboard, edit.sceneId, edit.seconds);
    case 'duplicate-scene':
      return duplicateScene(storyboard, edit.sceneId);
    case 'change-picture':
      return changePicture(storyboard, edit.sceneId, edit.picture);
    case 'set-focus':
      return setFocus(storyboard, edit.sceneId, edit.aim);
    case 'set-motion':
      return setMotion(storyboard, edit.sceneId, edit.motion);
    case 'set-layout':
      return setLayout(storyboard, edit.sceneId, edit.layout);
    case 'set-scene-seconds':
      return setSceneSeconds(storyboard, edit.sceneId, edit.seconds);
    case 'move-cut':
      return moveCut(storyboard, edit.sceneId, edit.seconds);
    case 'set-transition':
      return setTransition(storyboard, edit.sceneId, edit.transition);
    case 'change-line':
      return changeLineText(storyboard, edit.lineId, edit.text);
    case 'change-caption':
      return changeCaptionText(storyboard, edit.lineId, edit.text);
    case 'show-captions':
      return showCaptions(storyboard, edit.shown);
    case 'show-accents':
      return showAccents(storyboard, edit.shown);
    case 'set-caption-style':
      return setCaptionStyle(storyboard, edit.choice);
    case 'set-end-card':
      return setEndCard(storyboard, edit.texts);
    case 'set-voice':
      return setVoice(storyboard, edit.choice);
    case 'set-music':
      return setMusic(storyboard, edit.choice);
    case 'remove-music':
      return removeMusic(storyboard);
    case 'set-sound-effects':
      return setSoundEffects(storyboard, edit.on);
    case 'change-look':
      return changeLook(storyboard, edit.lookId);
    case 'set-brand':
      return setBrand(storyboard, edit.choice);
  }
}
