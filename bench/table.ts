/** Prints tables and keeps them in results.md, one section a benchmark: another run replaces its own. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Every row has a cell for each column, already formatted; `note` stands below the table. */
export type Table = { title: string; columns: string[]; rows: string[][]; note?: string };

const RESULTS = new URL('./results.md', import.meta.url);
const HEADER =
  '# Measured\n\nWritten by `npm run bench`. CPU seconds are those of the whole process tree, medians of alternating runs.\n';

export function formatTable({ title, columns, rows, note }: Table): string {
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    line(columns),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...rows.map(line),
    ...(note === undefined ? [] : ['', note]),
    '',
  ].join('\n');
}

/** Replaces the section of this name in bench/results.md. */
export function keepResults(section: string, tables: readonly Table[]): void {
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
  const sections = new Map(
    [...before.matchAll(/<!-- (\w+) -->\n([\s\S]*?)<!-- end -->/g)].map(([, name, body]) => [
      name ?? '',
      body ?? '',
    ]),
  );
  const where = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`;
  sections.set(section, `Measured on ${where}.\n\n${tables.map(formatTable).join('\n')}`);
  writeFileSync(
    RESULTS,
    `${HEADER}\n${[...sections].map(([name, body]) => `<!-- ${name} -->\n${body}<!-- end -->\n`).join('\n')}`,
  );
}
