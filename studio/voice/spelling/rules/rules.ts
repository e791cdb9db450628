/** The rules of spelling in their order: what an earlier rule has read, no later one reads again. */
import { ABBREVIATIONS } from '#studio/voice/spelling/rules/abbreviations.ts';
import { CALLS } from '#studio/voice/spelling/rules/calls.ts';
import { CLOCK } from '#studio/voice/spelling/rules/clock.ts';
import { CODES } from '#studio/voice/spelling/rules/codes.ts';
import { COUNTS, PLAIN_NUMBERS, ROUGH_COUNTS } from '#studio/voice/spelling/rules/counts.ts';
import { DATES } from '#studio/voice/spelling/rules/dates.ts';
import { FRACTIONS, SLASHES } from '#studio/voice/spelling/rules/fractions.ts';
import { MARKS } from '#studio/voice/spelling/rules/marks.ts';
import { MEASURES } from '#studio/voice/spelling/rules/measures.ts';
import { PRICES } from '#studio/voice/spelling/rules/prices.ts';
import { ROMAN_NUMBERS } from '#studio/voice/spelling/rules/roman-numbers.ts';
import type { Rule } from '#studio/voice/spelling/rules/rule.ts';
import { SIDES } from '#studio/voice/spelling/rules/sides.ts';
import { BABY_SIZES } from '#studio/voice/spelling/rules/size-words.ts';
import { YEARS } from '#studio/voice/spelling/rules/years.ts';

/**
 * From what only looks like a number to numbers that are nothing else. The shop's own pronunciations come
 * before all of them.
 */
export const RULES: readonly Rule[] = [
  ...MARKS,
  ...CALLS,
  ...DATES,
  ...CLOCK,
  ...YEARS,
  ...ABBREVIATIONS,
  ...PRICES,
  ...SIDES,
  ...BABY_SIZES,
  ...FRACTIONS,
  ...ROUGH_COUNTS,
  ...CODES,
  ...MEASURES,
  ...SLASHES,
  ...COUNTS,
  ...ROMAN_NUMBERS,
  ...PLAIN_NUMBERS,
];
