/** Moves words in, one after another, in the manner of the look. */
import { clamp01, easeOut } from '#studio/shared/ease.ts';
import { clipped, placedSprite, sprite, type Placed, type Sprite } from '#studio/film/sprite.ts';
import type { Caption, WordEntrance } from '#studio/storyboard/storyboard.ts';

/** A bitmap that comes in by itself: a word, or a line of them. `line` is the height of its line, pixels. */
export type EnteringPart = Placed & { startSeconds: number; line: number };

/** How long a word takes to come in. */
const ENTER_SECONDS: Record<WordEntrance, number> = { pop: 0.2, rise: 0.34, fade: 0.3, wipe: 0.27 };
/** A word comes in this long after the one before, or sooner where it is said sooner. */
const STAGGER_SECONDS = 0.1;
/** Words are all there when this share of their caption's time is over. */
const ALL_IN_SHARE = 0.45;
/** How much larger a word is when it pops in, and how far one rises, in lines. */
const POP = 0.18;
const POP_TURN_DEGREES = 5;
const FADE_RISE = 0.16;
const BELOW_LINE = 0.12;

/** When each word of a caption begins to come in, seconds of the clip. In the first frame all stand: it is the poster. */
export function wordStarts({ words, startSeconds, endSeconds }: Caption): number[] {
  if (startSeconds === 0) return words.map(() => Number.NEGATIVE_INFINITY);
  const stagger = Math.min(
    STAGGER_SECONDS,
    (ALL_IN_SHARE * (endSeconds - startSeconds)) / Math.max(1, words.length),
  );
  return words.map((word, index) => {
    const said = Math.max(startSeconds, word.startSeconds - ENTER_SECONDS.pop / 2);
    return Math.min(startSeconds + index * stagger, said);
  });
}

/** Whether the word that began to come in then has arrived. */
export const hasArrived = (startSeconds: number, seconds: number, entrance: WordEntrance): boolean =>
  seconds >= startSeconds + ENTER_SECONDS[entrance];

/** When everything that comes in has arrived. */
export const arrivedSeconds = (starts: readonly number[], entrance: WordEntrance): number =>
  Math.max(...starts) + ENTER_SECONDS[entrance];

/** The part at a moment: nothing before it comes in, at rest once it has. */
export function entering(
  part: EnteringPart,
  seconds: number,
  entrance: WordEntrance,
  direction: 'ltr' | 'rtl',
): Sprite[] {
  const time = (seconds - part.startSeconds) / ENTER_SECONDS[entrance];
  if (time < 0) return [];
  if (time >= 1) return [placedSprite(part)];
  const arrived = easeOut(time);
  const { x, y, bitmap } = part;
  const { width, height } = bitmap;
  switch (entrance) {
    case 'pop': {
      const size = 1 + POP * (1 - arrived);
      const box = {
        x: x - (width * (size - 1)) / 2,
        y: y - (height * (size - 1)) / 2,
        width: width * size,
        height: height * size,
      };
      const turnDegrees = (direction === 'rtl' ? 1 : -1) * POP_TURN_DEGREES * (1 - arrived);
      return [sprite(bitmap, box, { opacity: inSteps(clamp01(0.4 + 3 * time)), turnDegrees })];
    }
    case 'rise':
      return clipped([placedSprite({ ...part, y: y + Math.round((1 - arrived) * part.line) })], {
        x,
        y,
        width,
        // Letters that reach below their line are not cut off.
        height: Math.round((height + part.line) / 2 + BELOW_LINE * part.line),
      });
    case 'fade':
      return [
        placedSprite(
          { ...part, y: y + Math.round((1 - arrived) * FADE_RISE * part.line) },
          { opacity: inSteps(arrived) },
        ),
      ];
    case 'wipe': {
      const seen = Math.max(1, Math.round(width * arrived));
      return clipped([placedSprite(part)], {
        x: direction === 'rtl' ? x + width - seen : x,
        y,
        width: seen,
        height,
      });
    }
  }
}

/** Few distinct opacities, so that what has all but arrived counts as still. */
const inSteps = (opacity: number): number => Math.round(opacity * 32) / 32;
