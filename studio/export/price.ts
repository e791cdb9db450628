/** What an export costs: fifteen points a minute of video, at any resolution. */
import { lineBySecond, quote, type Quote, type QuoteLine } from '#studio/points/quote.ts';

const QUARTER_POINTS_A_SECOND = 1;

/** `count` exports of one length as a line of a quote. Throws RangeError when the seconds are not whole. */
export const exportLine = (seconds: number, count = 1): QuoteLine =>
  lineBySecond({
    what: `${seconds} s export`,
    count,
    seconds,
    quarterPointsASecond: QUARTER_POINTS_A_SECOND,
  });

/** The price of `count` exports of one length. Throws RangeError when seconds or count are not whole. */
export const exportPrice = (seconds: number, count = 1): Quote => quote([exportLine(seconds, count)]);
