/** Breaks spoken lines into captions that can be read while they are heard. */
import { scriptOf } from '#studio/shared/language.ts';
import type { Caption } from '#studio/storyboard/storyboard.ts';
import type { ScriptLine } from '#studio/script/script.ts';
import type { WordTime } from '#studio/voice/voiceover.ts';

/** A line with its words and its place in the film. */
export type CaptionedLine = {
  lineId: string;
  role: ScriptLine['role'];
  text: string;
  words: readonly WordTime[];
  startSeconds: number;
};

type CaptionWord = Caption['words'][number];

/** Most characters at once. Wide scripts take about twice the room a letter. Hooks stay whole as long as they can. */
const CHARACTERS = { line: { narrow: 38, wide: 18 }, hook: { narrow: 60, wide: 28 } };
const WIDE_SCRIPTS = new Set(['Jpan', 'Hans', 'Hant', 'Kore', 'Hani']);
/** A caption stays this long after its last word, when nothing follows. */
const LINGER_SECONDS = 0.45;
/** Pauses shorter than this do not blank the screen. */
const HOLD_SECONDS = 0.6;

/** Captions in order, none overlapping the next; the last is gone at `untilSeconds`. */
export function captionLines(lines: readonly CaptionedLine[], language: string, untilSeconds: number): Caption[] {
  const width = WIDE_SCRIPTS.has(scriptOf(language)) ? 'wide' : 'narrow';
  const captions = lines.flatMap((line) => {
    const style = line.role === 'hook' ? 'hook' : 'line';
    return chunks(withGlue(line), CHARACTERS[style][width]).map((words, index): Caption => ({
      id: `${line.lineId}-${index + 1}`,
      lineId: line.lineId,
      style,
      startSeconds: words[0]?.startSeconds ?? line.startSeconds,
      endSeconds: (words.at(-1)?.endSeconds ?? line.startSeconds) + LINGER_SECONDS,
      words,
    }));
  });
  return captions
    .map((caption, index) => {
      const next = captions[index + 1]?.startSeconds ?? untilSeconds;
      const spokenUntil = caption.endSeconds - LINGER_SECONDS;
      const endSeconds = next - spokenUntil < HOLD_SECONDS ? next : Math.min(caption.endSeconds, next);
      return { ...caption, endSeconds: Math.min(endSeconds, untilSeconds) };
    })
    .filter((caption) => caption.endSeconds - caption.startSeconds > 0.1);
}

/** The line's words in film time, each with the text that stands between it and the next. */
function withGlue(line: CaptionedLine): CaptionWord[] {
  let cursor = 0;
  const found = line.words.map((word) => {
    const at = line.text.indexOf(word.text, cursor);
    const start = at < 0 ? cursor : at;
    cursor = start + word.text.length;
    return { word, start, end: cursor };
  });
  return found.map(({ word, end }, index) => {
    const next = found[index + 1];
    const between = next === undefined ? '' : line.text.slice(end, next.start);
    return {
      text: word.text,
      glue: next === undefined ? '' : /\s/.test(between) ? ' ' : '',
      startSeconds: line.startSeconds + word.startSeconds,
      endSeconds: line.startSeconds + word.endSeconds,
    };
  });
}

/** Groups of at most `limit` characters, as even as they can be, broken after punctuation where there is some near. */
function chunks(words: readonly CaptionWord[], limit: number): CaptionWord[][] {
  const total = lengthOf(words);
  const count = Math.max(1, Math.ceil(total / limit));
  if (count === 1) return [[...words]];
  const groups: CaptionWord[][] = [];
  let group: CaptionWord[] = [];
  for (const [index, word] of words.entries()) {
    group.push(word);
    const rest = words.slice(index + 1);
    if (rest.length === 0) break;
    const target = (lengthOf(group) + lengthOf(rest)) / Math.max(1, Math.ceil((lengthOf(group) + lengthOf(rest)) / limit));
    const length = lengthOf(group);
    const overflows = length + lengthOf(rest.slice(0, 1)) > limit;
    const pausesHere = /[.,;:!?…、。，；：！？،؛।—–]$/u.test(word.text) && length >= 0.55 * target;
    if (overflows || pausesHere || length >= target) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

const lengthOf = (words: readonly CaptionWord[]): number => words.reduce((sum, word) => sum + [...word.text].length + word.glue.length, 0);
