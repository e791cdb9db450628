/** Numbers, sums, days and times as the interface writes them: by the merchant's locale, in the shop's time zone. */
import { DEFAULT_LOCALE } from '#app/contract/locale.ts';
import { formatAmount, type Amount } from '#studio/points/amount.ts';
import { formatQuarterPoints, pointsWords } from '#studio/points/points.ts';
import { UNKNOWN_TIME_ZONE } from '#studio/shop/time-zone.ts';

/** Writes for one merchant. Never fails for a locale of `chooseLocale` and a time zone that the server gave. */
export type Formats = {
  /** A BCP 47 tag. */
  locale: string;
  /** An IANA name. */
  timeZone: string;
  /** ISO time → "Nov 21, 2026", the day in the time zone. */
  day: (iso: string) => string;
  /** ISO time → "Nov 21, 2026, 6:31 AM". UTC, which is no local time zone, is named after it. */
  moment: (iso: string) => string;
  /** "2026-11-21" → "Nov 21, 2026": a day that is one already, wherever it was counted. */
  calendarDay: (day: string) => string;
  /** 1234.5 → "1,234.5", or with a number of decimals exactly so many. */
  number: (value: number, decimals?: number) => string;
  /** Quarter points: 8015 → "2,003.75". */
  points: (quarterPoints: number) => string;
  /** With its noun, which stays English: "1 point", "3.75 more points". */
  pointsWords: (quarterPoints: number, more?: 'more') => string;
  /** "$19.90". */
  amount: (amount: Amount) => string;
  /** Bytes → "0.8 MB", "14 MB": megabytes of a million bytes; never less than "0.1 MB". */
  megabytes: (bytes: number) => string;
};

/** By locale and time zone: a formatter takes longer to make than a page of dates to format. */
const made = new Map<string, Formats>();
/** Merchants of more are served too; theirs are made again. */
const MAX_KEPT = 500;

/** The formats of a locale and a time zone, made once. */
export function formatsOf(locale: string, timeZone: string): Formats {
  const key = `${locale} ${timeZone}`;
  const formats = made.get(key) ?? makeFormats(locale, timeZone);
  if (made.size >= MAX_KEPT) made.clear();
  made.set(key, formats);
  return formats;
}

function makeFormats(locale: string, timeZone: string): Formats {
  const zoned = openDates(locale, timeZone);
  const counted = openDates(locale, UNKNOWN_TIME_ZONE);
  const numbers = [0, 1].map(
    (decimals) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  );
  const plain = new Intl.NumberFormat(locale);
  const number = (value: number, decimals?: number) =>
    settled(((decimals === undefined ? undefined : numbers[decimals]) ?? plain).format(value));
  return {
    locale,
    timeZone,
    day: (iso) => settled(zoned.day.format(new Date(iso))),
    moment: (iso) => settled(zoned.moment.format(new Date(iso))) + zoned.suffix,
    calendarDay: (day) => settled(counted.day.format(new Date(day))),
    number,
    points: (quarterPoints) => settled(formatQuarterPoints(quarterPoints, locale)),
    pointsWords: (quarterPoints, more) => settled(pointsWords(quarterPoints, more, locale)),
    amount: (amount) => settled(formatAmount(amount, locale)),
    megabytes: (bytes) =>
      `${bytes < 9.95e6 ? number(Math.max(0.1, bytes / 1e6), 1) : number(bytes / 1e6, 0)} MB`,
  };
}

/** Some browsers set a narrow space where the server sets an ordinary one: both must write the same. */
const settled = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, ' ');

type Dates = { day: Intl.DateTimeFormat; moment: Intl.DateTimeFormat; suffix: string };

/** A browser may be older than a time zone's name: it writes UTC, and says so. */
function openDates(locale: string, timeZone: string): Dates {
  const day = { day: 'numeric', month: 'short', year: 'numeric', timeZone } as const;
  try {
    return {
      day: new Intl.DateTimeFormat(locale, day),
      moment: new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' }),
      suffix: timeZone === UNKNOWN_TIME_ZONE ? ' UTC' : '',
    };
  } catch {
    return openDates(locale, UNKNOWN_TIME_ZONE);
  }
}

/** Where nothing is known of the merchant. */
export const DEFAULT_FORMATS = formatsOf(DEFAULT_LOCALE, UNKNOWN_TIME_ZONE);
