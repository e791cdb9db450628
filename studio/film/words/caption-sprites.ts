/** Lays out the caption of a moment: its text on a plate where the picture needs one, and the word that is being said. */
import { easeOut } from '#studio/film/ease.ts';
import { sprite, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import { paintCaption, paintWord, type SetCaption } from '#studio/film/words/paint-caption.ts';
import { intersect } from '#studio/film/sprite.ts';
import { setText } from '#studio/film/text/text-block.ts';
import type { Caption } from '#studio/storyboard/storyboard.ts';

const ENTER_SECONDS = 0.26;
const LEAVE_SECONDS = 0.12;
/** How far a caption rises as it comes in, design units. */
const RISE = 26;

/** `opacity` dims the caption where a transition takes it away with its scene. */
export function captionSprites(stage: Stage, seconds: number): Sprite[] {
  if (!stage.storyboard.showCaptions) return [];
  const caption = stage.storyboard.captions.find((each) => seconds >= each.startSeconds && seconds < each.endSeconds);
  if (caption === undefined) return [];
  const set = stage.once(`caption ${caption.id}`, () => setCaption(stage, caption));
  const entered = easeOut((seconds - caption.startSeconds) / ENTER_SECONDS);
  const left = followedAtOnce(stage, caption) ? 1 : Math.min(1, (caption.endSeconds - seconds) / LEAVE_SECONDS);
  const opacity = Math.round(Math.min(entered, left) * 64) / 64;
  const rise = entered >= 1 ? 0 : (1 - entered) * RISE * stage.scale;
  const base = place(set.base, set, rise, opacity);
  const word = wordAt(caption, seconds);
  if (word === null) return [base];
  const mark = stage.once(`caption ${caption.id} word ${word}`, () => paintWord(stage, set, word));
  return mark.bitmap === null ? [base] : [base, place({ bitmap: mark.bitmap, x: mark.x, y: mark.y }, set, rise, opacity)];
}

function place(part: { bitmap: Bitmap; x: number; y: number }, set: SetCaption, rise: number, opacity: number): Sprite {
  return sprite(part.bitmap, { x: set.area.x + part.x, y: set.area.y + part.y + rise, width: part.bitmap.width, height: part.bitmap.height }, { opacity });
}

function setCaption(stage: Stage, caption: Caption): SetCaption {
  const style = caption.style === 'hook' ? stage.look.type.hook : stage.look.type.line;
  const area = pixelRect(stage, stage.layout.captions[caption.style]);
  const padding = Math.round(stage.scale * 30);
  const block = setText(stage.measuring, {
    words: caption.words,
    style,
    language: stage.storyboard.language,
    direction: stage.storyboard.direction,
    width: area.width - 2 * padding,
    height: area.height - 2 * padding,
    scale: stage.scale,
  });
  return paintCaption(stage, { caption, area, padding, block, onPicture: liesOnPicture(stage, caption) });
}

/** True when a picture runs under the caption at any time while it is on: then the text needs a ground of its own. */
function liesOnPicture(stage: Stage, caption: Caption): boolean {
  const area = pixelRect(stage, stage.layout.captions[caption.style]);
  return stage.storyboard.scenes.some(({ content, startSeconds, endSeconds, transition }, index) => {
    const next = stage.storyboard.scenes[index + 1]?.transition?.seconds ?? 0;
    const on = startSeconds < caption.endSeconds && endSeconds + next > caption.startSeconds + (transition === null ? 0 : 0);
    return on && content.shot !== null && intersect(pixelRect(stage, content.shot.window), area) !== null;
  });
}

/** The word being said, by index: each stays marked until the next begins; none before the first. */
function wordAt(caption: Caption, seconds: number): number | null {
  const index = caption.words.findLastIndex((word) => seconds >= word.startSeconds);
  if (index < 0) return null;
  const last = index === caption.words.length - 1;
  return last && seconds > (caption.words[index]?.endSeconds ?? 0) + 0.3 ? null : index;
}

/** When the next caption begins as this one ends, it takes its place without a blink. */
function followedAtOnce(stage: Stage, caption: Caption): boolean {
  return stage.storyboard.captions.some((each) => each.id !== caption.id && Math.abs(each.startSeconds - caption.endSeconds) < 0.05);
}
