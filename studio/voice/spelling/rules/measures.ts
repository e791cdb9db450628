/** Reads numbers with their units: "9.6 cm", "10–20 %", "30x40x5 cm", "6'2"". */
import { amountPattern, GAP, readAmount, sayAmount, type Amount } from '#studio/voice/spelling/amounts.ts';
import { readNumber, type ReadNumber } from '#studio/voice/spelling/numbers.ts';
import { meaningOf } from '#studio/voice/spelling/rules/meaning.ts';
import { isAttributive, keepStop, LETTER, type Found, type Rule } from '#studio/voice/spelling/rules/rule.ts';
import {
  choose,
  isLength,
  joinCount,
  spellUnit,
  unitName,
  unitPattern,
} from '#studio/voice/spelling/units.ts';

/** Not part of a longer word, a power or a code such as "5W-30". */
const END = String.raw`(?!${LETTER}|[²³]|-\p{Nd})`;
const PERCENT = '[%％٪]';

/** "5 cm", "10–20 °C", "80 % – 90 %", "9 × 8 cm", "3000 K", "1.5 L/day". */
const withUnit: Rule = {
  reads: 'amounts with their units',
  pattern: (language) => {
    const units = unitPattern(language);
    return String.raw`${amountPattern(language, 'count', units)}(?:${GAP}|-(?=\p{L}{2}))(?<unit>${units}|ct|kt|KT|k)${END}(?:\/(?<over>${units})(?!${LETTER})|(?<per>\/)(?=\p{L}{3}))?`;
  },
  say: (found) => {
    const unit = found.group('unit') ?? '';
    const amount = readAmount(found.group, 'count', found.language);
    const said = sayWithUnit(found, amount, unit);
    if (said === null) return null;
    const over = found.group('over');
    if (over === undefined && found.group('per') === undefined) return keepStop(found, said);
    const per = `${said} ${found.signs?.per ?? ''}`;
    return over === undefined ? per : `${per} ${unitName(over, found.language)}`;
  },
};

function sayWithUnit(found: Found, amount: Amount, unit: string): string | null {
  const { language, signs } = found;
  const meaning = meaningOf(unit, amount, found);
  if (meaning === null) return null;
  if (meaning === 'letter') {
    if (amount.numbers.length > 1 && !amount.isRange) return null;
    const last = (number: ReadNumber) => `${number.plain} ${unit.toUpperCase()}`;
    return sayAmount(amount, { language, link: undefined, last });
  }
  const link = isLength(unit, language) ? signs?.by : signs?.times;
  const name = (number: ReadNumber): string => {
    if (meaning === 'karat')
      return joinCount(number.plain, choose(signs?.numbers.karat ?? unit, number, language), language);
    return isAttributive(found)
      ? `${number.plain} ${unitName(unit, language)}`
      : spellUnit(number, unit, language);
  };
  return sayAmount(amount, { language, link, last: name });
}

/** "%20": Turkish and Basque write the sign before the number. */
const percentFirst: Rule = {
  reads: 'a percent sign before its number',
  pattern: (language) =>
    String.raw`(?<!${LETTER}|\p{Nd}[ \u00a0\u202f])${PERCENT}${GAP}${amountPattern(language, 'count')}`,
  say: ({ group, language, signs }) =>
    sayAmount(readAmount(group, 'count', language), {
      language,
      link: signs?.by,
      last: (number) => spellUnit(number, '%', language),
    }),
};

/** "6'2"", "5′10″", "5 ft 10", "5 ft. 10 in.". */
const height: Rule = {
  reads: 'feet and inches',
  pattern: () =>
    String.raw`(?<!${LETTER}|[.,])(?<feet>\d{1,2})(?:['’′]\s?|\s?ft\.?\s)(?<inches>\d{1,2}(?:\.5)?)(?:\s?(?:["″”]|''|in\.?(?!\p{L})))?(?!${LETTER}|[°%])`,
  say: (found) => {
    const inches = readNumber(found.group('inches') ?? '', found.language);
    if (inches.value >= 12) return null;
    const feet = readNumber(found.group('feet') ?? '', found.language);
    const said = `${spellUnit(feet, 'ft', found.language)} ${spellUnit(inches, '″', found.language)}`;
    return keepStop(found, said);
  },
};

export const MEASURES: readonly Rule[] = [height, percentFirst, withUnit];
