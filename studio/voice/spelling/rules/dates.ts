/** Reads dates: "12.05.2026", "until 5/12". */
import { withLatinDigits } from '#studio/voice/spelling/numbers.ts';
import {
  after,
  before,
  LETTER,
  wordBefore,
  type Found,
  type Rule,
} from '#studio/voice/spelling/rules/rule.ts';

/** Countries that write the month first, or the year. */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'PW']);

/** "12.05.2026", "5/12/2026", "2026-05-12". */
const date: Rule = {
  reads: 'dates',
  pattern: () =>
    String.raw`(?<!${LETTER}|[.,/-])(?:(?<one>\d{1,2})(?<sign>[./-])(?<two>\d{1,2})\k<sign>(?<year>\d{4})|(?<iso>\d{4}-\d{2}-\d{2}))(?!${LETTER}|[./-]\d)`,
  say({ group, language }) {
    const iso = group('iso')?.split('-').map(Number);
    if (iso !== undefined) return sayDate(iso[0] ?? 0, iso[1] ?? 0, iso[2] ?? 0, language);
    const [one, two] = [Number(group('one')), Number(group('two'))];
    const region = new Intl.Locale(language).maximize().region ?? '';
    const isMonthFirst = group('sign') !== '.' && (two > 12 || (MONTH_FIRST.has(region) && one <= 12));
    return sayDate(Number(group('year')), isMonthFirst ? one : two, isMonthFirst ? two : one, language);
  },
};

function sayDate(year: number, month: number, day: number, language: string): string | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || day < 1 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  const tag = new Intl.Locale(withLatinDigits(language), { calendar: 'gregory' });
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}

/** The day before the month, with the slash of a date, only where a word before it says that it is a day. */
const dayAndMonth: Rule = {
  reads: 'days without a year',
  pattern: () =>
    String.raw`(?<!${LETTER}|[.,/-])(?<one>\d{1,2})(?:\/(?<two>\d{1,2})|\.(?<month>\d{1,2})\.)(?!${LETTER}|[./-]?\d)`,
  say(found) {
    const { group, language } = found;
    if (!DAY_WORDS.has(wordBefore(found)) || isCounted(found)) return null;
    const [one, two] = [Number(group('one')), Number(group('two') ?? group('month'))];
    if (group('month') === undefined && COMMON_FRACTIONS.has(found.text)) return null;
    const region = new Intl.Locale(language).maximize().region ?? '';
    const isMonthFirst = group('month') === undefined && (two > 12 || (MONTH_FIRST.has(region) && one <= 12));
    const [month, day] = isMonthFirst ? [one, two] : [two, one];
    const moment = new Date(Date.UTC(2024, month - 1, day));
    if (month < 1 || day < 1 || moment.getUTCMonth() !== month - 1) return null;
    const tag = new Intl.Locale(withLatinDigits(language), { calendar: 'gregory' });
    return new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(moment);
  },
};
/** "until 3/4 full": these are read as fractions everywhere. */
const COMMON_FRACTIONS = new Set('1/2 1/3 2/3 1/4 3/4 1/8 3/8 5/8 7/8'.split(' '));
const DAY_WORDS = new Set(
  'until till by ends since before after starting starts bis vom ab seit am le au du jusqu’au dès el hasta desde del dal fino entro até desde tot vanaf till från til fra do od до с'.split(
    ' ',
  ),
);
/** "by 1/2 inch" and "3/4 of …" are fractions: what follows is counted. */
const isCounted = (found: Found): boolean =>
  /^\s?(?:["″”]|of\b|inch|in\b|cup|tsp|tbsp|oz|lb|\p{L}{1,2}\b)/u.test(after(found)) ||
  /\d\s$/u.test(before(found));

export const DATES: readonly Rule[] = [date, dayAndMonth];
