/** Says what lies on the frame at any moment: a pure function of the storyboard and the time. */
import { shadeSprite } from '#studio/film/words/shade.ts';
import { badgeSprites } from '#studio/film/words/badge-sprites.ts';
import { captionSprites } from '#studio/film/words/caption-sprites.ts';
import { endCardSprites } from '#studio/film/words/end-card-sprites.ts';
import { sceneSprites } from '#studio/film/scene/scene-sprites.ts';
import { transition } from '#studio/film/scene/transitions.ts';
import type { Sprite } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';
import type { Scene } from '#studio/storyboard/storyboard.ts';

export function frameSprites(stage: Stage, seconds: number): Sprite[] {
  const { scenes } = stage.storyboard;
  const index = Math.max(0, scenes.findLastIndex((scene) => seconds >= scene.startSeconds));
  const scene = scenes[index];
  if (scene === undefined) return [];
  const incoming = wholeScene(stage, scene, index, seconds);
  const before = scenes[index - 1];
  const entrance = scene.transition;
  const progress = entrance === null || entrance.seconds === 0 ? 1 : (seconds - scene.startSeconds) / entrance.seconds;
  const picture =
    before === undefined || entrance === null || progress >= 1
      ? incoming
      : transition(entrance.kind, { outgoing: wholeScene(stage, before, index - 1, seconds), incoming, frame: stage.frame, progress, direction: stage.storyboard.direction });
  return [...picture, ...badgeSprites(stage, seconds), ...captionSprites(stage, seconds)];
}

/** A scene with what belongs to it alone. */
function wholeScene(stage: Stage, scene: Scene, index: number, seconds: number): Sprite[] {
  const untilSeconds = scene.endSeconds + (stage.storyboard.scenes[index + 1]?.transition?.seconds ?? 0);
  const picture = sceneSprites(stage, scene, seconds, untilSeconds);
  if (scene.content.kind === 'endCard') return [...picture, ...endCardSprites(stage, scene, scene.content, seconds)];
  const shaded = stage.look.captions.plate === 'shade' && scene.content.shot.framing === 'full-bleed' && stage.storyboard.showCaptions && stage.storyboard.captions.length > 0;
  return shaded ? [...picture, shadeSprite(stage)] : picture;
}
