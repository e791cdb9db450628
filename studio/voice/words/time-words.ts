/**
 * Gives every caption word its time: from the engine where it reports them, else spread over the line by
 * spoken length.
 */
import type { SpelledLine } from '#studio/voice/spelling/spell-line.ts';
import { pauseAfter, spokenLength } from '#studio/voice/words/spoken-length.ts';
import type { WordTime } from '#studio/voice/voiceover.ts';
import { endOf, withoutEnd } from '#studio/shared/text-end.ts';

/** A spoken word as the engine reports it, in seconds from the start of the recording. */
export type EngineWord = { text: string; startSeconds: number; endSeconds: number };

/** A moment in the recording and the position in the spoken text that is reached then. */
type Mark = { offset: number; seconds: number };

/** Signs around a word that no voice speaks. */
const UNSPOKEN = /[^\p{L}\p{N}]/u;
/** Beyond this many characters, a word that is found is another one. */
const MAX_SKIPPED = 40;

/** One time a caption word, in order, within 0 and `seconds`, none before its neighbor. */
export function timeWords(
  line: SpelledLine,
  seconds: number,
  engineWords: readonly EngineWord[] | null,
): WordTime[] {
  const marks = engineWords === null ? null : marksOf(line.spokenText, engineWords, seconds);
  const timed =
    marks === null
      ? estimate(line, seconds)
      : line.words.map((word) => fromMarks(line.spokenText, word, marks));
  let cursor = 0;
  return line.words.map((word, index) => {
    const time = timed[index] ?? { start: cursor, end: cursor };
    const startSeconds = clamp(time.start, cursor, seconds);
    const endSeconds = clamp(time.end, startSeconds, seconds);
    cursor = endSeconds;
    return { text: word.caption, startSeconds: round(startSeconds), endSeconds: round(endSeconds) };
  });
}

/** Null when fewer than two thirds of the engine's words are found in the text: then it read something else. */
function marksOf(spokenText: string, words: readonly EngineWord[], seconds: number): Mark[] | null {
  const text = spokenText.toLowerCase();
  const marks: Mark[] = [];
  let cursor = 0;
  let found = 0;
  for (const word of words) {
    const core = withoutEnd(word.text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, ''), UNSPOKEN);
    const skipped = core === '' ? -1 : text.slice(cursor, cursor + MAX_SKIPPED + core.length).indexOf(core);
    if (skipped < 0) continue;
    const at = cursor + skipped;
    marks.push(
      { offset: at, seconds: word.startSeconds },
      { offset: at + core.length, seconds: word.endSeconds },
    );
    cursor = at + core.length;
    found++;
  }
  return found > 0 && found >= (words.length * 2) / 3
    ? [{ offset: -1, seconds: 0 }, ...marks, { offset: spokenText.length + 1, seconds }]
    : null;
}

function fromMarks(
  spokenText: string,
  word: { start: number; end: number },
  marks: readonly Mark[],
): { start: number; end: number } {
  const said = spokenText.slice(word.start, word.end);
  const lead = said.length - said.replace(/^[^\p{L}\p{N}]+/u, '').length;
  const trail = endOf(said, UNSPOKEN).length;
  return {
    start: secondsAt(marks, word.start + lead, 'last'),
    end: secondsAt(marks, Math.max(word.start + lead, word.end - trail), 'first'),
  };
}

/**
 * Between two marks time runs evenly with the letters; a start takes the later of two marks at one position,
 * an end the earlier.
 */
function secondsAt(marks: readonly Mark[], offset: number, which: 'first' | 'last'): number {
  const exact =
    which === 'first'
      ? marks.find((mark) => mark.offset === offset)
      : marks.findLast((mark) => mark.offset === offset);
  if (exact !== undefined) return exact.seconds;
  const after = marks.findIndex((mark) => mark.offset > offset);
  const [from, to] = [marks[after - 1], marks[after]];
  if (from === undefined || to === undefined) return marks.at(-1)?.seconds ?? 0;
  return from.seconds + ((to.seconds - from.seconds) * (offset - from.offset)) / (to.offset - from.offset);
}

/** Words share the line by their spoken length; pauses at commas and full stops within the line are taken out first. */
function estimate(line: SpelledLine, seconds: number): { start: number; end: number }[] {
  const parts = line.words.map((word, index) => {
    const said = line.spokenText.slice(word.start, word.end);
    return {
      length: said === '' ? 0 : spokenLength(said),
      pause: index === line.words.length - 1 ? 0 : pauseAfter(said),
    };
  });
  const total = parts.reduce((sum, part) => sum + part.length + part.pause, 0);
  let cursor = 0;
  return parts.map((part) => {
    const start = cursor;
    const end = start + (part.length / total) * seconds;
    cursor = end + (part.pause / total) * seconds;
    return { start, end };
  });
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
