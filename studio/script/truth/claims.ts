/**
 * Finds words that promise more than a picture shows, by what they claim, so that a translation may keep a
 * claim and not add one.
 */
import { deniesAfter, firmLimits } from '#studio/languages/firm-limits.ts';
import { writingRules } from '#studio/languages/languages.ts';
import { CLAIMS, type Claim } from '#studio/languages/pack.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';
import { baseLanguage } from '#studio/shared/language.ts';

const patterns = new Map<string, RegExp>();

/**
 * Compiled when first needed: there are more than two hundred. Words are found within others where no space
 * separates them.
 */
function patternOf(claim: Claim, language: string): RegExp | null {
  // Vowel signs of Indic scripts and Arabic are marks, not letters: an ending may be either.
  const words = writingRules(language).claims?.[claim].replaceAll('\\p{L}', '[\\p{L}\\p{M}]');
  if (words === undefined) return null;
  const key = `${claim} ${language}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const pattern = new RegExp(
    speechRules(language).letters === 'syllables'
      ? words
      : `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`,
    'giu',
  );
  patterns.set(key, pattern);
  return pattern;
}

/** A claim that a text makes. */
export type FoundClaim = {
  /** What is claimed, whatever the language: "guaranteed". */
  claim: Claim;
  /** The words that claim it. */
  words: string;
  /** Where they stand in the text. */
  start: number;
};

/** Every claim that the words of these languages make and no word beside them denies: "not waterproof" is none. */
export const claimsMade = (text: string, languages: readonly string[]): FoundClaim[] =>
  claimsIn(text, languages).filter(
    ({ start, words }) =>
      !languages.some((language) =>
        isDenied(text.slice(0, start), text.slice(start + words.length), language),
      ),
  );

/** A word further away denies something else. */
const MAX_DENIAL_CHARACTERS = 30;
const BORDER = /[,;:،؛、，；：。.!?！？\n–—]/u;

function isDenied(before: string, after: string, language: string): boolean {
  const negation = firmLimits(language)?.negation;
  if (negation === undefined) return false;
  const beside = deniesAfter(language)
    ? after.slice(0, MAX_DENIAL_CHARACTERS).split(BORDER)[0]
    : before.slice(-MAX_DENIAL_CHARACTERS).split(BORDER).at(-1);
  return (beside ?? '').search(negation) >= 0;
}

/** Every claim that the words of these languages make, denied or not. */
export function claimsIn(text: string, languages: readonly string[]): FoundClaim[] {
  const bases = [...new Set(languages.map(baseLanguage))];
  return CLAIMS.flatMap((claim) =>
    bases.flatMap((base) =>
      [...text.matchAll(patternOf(claim, base) ?? /(?!)/g)].map(({ 0: words, index: start }) => ({
        claim,
        words,
        start,
      })),
    ),
  );
}
