/** Numbers, days and times as the interface writes them. */
import { UNKNOWN_TIME_ZONE } from '#studio/shop/time-zone.ts';

/** "0.8 MB", "3.2 MB", "14 MB": megabytes of a million bytes; never less than "0.1 MB". */
export const formatMegabytes = (bytes: number): string =>
  bytes < 950_000
    ? `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`
    : `${bytes < 9.95e6 ? (bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)} MB`;

type Formatters = {
  day: Intl.DateTimeFormat;
  moment: Intl.DateTimeFormat;
  /** Shown after a time of day in no local time zone. */
  suffix: string;
};

/** By time zone: a formatter takes longer to make than a page of dates to format. */
const formatters = new Map<string, Formatters>();

function formattersOf(timeZone: string): Formatters {
  const made = formatters.get(timeZone);
  if (made !== undefined) return made;
  const opened = openFormatters(timeZone);
  formatters.set(timeZone, opened);
  return opened;
}

/** A browser may be older than a time zone's name: it writes UTC, and says so. */
function openFormatters(timeZone: string): Formatters {
  const day = { day: 'numeric', month: 'short', year: 'numeric', timeZone } as const;
  try {
    return {
      day: new Intl.DateTimeFormat('en-US', day),
      moment: new Intl.DateTimeFormat('en-US', { ...day, hour: 'numeric', minute: '2-digit' }),
      suffix: timeZone === UNKNOWN_TIME_ZONE ? ' UTC' : '',
    };
  } catch {
    return openFormatters(UNKNOWN_TIME_ZONE);
  }
}

/** ISO time → "Nov 21, 2026", the day in a time zone (an IANA name). */
export const formatDay = (iso: string, timeZone: string): string =>
  formattersOf(timeZone).day.format(new Date(iso));

/** "2026-11-21" → "Nov 21, 2026": a day that is one already, wherever it was counted. */
export const formatCalendarDay = (day: string): string => formatDay(day, UNKNOWN_TIME_ZONE);

/**
 * ISO time → "Nov 21, 2026, 6:31 AM" in a time zone. UTC, which is no local time zone, is named: "Nov 21,
 * 2026, 6:31 AM UTC".
 */
export const formatMoment = (iso: string, timeZone: string): string =>
  `${formattersOf(timeZone).moment.format(new Date(iso))}${formattersOf(timeZone).suffix}`
    // Some browsers set a narrow space here, the server an ordinary one: both must write the same.
    .replaceAll('\u202f', ' ');
