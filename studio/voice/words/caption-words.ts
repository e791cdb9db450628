/** Divides a line into the words that captions mark one after the other. An amount and its unit are one word. */
import { scriptOf } from '#studio/shared/language.ts';
import { findReadings, type SpellingOptions } from '#studio/voice/spelling/find-readings.ts';
import type { Reading } from '#studio/voice/spelling/rules/rule.ts';
import { numberPairs, type Span } from '#studio/voice/words/number-pairs.ts';

/** Scripts written without spaces, and how many signs make a unit that the eye takes in at once. */
const UNSPACED: Readonly<Record<string, number>> = {
  Jpan: 4,
  Hans: 2,
  Hant: 2,
  Hani: 2,
  Thai: 5,
  Khmr: 5,
  Laoo: 5,
  Mymr: 5,
};

/** A word of a caption. `start` and `end` count UTF-16 units; `end` is after the last. */
export type CaptionWord = {
  text: string;
  /** Offset in the line. */
  start: number;
  end: number;
  /** What of it is read in another way than it is written; offsets in the line. */
  readings: readonly Reading[];
};

/** In order, without the spaces between them; punctuation belongs to the word it stands at. */
export function captionWords(line: string, language: string, options: SpellingOptions = {}): CaptionWord[] {
  const readings = findReadings(line, language, isShouted(line), options);
  const unit = UNSPACED[scriptOf(language)];
  const whole = union([...readings.filter(({ said }) => said !== ''), ...numberPairs(line, language)]);
  const spans = unit === undefined ? betweenSpaces(line, whole) : segmented(line, whole, language, unit);
  const joined = joinLoosePunctuation(line, spans);
  let next = 0;
  return joined.map(({ start, end }) => {
    const first = next;
    while (next < readings.length && (readings[next]?.end ?? end + 1) <= end) next++;
    return { text: line.slice(start, end), start, end, readings: readings.slice(first, next) };
  });
}

/** All letters are capitals, in a script that has them. */
export const isShouted = (text: string): boolean =>
  (text.match(/\p{L}/gu)?.length ?? 0) > 3 && /^[\P{L}\p{Lu}]*$/u.test(text);

/** Overlapping spans as one. */
function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Words between spaces; a space within a whole span is none. */
function betweenSpaces(line: string, whole: readonly Span[]): Span[] {
  const words: Span[] = [];
  let next = 0;
  for (const { 0: piece, index } of line.matchAll(/\S+/gu)) {
    const [start, end] = [index, index + piece.length];
    while (next < whole.length && (whole[next]?.end ?? 0) <= start) next++;
    const last = words.at(-1);
    const joins = last !== undefined && (whole[next]?.start ?? Infinity) < last.end;
    if (joins) last.end = end;
    else words.push({ start, end });
  }
  return words;
}

/** Whole spans, and between them dictionary words. */
function segmented(line: string, whole: readonly Span[], language: string, unit: number): Span[] {
  const words: Span[] = [];
  let cursor = 0;
  for (const span of [...whole, { start: line.length, end: line.length }]) {
    for (const { 0: piece, index } of line.slice(cursor, span.start).matchAll(/\S+/gu))
      words.push(...segments(piece, cursor + index, language, unit));
    if (span.end > span.start) words.push(span);
    cursor = span.end;
  }
  return words;
}

/** Dictionary words, short ones joined to the word before until the unit has its size. */
function segments(piece: string, offset: number, language: string, unit: number): Span[] {
  const groups: { text: string; start: number; closed: boolean }[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(
    piece,
  )) {
    const last = groups.at(-1);
    const belongs =
      last !== undefined &&
      !last.closed &&
      (isWordLike !== true || [...last.text].length < unit || isParticle(segment));
    const closes = /[、。，．！？；：,.!?;:…」』）)]$/u.test(segment);
    if (belongs && !/^[「『（(]/u.test(segment)) {
      last.text += segment;
      last.closed ||= closes;
    } else if (last !== undefined && isWordLike !== true && closes) last.text += segment;
    else groups.push({ text: segment, start: offset + index, closed: closes });
  }
  return groups.map(({ text, start }) => ({ start, end: start + text.length }));
}

/** One or two hiragana, or a Chinese structural word, belong to the word before. */
const isParticle = (segment: string): boolean =>
  /^(?:\p{Script=Hiragana}{1,2}|[的了着过们吧吗呢地得们])$/u.test(segment);

/** A dash or an emoji that stands alone goes with the word before it, at the start with the word after it. */
function joinLoosePunctuation(line: string, words: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let opening: Span | null = null;
  for (const word of words) {
    const text = line.slice(word.start, word.end);
    const spoken = /[\p{L}\p{N}&+@%½¼¾]/u.test(text);
    const last = joined.at(-1);
    const touches = last !== undefined && last.end === word.start;
    if (!spoken && last !== undefined && opening === null && !(!touches && /^[("«„“‘「『（]+$/u.test(text)))
      joined[joined.length - 1] = { start: last.start, end: word.end };
    else if (!spoken) opening = opening === null ? word : { start: opening.start, end: word.end };
    else {
      joined.push(opening === null ? word : { start: opening.start, end: word.end });
      opening = null;
    }
  }
  if (opening !== null) joined.push(opening);
  return joined;
}
