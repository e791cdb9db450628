/** Reads prices: "24,00 €", "$5.3 million", "299 kr.", "$10–$20". */
import {
  amountPattern,
  GAP,
  isRange,
  sayAmount,
  signedNumbers,
  type Amount,
} from '#studio/voice/spelling/amounts.ts';
import {
  currencyOf,
  isCurrencyCode,
  isMoneySign,
  isWordCode,
  MONEY_SIGNS,
  nameOfMany,
  readMoney,
  spellMoney,
} from '#studio/voice/spelling/money.ts';
import { type ReadNumber } from '#studio/voice/spelling/numbers.ts';
import {
  after,
  isAttributive,
  keepStop,
  LETTER,
  literal,
  type Found,
  type Rule,
} from '#studio/voice/spelling/rules/rule.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';
import { choose, unitPattern } from '#studio/voice/spelling/units.ts';

const MONEY = literal(MONEY_SIGNS);
const CODES = literal(MONEY_SIGNS.filter(isCurrencyCode));
/** "24,-" and "24.–": no cents. */
const NO_CENTS = String.raw`(?:[.,][–—-]{1,2}(?!\p{Nd}))?`;
const PER = String.raw`(?<per>\/(?=\p{L}{3}))?`;

/** "million" and its kind, and the letters that stand for them, or a pattern that matches nothing. */
function scalePattern(language: string): string {
  const scales = speechRules(language).signs?.numbers.scales;
  if (scales === undefined) return '(?!)';
  const letters = Object.keys(scales.short);
  return letters.length === 0 ? scales.words : `${literal(letters)}|${scales.words}`;
}

/** "$24", "EUR 24", "R$ 120,90", "$5.3 million", "$10–$20". */
const signFirst: Rule = {
  reads: 'prices, the currency first',
  pattern: (language) =>
    String.raw`(?<!${LETTER}|[-/#])(?<lead>[~≈+−-])?(?<money>${MONEY})(?<gap>${GAP})${amountPattern(language, 'price', MONEY)}(?:${GAP}(?<scale>${scalePattern(language)})(?!${LETTER}))?${NO_CENTS}(?!\p{Nd}|-\p{L})(?:[ \u00a0](?<code>${CODES})(?!${LETTER}))?${PER}`,
  say: (found) => {
    const written = found.group('money') ?? '';
    if (!isMoneySign(written, found.language, found.currencyCode)) return null;
    // "THB007" is a code: letters that touch digits mean money only where something else says so.
    if (/^[A-Z]{2,}$/u.test(written) && !isPriceOf(found, written)) return null;
    return sayPrice(found, written);
  },
};

/** "24 €", "299 kr.", "5,3 Mio. €". */
const signLast: Rule = {
  reads: 'prices, the currency last',
  pattern: (language) =>
    String.raw`(?<!${LETTER}|[#])${amountPattern(language, 'price', MONEY)}${NO_CENTS}(?:${GAP}(?<scale>${scalePattern(language)}))?${GAP}(?<money>${MONEY})(?!${LETTER})${PER}`,
  say: (found) => {
    const written = found.group('money') ?? '';
    if (!isMoneySign(written, found.language, found.currencyCode)) return null;
    // "3 PEN SET": in a line of capitals a code may be any word.
    if (found.shouted && isWordCode(written, found.currencyCode) && !hasCents(found)) return null;
    return sayPrice(found, written);
  },
};

/** Written as amounts of money are: "24.50", "1,299". */
const hasCents = ({ group }: Found): boolean =>
  /[.,'’\s]\p{Nd}{2,3}(?!\p{Nd})/u.test(group('priceFirst') ?? '');

/** "SAR 0.98 W/kg". */
const isMeasured = (found: Found): boolean =>
  new RegExp(`^${GAP}(?:${unitPattern(found.language)})(?!${LETTER})`, 'u').test(after(found));

function isPriceOf(found: Found, code: string): boolean {
  const { group, currencyCode } = found;
  const first = group('priceFirst') ?? '';
  if (/^0\d/.test(first)) return false;
  if (isWordCode(code, currencyCode)) return hasCents(found) && !isMeasured(found);
  return group('gap') !== '' || code === currencyCode || /[.,\s]/u.test(first);
}

function sayPrice(found: Found, written: string): string {
  const { language, currencyCode, signs, group } = found;
  const currency = group('code') ?? currencyOf(written, language, currencyCode);
  const rest = group('priceRest') ?? '';
  const all = signedNumbers(group, 'price', language);
  const amount: Amount = {
    signs: all.map(({ sign }, index) => (index === 0 ? (group('lead') ?? sign) : sign)),
    numbers: all.map((number) => readMoney(number.written, language, currency)),
    isRange: isRange(rest),
  };
  const scale = group('scale');
  const said = sayAmount(amount, {
    language,
    link: signs?.times,
    last: (number) => {
      if (scale === undefined || signs === null)
        return isAttributive(found) && number.fraction === ''
          ? `${number.plain} ${spellMoney(ONE, currency, written, language).replace('1 ', '')}`
          : spellMoney(number, currency, written, language);
      const { short, joint } = signs.numbers.scales;
      const counted = joint === '' ? '' : ' ';
      const word = choose(short[scale] ?? scale, number, language);
      const name = nameOfMany(currency, written, language);
      const [plain = '', elided = plain] = joint.split('|');
      return `${number.plain}${counted}${word}${/^[aeiouéèh]/iu.test(name) ? elided : plain}${name}`;
    },
  });
  return keepStop(found, said) + (group('per') === undefined ? '' : ` ${signs?.per ?? ''}`);
}

/** "19€90". */
const signWithin: Rule = {
  reads: 'prices, the currency within',
  pattern: () =>
    String.raw`(?<!${LETTER}|[.,])(?<whole>\d{1,5})(?<money>[€£$])(?<cents>\d{2})(?!${LETTER}|[.,]\d)`,
  say: ({ group, language, currencyCode }) => {
    const written = group('money') ?? '';
    const [whole, fraction] = [group('whole') ?? '', group('cents') ?? ''];
    const price: ReadNumber = {
      value: Number(`${whole}.${fraction}`),
      fraction,
      plain: `${whole}.${fraction}`,
    };
    return spellMoney(price, currencyOf(written, language, currencyCode), written, language);
  },
};

const ONE: ReadNumber = { value: 1, fraction: '', plain: '1' };

export const PRICES: readonly Rule[] = [signWithin, signFirst, signLast];
