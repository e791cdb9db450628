/** Writes a ledger as CSV (RFC 4180) that a spreadsheet opens, and that runs nothing in it. */
import { REASONS, type Entry } from '#studio/points/entry.ts';
import { formatQuarterPoints } from '#studio/points/points.ts';

const HEADER = ['Date (UTC)', 'What', 'Clip', 'Note', 'Points', 'Balance after', 'Reference'];
/** Without it Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** `titleOf` names the clip of an entry; empty when it is about none, or it is gone. */
export function ledgerCsv(entries: readonly Entry[], titleOf: (entry: Entry) => string): string {
  const rows = entries.map((entry) => [
    entry.createdAt.toISOString().slice(0, 19).replace('T', ' '),
    ...[REASONS[entry.reason], titleOf(entry), entry.note].map(textCell),
    formatQuarterPoints(entry.quarterPoints),
    formatQuarterPoints(entry.balanceAfter),
    textCell(entry.subject?.id ?? ''),
  ]);
  return BYTE_ORDER_MARK + [HEADER, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula is text. https://owasp.org/www-community/attacks/CSV_Injection */
const textCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
