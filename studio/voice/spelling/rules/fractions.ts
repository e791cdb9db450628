/** Reads fractions: "½", "1 1/2", "3/4-length", "5/16"", and other numbers with a slash between them. */
import { andWord } from '#studio/voice/spelling/and-word.ts';
import { GAP } from '#studio/voice/spelling/amounts.ts';
import { readNumber } from '#studio/voice/spelling/numbers.ts';
import { distanceTo } from '#studio/voice/spelling/rules/near.ts';
import { wordOfRatio } from '#studio/voice/spelling/rules/ratio-words.ts';
import { LETTER, type Rule } from '#studio/voice/spelling/rules/rule.ts';
import { spellUnit, unitName, unitPattern } from '#studio/voice/spelling/units.ts';

const COMMON: readonly string[] = ['½ 1/2', '¼ 1/4', '¾ 3/4', '⅓ 1/3', '⅔ 2/3'];
const EIGHTHS: readonly string[] = ['⅛ 1/8', '⅜ 3/8', '⅝ 5/8', '⅞ 7/8'];

/** "½", "1½", "1 1/2", "3/4-length", "1/2 oz", "5/8"". */
const fraction: Rule = {
  reads: 'fractions',
  pattern: (language) =>
    String.raw`(?<!${LETTER}|[.,/])(?:(?<whole>\p{Nd}{1,3})(?:[ \u00a0-](?=\d\/)|(?=[½¼¾⅓⅔⅛⅜⅝⅞])|[ \u00a0](?=[½¼¾⅓⅔⅛⅜⅝⅞])))?(?<part>[½¼¾⅓⅔⅛⅜⅝⅞]|[1-7]\s?[/⁄]\s?[2348])(?!\p{Nd}|[/.,]\p{Nd})(?:(?:${GAP}|-)(?<unit>${unitPattern(language)})(?!${LETTER}|[²³]))?(?:-(?=\p{L}))?`,
  say({ group, language, signs, text }) {
    const part = (group('part') ?? '').replace(/\s/gu, '').replace('⁄', '/');
    const said =
      signs === null
        ? null
        : (wordsOf(part, COMMON, signs.fractions) ?? wordsOf(part, EIGHTHS, signs.numbers.eighths));
    if (said === null) return null;
    const whole = group('whole');
    const unit = group('unit');
    const counted = unit === undefined ? '' : ` ${unitName(unit, language, whole === undefined ? 1 : 1.5)}`;
    const lead = whole === undefined ? '' : `${readNumber(whole, language).plain} ${andWord(language)} `;
    return `${lead}${said}${counted}${text.endsWith('-') ? ' ' : ''}`;
  },
};

function wordsOf(part: string, signs: readonly string[], words: readonly string[] | null): string | null {
  const index = signs.findIndex((both) => both.split(' ').includes(part));
  return words?.[index] ?? null;
}

/** "50/50": two numbers; "50/60 Hz" and "5/16"" with their unit, which a voice reads as a fraction. */
const overOne: Rule = {
  reads: 'numbers with a slash',
  pattern: (language) =>
    String.raw`(?<!${LETTER}|[.,/])(?<one>\d{1,4})\/(?<two>\d{1,4})(?!\p{Nd}|[.,/]\d)(?:${GAP}(?<unit>${unitPattern(language)})(?!${LETTER}|[²³]))?(?!\p{L})`,
  say(found) {
    const { group, language } = found;
    const [one, two] = [Number(group('one')), Number(group('two'))];
    const unit = group('unit');
    // "Scale 1/18"
    const isScale = one === 1 && two > 8 && distanceTo('scale', found) <= MAX_SCALE_CHARACTERS;
    if (unit === undefined) return `${one} ${isScale ? `${wordOfRatio(found)} ` : ''}${two}`;
    if (one < two && DIVISORS.has(two)) return `${one}/${two} ${unitName(unit, language)}`;
    return `${one} ${spellUnit(readNumber(String(two), language), unit, language)}`;
  },
};
const MAX_SCALE_CHARACTERS = 8;
/** Parts of an inch. */
const DIVISORS = new Set([16, 32, 64]);

/** Before units: the two of "1/2 oz" is no number of ounces. */
export const FRACTIONS: readonly Rule[] = [fraction];
export const SLASHES: readonly Rule[] = [overOne];
