/** Finds the words that a merchant wants said in a certain way. */
import { literal, type Reading } from '#studio/voice/spelling/rules/rule.ts';

/**
 * A word or name → how it is said: { "lumen & clay": "loomen and clay" }. Whole words; an entry with capitals
 * is meant in that case alone.
 */
export type Pronunciations = Readonly<Record<string, string>>;

/** Letters that words of a script without spaces may touch are no part of a longer word. */
const WORD_SIGN = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー])[\p{L}\p{Nd}\p{M}]`;

type Dictionary = { said: ReadonlyMap<string, string>; patterns: readonly RegExp[] };
const dictionaries = new WeakMap<Pronunciations, Dictionary>();

function dictionaryOf(pronunciations: Pronunciations): Dictionary {
  const known = dictionaries.get(pronunciations);
  if (known !== undefined) return known;
  const said = new Map(
    Object.entries(pronunciations).flatMap(([word, how]): [string, string][] =>
      word.trim() === '' || how.trim() === '' ? [] : [[word.trim().normalize('NFC'), how.trim()]],
    ),
  );
  const words = [...said.keys()];
  const hasCapitals = (word: string) => word !== word.toLowerCase();
  const made: Dictionary = {
    said,
    patterns: [
      patternOf(words.filter(hasCapitals), 'gu'),
      patternOf(
        words.filter((word) => !hasCapitals(word)),
        'giu',
      ),
    ].flatMap((pattern) => pattern ?? []),
  };
  dictionaries.set(pronunciations, made);
  return made;
}

/** A sign at the edge of an entry ("C++") may touch anything; a letter may not touch another. */
function patternOf(words: readonly string[], flags: string): RegExp | null {
  if (words.length === 0) return null;
  return new RegExp(
    `(?:(?<!${WORD_SIGN})|(?![\\p{L}\\p{Nd}]))(?:${literal(words)})(?:(?!${WORD_SIGN})|(?<![\\p{L}\\p{Nd}\\p{M}]))`,
    flags,
  );
}

/** Of the line, the longest first. They may overlap. */
export function ownReadings(line: string, pronunciations: Pronunciations): Reading[] {
  const { said, patterns } = dictionaryOf(pronunciations);
  return patterns
    .flatMap((pattern) => [...line.matchAll(pattern)])
    .map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      said: said.get(text) ?? said.get(text.toLowerCase()) ?? text,
    }))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}
