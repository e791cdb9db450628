/** Lays out the caption of a moment: its lines, and the word that is being said. */
import { clamp01, easeOut } from '#studio/shared/ease.ts';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import { placedSprite, type Placed, type Sprite } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';
import { paintLines, paintMark, paintPlate } from '#studio/film/words/paint-caption.ts';
import { setCaption, type SetCaption } from '#studio/film/words/set-caption.ts';
import type { Caption } from '#studio/storyboard/storyboard.ts';

const ENTER_SECONDS = 0.3;
const LEAVE_SECONDS = 0.13;
/** One line comes in this long after the one above. */
const LINE_DELAY_SECONDS = 0.06;
/** How far a line rises as it comes in, design units. */
const RISE = 30;
/** The mark moves from one word to the next. */
const MARK_SECONDS = 0.1;
/** A caption that replaces another begins at this opacity: the screen does not blink. */
const CONTINUED_OPACITY = 0.4;

type Painted = { set: SetCaption; plate: Placed | null; lines: Placed[] };

/** The sprites of the captions at a time in seconds. */
export function openCaptions(stage: Stage): (seconds: number) => Sprite[] {
  const { captions, showCaptions } = stage.storyboard;
  if (!showCaptions) return () => [];
  const painted = openLruCache<Painted>(3);
  const marks = openLruCache<ReturnType<typeof paintMark>>(12);

  return (seconds) => {
    const index = captions.findLastIndex((each) => seconds >= each.startSeconds && seconds < each.endSeconds);
    const caption = captions[index];
    if (caption === undefined) return [];
    const { set, plate, lines } = painted(caption.id, () => paint(stage, caption));
    const moves = openMoves(
      stage,
      caption,
      follows(captions[index - 1], caption),
      follows(caption, captions[index + 1]),
      seconds,
    );
    const markOf = (word: number) => marks(`${caption.id} ${word}`, () => paintMark(stage, set, word));
    return [
      ...(plate === null ? [] : [moves(plate, 0, 1)]),
      ...lines.map((line, position) => moves(line, position, 1)),
      ...wordsSaid(caption, seconds).flatMap(({ word, strength }) => {
        const mark = markOf(word);
        return mark === null ? [] : [moves(mark, mark.line, strength)];
      }),
    ];
  };
}

function paint(stage: Stage, caption: Caption): Painted {
  const set = setCaption(stage, caption);
  return { set, plate: paintPlate(stage, set), lines: paintLines(stage, set) };
}

/** Moves each line in, and the whole caption out. */
function openMoves(
  stage: Stage,
  caption: Caption,
  continues: boolean,
  isContinued: boolean,
  seconds: number,
) {
  const left = isContinued ? 1 : clamp01((caption.endSeconds - seconds) / LEAVE_SECONDS);
  return (part: Placed, line: number, strength: number): Sprite => {
    // What stands in the first frame is the poster's: it does not come in.
    const entered =
      caption.startSeconds === 0
        ? 1
        : easeOut((seconds - caption.startSeconds - line * LINE_DELAY_SECONDS) / ENTER_SECONDS);
    const seen = continues ? CONTINUED_OPACITY + (1 - CONTINUED_OPACITY) * entered : entered;
    const rise = Math.round((1 - entered) * RISE * stage.scale * (continues ? 0.5 : 1));
    return placedSprite({ ...part, y: part.y + rise }, { opacity: inSteps(Math.min(seen, left) * strength) });
  };
}

/**
 * The word being said, and the previous one while the mark moves on; none before the first, none long after
 * the last.
 */
function wordsSaid({ words }: Caption, seconds: number): { word: number; strength: number }[] {
  const word = words.findLastIndex((each) => seconds >= each.startSeconds);
  const said = words[word];
  if (said === undefined) return [];
  const arrived = clamp01((seconds - said.startSeconds) / MARK_SECONDS);
  const gone = word === words.length - 1 ? clamp01((seconds - said.endSeconds - 0.3) / MARK_SECONDS) : 0;
  const strengths = [
    { word: word - 1, strength: word > 0 ? 1 - arrived : 0 },
    { word, strength: arrived - gone },
  ];
  return strengths.filter(({ strength }) => strength > 0);
}

const follows = (before: Caption | undefined, after: Caption | undefined): boolean =>
  before !== undefined && after !== undefined && after.startSeconds - before.endSeconds < 0.05;

/** Few distinct opacities, so that what has all but arrived counts as still. */
const inSteps = (opacity: number): number => Math.round(opacity * 32) / 32;
