/**
 * Finds words that promise more than a picture shows, by what they claim, so that a translation may keep a
 * claim and not add one.
 */
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
};

/** Every claim that the words of these languages make. */
export function claimsIn(text: string, languages: readonly string[]): FoundClaim[] {
  const bases = [...new Set(languages.map(baseLanguage))];
  return CLAIMS.flatMap((claim) =>
    bases.flatMap((base) =>
      [...text.matchAll(patternOf(claim, base) ?? /(?!)/g)].map(([words]) => ({ claim, words })),
    ),
  );
}
