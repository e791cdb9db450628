/** What a rule of spelling is: a pattern, and what a match is read as where what stands around it says so. */
import { endOf, withoutEnd } from '#studio/shared/text-end.ts';
import type { SpokenSigns } from '#studio/languages/spoken-signs.ts';

/** One match of a rule's pattern, and what stands around it. */
export type Found = {
  /** What matched, with its named groups. */
  text: string;
  group: (name: string) => string | undefined;
  /** The whole line, and where in it the match stands. */
  line: string;
  start: number;
  end: number;
  language: string;
  /** Null for a language whose signs are not known. */
  signs: SpokenSigns | null;
  /** ISO 4217; null when the shop is not known. */
  currencyCode: string | null;
  /** The whole line is in capitals: they mean volume, not initials. */
  shouted: boolean;
};

/** A stretch of the line (character offsets) and the words that it is read as. */
export type Reading = { start: number; end: number; said: string };

/** One way to read part of a line. Rules are tried in order; what one has read, no later one reads again. */
export type Rule = {
  /** What it reads, in a few words. */
  reads: string;
  /** Source of the pattern, compiled with the flags `gu` (`giu` where `anyCase`); null where there is nothing to find. */
  pattern: (language: string) => string | null;
  anyCase?: boolean;
  /** Null where the match means something else: a later rule may read it. */
  say: (found: Found) => string | null;
};

/**
 * A sign that would make a number or unit part of a longer word. Letters of Chinese, Japanese and Korean may
 * touch it.
 */
export const LETTER = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{Nd}]`;

/** A letter of a script whose words have no spaces between them, or of Korean. */
export const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]`;

/** A pattern that matches each of the texts literally, the longest first. */
export const literal = (texts: readonly string[]): string =>
  [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|');

const WINDOW_CHARACTERS = 60;

/** The text just before and just after the match, a few words each. */
export const before = ({ line, start }: Found): string =>
  line.slice(Math.max(0, start - WINDOW_CHARACTERS), start);
export const after = ({ line, end }: Found): string => line.slice(end, end + WINDOW_CHARACTERS);

/** The word before the match in lower case, or '' where none stands there. */
export const wordBefore = (found: Found): string =>
  endOf(withoutEnd(before(found), /[\s(«„“"]/u), /[\p{L}\p{M}.’'-]/u).toLocaleLowerCase(found.language);

/** "A 40 L backpack" and "a 10-ft cable", in a language that then says the unit in the singular. */
export function isAttributive(found: Found): boolean {
  const words = found.signs?.numbers.singularUnitAfter ?? null;
  if (words === null) return false;
  return new RegExp(`^(?:${words})$`, 'u').test(wordBefore(found)) || /\d-\p{L}+$/u.test(found.text);
}

/**
 * What was said for an abbreviation, with the full stop where its own also ends the sentence: at the end of
 * the line, or before a capital.
 */
export const keepStop = (found: Found, said: string): string =>
  found.text.endsWith('.') &&
  (/^["”’»)]*$/u.test(after(found)) || (/^["”’»)]*\s+\p{Lu}/u.test(after(found)) && !countsNoun(found)))
    ? `${said}.`
    : said;

/** "6 Std. Laufzeit": German capitalizes what is counted, so that a capital shows no end. */
const countsNoun = (found: Found): boolean =>
  /^de(?:-|$)/u.test(found.language) &&
  /\p{Nd}\s?\p{Lu}\p{L}+\.$/u.test(found.text) &&
  !/^\s+(?:Der|Die|Das|Er|Sie|Es|Ein|Eine|Mit|Und|Für|Danach|Dann)(?!\p{L})/u.test(after(found));
