/** Writes a ledger as CSV (RFC 4180) that a spreadsheet opens, and that runs nothing in it. */
import { REASONS, type Entry } from '#studio/points/entry.ts';
import { quarterPointsText } from '#studio/points/points.ts';

const HEADER = ['UTC offset', 'Activity', 'Clip', 'Note', 'Points', 'Balance after', 'Reference'];
/** Without it Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What the file begins with. `timeZone`: an IANA name, in which the lines' times are. */
export const csvHeader = (timeZone: string): string =>
  BYTE_ORDER_MARK + lineOf([`Date (${timeZone})`, ...HEADER]);

/** The lines of these entries. `titleOf` names the clip of an entry; empty when it is about none, or it is gone. */
export function csvLines(
  entries: readonly Entry[],
  titleOf: (entry: Entry) => string,
  timeZone: string,
): string {
  const clock = openClock(timeZone);
  return entries
    .map((entry) =>
      lineOf([
        ...clock(entry.createdAt),
        ...[REASONS[entry.reason], titleOf(entry), entry.note].map(textCell),
        quarterPointsText(entry.quarterPoints),
        quarterPointsText(entry.balanceAfter),
        textCell(entry.subject?.id ?? ''),
      ]),
    )
    .join('');
}

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/**
 * Date and time as spreadsheets read them, and how far they are from UTC: when clocks go back, an hour occurs
 * twice.
 */
function openClock(timeZone: string): (time: Date) => [local: string, offset: string] {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  });
  return (time) => {
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const { year, month, day, hour, minute, second, timeZoneName = '' } = parts;
    // With its letters: a cell that begins with a sign is a formula or a time to a spreadsheet.
    const offset = timeZoneName === 'GMT' ? 'UTC+00:00' : timeZoneName.replace('GMT', 'UTC');
    return [`${year}-${month}-${day} ${hour}:${minute}:${second}`, offset];
  };
}

/**
 * A cell that a spreadsheet would read as a formula is marked as text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const textCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
