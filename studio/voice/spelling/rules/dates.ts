/** Reads dates: "12.05.2026", "until 5/12". */
import { baseLanguage } from '#studio/shared/language.ts';
import { withLatinDigits } from '#studio/voice/spelling/numbers.ts';
import { isAfterDayWord, isCounted, isDay } from '#studio/voice/spelling/rules/day-words.ts';
import { LETTER, type Rule } from '#studio/voice/spelling/rules/rule.ts';

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
  return firstDay(
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(moment),
    language,
  );
}

/** "1er mai": French counts the first day alone by an ordinal. */
const firstDay = (date: string, language: string): string =>
  baseLanguage(language) === 'fr' ? date.replace(/^1(?=\s)/u, '1er') : date;

/** The day before the month, with the slash of a date, only where a word before it says that it is a day. */
const dayAndMonth: Rule = {
  reads: 'days without a year',
  pattern: () =>
    String.raw`(?<!${LETTER}|[.,/-])(?<one>\d{1,2})(?:\/(?<two>\d{1,2})|\.(?<month>\d{1,2})\.)(?!${LETTER}|[./-]?\d)`,
  say(found) {
    const { group, language } = found;
    if (!isAfterDayWord(found) || isCounted(found)) return null;
    const [one, two] = [Number(group('one')), Number(group('two') ?? group('month'))];
    if (group('month') === undefined && COMMON_FRACTIONS.has(found.text) && !isDay(found)) return null;
    const region = new Intl.Locale(language).maximize().region ?? '';
    const isMonthFirst = group('month') === undefined && (two > 12 || (MONTH_FIRST.has(region) && one <= 12));
    const [month, day] = isMonthFirst ? [one, two] : [two, one];
    const moment = new Date(Date.UTC(2024, month - 1, day));
    if (month < 1 || day < 1 || moment.getUTCMonth() !== month - 1) return null;
    const tag = new Intl.Locale(withLatinDigits(language), { calendar: 'gregory' });
    const said = new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
      moment,
    );
    return firstDay(said, language);
  },
};
/** These may also be fractions. */
const COMMON_FRACTIONS = new Set('1/2 1/3 2/3 1/4 3/4 1/8 3/8 5/8 7/8'.split(' '));

export const DATES: readonly Rule[] = [date, dayAndMonth];
