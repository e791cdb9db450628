/** Divides a line into the words that captions mark one after the other. An amount and its unit are one word. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { scriptOf } from '#studio/shared/language.ts';
import { quantityPattern } from '#studio/voice/spelling/quantities.ts';

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

export type CaptionWord = {
  text: string;
  /** Offset in the line. */
  start: number;
  end: number;
  /** The merchant's own "say it like this", when there is one. */
  sayAs: string | null;
};

/** In order, without the spaces between them; punctuation belongs to the word it stands at. */
export function captionWords(
  line: string,
  language: string,
  pronunciations: Readonly<Record<string, string>> = {},
): CaptionWord[] {
  const fixed = wholeParts(line, language, pronunciations);
  const words: CaptionWord[] = [];
  let cursor = 0;
  for (const part of [...fixed, { start: line.length, end: line.length, sayAs: null }]) {
    words.push(...splitFree(line, cursor, part.start, language));
    if (part.end > part.start) words.push({ text: line.slice(part.start, part.end), ...part });
    cursor = part.end;
  }
  return joinLoosePunctuation(line, words);
}

type Part = { start: number; end: number; sayAs: string | null };

/** What must not be divided: the merchant's words, abbreviations with a space in them, amounts. */
function wholeParts(
  line: string,
  language: string,
  pronunciations: Readonly<Record<string, string>>,
): Part[] {
  const parts: Part[] = [];
  const add = (start: number, end: number, sayAs: string | null) => {
    if (parts.every((part) => end <= part.start || start >= part.end)) parts.push({ start, end, sayAs });
  };
  for (const [word, sayAs] of Object.entries(pronunciations).sort(([a], [b]) => b.length - a.length)) {
    if (word.trim() === '') continue;
    for (const match of line.matchAll(
      new RegExp(`(?<![\\p{L}\\p{Nd}])${escaped(word)}(?![\\p{L}\\p{Nd}])`, 'giu'),
    ))
      add(match.index, match.index + match[0].length, sayAs);
  }
  for (const abbreviation of Object.keys(speechRules(language).signs?.abbreviations ?? {}).filter((text) =>
    text.includes(' '),
  )) {
    for (const match of line.matchAll(new RegExp(`(?<!\\p{L})${escaped(abbreviation)}`, 'giu')))
      add(match.index, match.index + match[0].length, null);
  }
  for (const match of line.matchAll(quantityPattern(language))) {
    const lead = match[0].length - match[0].trimStart().length;
    add(match.index + lead, match.index + match[0].length, null);
  }
  return parts.sort((a, b) => a.start - b.start);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function splitFree(line: string, from: number, to: number, language: string): CaptionWord[] {
  const text = line.slice(from, to);
  const pieces = [...text.matchAll(/[^\s]+/gu)].map((match) => ({
    text: match[0],
    start: from + match.index,
  }));
  const unit = UNSPACED[scriptOf(language)];
  const split = unit === undefined ? pieces : pieces.flatMap((piece) => segments(piece, language, unit));
  return split.map((piece) => ({ ...piece, end: piece.start + piece.text.length, sayAs: null }));
}

/** Dictionary words, short ones joined to the word before until the unit has its size. */
function segments(
  piece: { text: string; start: number },
  language: string,
  unit: number,
): { text: string; start: number }[] {
  const groups: { text: string; start: number; closed: boolean }[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(
    piece.text,
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
    else groups.push({ text: segment, start: piece.start + index, closed: closes });
  }
  return groups;
}

/** One or two hiragana, or a Chinese structural word, belong to the word before. */
const isParticle = (segment: string): boolean =>
  /^(?:\p{Script=Hiragana}{1,2}|[的了着过们吧吗呢地得们])$/u.test(segment);

/** A dash or an emoji that stands alone goes with the word before it, at the start with the word after it. */
function joinLoosePunctuation(line: string, words: readonly CaptionWord[]): CaptionWord[] {
  const joined: CaptionWord[] = [];
  let opening: CaptionWord | null = null;
  for (const word of words) {
    const spoken = /[\p{L}\p{N}&+@%½¼¾]/u.test(word.text);
    const last = joined.at(-1);
    const touches = last !== undefined && last.end === word.start;
    if (
      !spoken &&
      last !== undefined &&
      opening === null &&
      !(!touches && /^[("«„“‘「『（]+$/u.test(word.text))
    )
      joined[joined.length - 1] = merged(line, last, word);
    else if (!spoken) opening = opening === null ? word : merged(line, opening, word);
    else {
      joined.push(opening === null ? word : merged(line, opening, word));
      opening = null;
    }
  }
  if (opening !== null) joined.push(opening);
  return joined;
}

const merged = (line: string, first: CaptionWord, second: CaptionWord): CaptionWord => ({
  text: line.slice(first.start, second.end),
  start: first.start,
  end: second.end,
  sayAs: first.sayAs ?? second.sayAs,
});
