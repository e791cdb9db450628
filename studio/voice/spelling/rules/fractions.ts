/** Reads fractions: "½", "1 1/2", "3/4-length", "5/16"", and other numbers with a slash between them. */
import { findInTable } from '#studio/languages/find-by-language.ts';
import { none, type LanguageTable } from '#studio/languages/language-table.ts';
import { andWord } from '#studio/voice/spelling/and-word.ts';
import { GAP } from '#studio/voice/spelling/amounts.ts';
import { readNumber } from '#studio/voice/spelling/numbers.ts';
import { distanceTo } from '#studio/voice/spelling/rules/near.ts';
import { wordOfRatio } from '#studio/voice/spelling/rules/ratio-words.ts';
import { after, LETTER, type Rule } from '#studio/voice/spelling/rules/rule.ts';
import { spellUnit, unitName, unitPattern } from '#studio/voice/spelling/units.ts';

const COMMON: readonly string[] = ['½ 1/2', '¼ 1/4', '¾ 3/4', '⅓ 1/3', '⅔ 2/3'];
const EIGHTHS: readonly string[] = ['⅛ 1/8', '⅜ 3/8', '⅝ 5/8', '⅞ 7/8'];

/** "½", "1½", "1 1/2", "3/4-length", "1/2 oz", "5/8"". */
const fraction: Rule = {
  reads: 'fractions',
  pattern: (language) =>
    String.raw`(?<!${LETTER}|[.,/])(?:(?<whole>\p{Nd}{1,3})(?:[ \u00a0-](?=\d\/)|(?=[½¼¾⅓⅔⅛⅜⅝⅞])|[ \u00a0](?=[½¼¾⅓⅔⅛⅜⅝⅞])))?(?<part>[½¼¾⅓⅔⅛⅜⅝⅞]|[1-7]\s?[/⁄]\s?[2348])(?!\p{Nd}|[/.,]\p{Nd})(?:(?:${GAP}|-)(?<unit>${unitPattern(language)})(?!${LETTER}|[²³]))?(?:-(?=\p{L}))?`,
  say(found) {
    const { group, language, signs, text } = found;
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
    const half =
      said === signs?.fractions[0] ? halfBefore(counted === '' ? after(found) : counted, language) : null;
    return `${lead}${half ?? said}${counted}${text.endsWith('-') ? ' ' : ''}`;
  },
};

/** The half of a thing whose name is feminine, and how such names end; none where the word is the same. */
const FEMININE_HALF: LanguageTable<{ said: string; before: RegExp }> = {
  es: {
    said: 'media',
    before: /^[ -](?!(?:d[ií]a|mapa|programa|sistema|tema|problema)s?(?!\p{L}))\p{L}+as?(?!\p{L})/iu,
  },
  it: {
    said: 'mezza',
    before: /^[ -](?!(?:problema|sistema|programma|tema|pigiama)(?!\p{L}))\p{L}+a(?!\p{L})/iu,
  },
  pt: {
    said: 'meia',
    before:
      /^[ -](?!(?:dia|grama|quilograma|mapa|programa|sistema|tema|problema)s?(?!\p{L}))(?:\p{L}+as?|colher(?:es)?|noite)(?!\p{L})/iu,
  },
  ca: {
    said: 'mitja',
    before: /^[ -](?!(?:dia|mapa|programa|sistema|tema|problema)(?!\p{L}))\p{L}+a(?!\p{L})/iu,
  },
  ...none(
    'af ar as az bg bn bs cs da de el en et eu fa fi fil fo fr gl gu he hi hr hu hy id is ja ka kk km kn ko lo lt lv mk ml mr ms my nb ne nl nn no or pa pl ro ru sk sl sq sr sv sw ta te th tr uk ur vi yue zh zh-Hant',
  ),
};

/** "½ taza" is "media taza", "½ litro" is "medio litro". */
function halfBefore(following: string, language: string): string | null {
  const feminine = findInTable(FEMININE_HALF, language);
  return feminine?.before.test(following) === true ? feminine.said : null;
}

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
