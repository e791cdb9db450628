/** Lays out the caption of a moment: its words, and the one that is being said. */
import { clamp01, easeOut } from '#studio/shared/ease.ts';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import { faded, placedSprite, type Placed, type Sprite } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';
import {
  paintLinePlates,
  paintLines,
  paintMark,
  paintPlate,
  paintWords,
} from '#studio/film/words/paint-caption.ts';
import { slanted } from '#studio/film/words/slanted.ts';
import { setCaption, type SetCaption } from '#studio/film/words/set-caption.ts';
import { setDisplay } from '#studio/film/words/set-display.ts';
import {
  arrivedSeconds,
  entering,
  hasArrived,
  wordStarts,
  type EnteringPart,
} from '#studio/film/words/word-entrances.ts';
import { shownPoster } from '#studio/storyboard/posters/shown-poster.ts';
import type { Caption, Poster, WordEntrance } from '#studio/storyboard/storyboard.ts';

const ENTER_SECONDS = 0.3;
const LEAVE_SECONDS = 0.13;
/** One line comes in this long after the one above. */
const LINE_DELAY_SECONDS = 0.06;
/** How far a line rises as it comes in, design units. */
const RISE = 30;
/** The mark moves from one word to the next. */
const MARK_SECONDS = 0.1;
/** Shorter than this, a caption does not stand on where a poster begins or ends. */
const MIN_ACROSS_CUT_SECONDS = 0.5;
/** What begins this near to a cut begins with it. */
const ON_CUT_SECONDS = 0.05;
/** A caption that replaces another begins at this opacity: the screen does not blink. */
const CONTINUED_OPACITY = 0.4;

type Painted = {
  set: SetCaption;
  plates: Placed[];
  lines: Placed[];
  /** What comes in one after another, and when all of it has; null where lines come in as a whole. */
  parts: {
    each: EnteringPart[];
    /** By word. */
    starts: number[];
    arrivedSeconds: number;
    entrance: WordEntrance;
  } | null;
};

/** The sprites of the captions at a time in seconds. */
export function openCaptions(stage: Stage): (seconds: number) => Sprite[] {
  const { captions, showCaptions, scenes, look, direction } = stage.storyboard;
  if (!showCaptions) return () => [];
  const { entrance } = look;
  const painted = openLruCache<Painted>(3);
  const displays = openLruCache<EnteringPart[]>(3);
  const marks = openLruCache<ReturnType<typeof paintMark>>(12);
  const posters = scenes.map((scene) => shownPoster(stage.storyboard, scene));

  return (seconds) => {
    const index = captions.findLastIndex((each) => seconds >= each.startSeconds && seconds < each.endSeconds);
    const caption = captions[index];
    if (caption === undefined) return [];
    const scene = scenes.findLastIndex((each) => seconds >= each.startSeconds);
    const poster = posters[scene] ?? null;
    if (poster?.kind === 'price') return [];
    // What is all but over when a poster begins or ends is over: it would jump to another place for a moment.
    const sceneStart = scenes[scene]?.startSeconds ?? 0;
    const jumps = (poster === null) !== ((posters[scene - 1] ?? null) === null);
    if (
      jumps &&
      caption.startSeconds < sceneStart - ON_CUT_SECONDS &&
      caption.endSeconds - sceneStart < MIN_ACROSS_CUT_SECONDS
    )
      return [];
    if (poster !== null)
      return displays(`${caption.id} ${poster.kind} ${poster.ground}`, () =>
        paintDisplay(stage, caption, poster),
      ).flatMap((part) =>
        entering(part, seconds, entrance ?? 'fade', direction).map((each) => slanted(stage, poster, each)),
      );

    const { set, plates, lines, parts } = painted(caption.id, () => paint(stage, caption, entrance));
    const { continues, isContinued } = {
      continues: follows(captions[index - 1], caption),
      isContinued: follows(caption, captions[index + 1]),
    };
    const left = isContinued ? 1 : clamp01((caption.endSeconds - seconds) / LEAVE_SECONDS);
    const moves = openMoves(stage, caption, { continues, left }, seconds);
    const said = wordsSaid(caption, seconds).flatMap(({ word, strength }) => {
      const mark = marks(`${caption.id} ${word}`, () => paintMark(stage, set, word));
      const isThere = parts === null || hasArrived(parts.starts[word] ?? 0, seconds, parts.entrance);
      return mark === null || !isThere ? [] : [{ mark, strength }];
    });
    if (parts === null)
      return [
        ...plates.map((plate) => moves(plate, 0, 1)),
        ...lines.map((line, position) => moves(line, position, 1)),
        ...said.map(({ mark, strength }) => moves(mark, mark.line, strength)),
      ];
    const words =
      seconds < parts.arrivedSeconds
        ? parts.each.flatMap((part) => entering(part, seconds, parts.entrance, direction))
        : lines.map((line) => placedSprite(line));
    return [
      ...plates.map((plate) => moves(plate, 0, 1)),
      ...faded(
        [...words, ...said.map(({ mark, strength }) => placedSprite(mark, { opacity: inSteps(strength) }))],
        inSteps(left),
      ),
    ];
  };
}

function paint(stage: Stage, caption: Caption, entrance: WordEntrance | undefined): Painted {
  const set = setCaption(stage, caption);
  const box = paintPlate(stage, set);
  const boxes = box === null ? [] : [box];
  if (entrance === undefined)
    return { set, plates: boxes, lines: paintLines(stage, set, { plates: true }), parts: null };
  const lines = paintLines(stage, set, { plates: false });
  const starts = wordStarts(caption);
  // A shadow runs from word to word: its lines come in as a whole.
  const each = set.colours.shadow
    ? lines.map((line, index) => ({
        ...line,
        line: set.block.lineHeight,
        startSeconds: starts[set.block.lines[index]?.words[0]?.index ?? 0] ?? caption.startSeconds,
      }))
    : wordParts(stage, set, starts);
  return {
    set,
    plates: [...boxes, ...paintLinePlates(stage, set)],
    lines,
    parts: { each, starts, arrivedSeconds: arrivedSeconds(starts, entrance), entrance },
  };
}

const paintDisplay = (stage: Stage, caption: Caption, poster: Poster): EnteringPart[] => {
  const set = setDisplay(stage, caption, poster);
  return wordParts(stage, set, wordStarts(caption), (word) =>
    word === set.emphasis ? set.colours.marked : set.colours.text,
  );
};

const wordParts = (
  stage: Stage,
  set: SetCaption,
  starts: readonly number[],
  colourOf: (word: number) => string = () => set.colours.text,
): EnteringPart[] =>
  paintWords(stage, set, colourOf).map(({ word, ...placed }) => ({
    ...placed,
    line: set.block.lineHeight,
    startSeconds: starts[word] ?? 0,
  }));

/** Moves each line in, and the whole caption out: `left` is how much of it is still there. */
function openMoves(
  stage: Stage,
  caption: Caption,
  { continues, left }: { continues: boolean; left: number },
  seconds: number,
) {
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
