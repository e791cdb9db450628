/** Days and times as the shop's own clock has them. */
import { createContext, useContext, useMemo } from 'react';
import { formatDay, formatMoment } from '#app/contract/format.ts';

const TimeZone = createContext('UTC');

/** Gives the pages below it the shop's time zone: an IANA name from the server, so that both write the same. */
export const TimeZoneProvider = TimeZone.Provider;

/**
 * What writes times for one shop: `timeZone` is its IANA name, the functions take ISO times. Never fails for
 * a zone that the server gave.
 */
export type Dates = {
  timeZone: string;
  /** ISO time → "Nov 21, 2026". */
  day: (iso: string) => string;
  /** ISO time → "Nov 21, 2026, 6:31 AM". */
  moment: (iso: string) => string;
};

/** Writes times in the shop's time zone; in UTC where no provider is. */
export function useDates(): Dates {
  const timeZone = useContext(TimeZone);
  return useMemo(
    () => ({
      timeZone,
      day: (iso) => formatDay(iso, timeZone),
      moment: (iso) => formatMoment(iso, timeZone),
    }),
    [timeZone],
  );
}
