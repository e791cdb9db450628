/** Holds the decision pages to their template, their index to the pages, and what the docs name to what is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const DECISIONS = join(ROOT, 'docs/decisions');
const pages = readdirSync(DECISIONS).filter((file) => file !== 'README.md');
const source = (file: string): string => readFileSync(join(DECISIONS, file), 'utf8');

const HEAD =
  /^# (?<number>\d{4})\. (?<title>\S.*)\n\nDate: (?<date>\d{4}-\d\d-\d\d)\nStatus: (?<status>accepted|superseded by \[(?<by>\d{4})\]\((?<file>\S+\.md)\))\n\n## /;

function headOf(file: string): Record<string, string | undefined> {
  const head = HEAD.exec(source(file))?.groups;
  if (head === undefined) throw new Error(`${file} does not begin as the template does.`);
  return head;
}

describe.each(pages)('%s', (file) => {
  test('follows the template', () => {
    const { number, by, file: successor } = headOf(file);
    expect(file).toMatch(new RegExp(`^${number ?? ''}-[a-z0-9-]+\\.md$`));
    const sections = [...source(file).matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    expect(sections.filter((name) => name !== 'Alternatives')).toEqual([
      'Context',
      'Decision',
      'Consequences',
    ]);
    if (sections.includes('Alternatives')) expect(sections.indexOf('Alternatives')).toBe(2);
    if (successor !== undefined) {
      expect(pages).toContain(successor);
      expect(successor.startsWith(`${by ?? ''}-`)).toBe(true);
    }
  });
});

test('the index lists every page once, in order, with its title, date and status', () => {
  const rows = source('README.md')
    .split('\n')
    .filter((line) => line.startsWith('| ['));
  expect(rows).toEqual(
    pages.map((file) => {
      const { number, title, date, status, by } = headOf(file);
      const state = by === undefined ? status : `superseded by ${by}`;
      return `| [${number ?? ''}](${file}) | ${title ?? ''} | ${date ?? ''} | ${state ?? ''} |`;
    }),
  );
});

test('every file that the docs name with its path is there', () => {
  const docs = [
    join(ROOT, 'README.md'),
    ...['docs', 'docs/decisions'].flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(ROOT, folder, name)),
    ),
  ];
  const named = docs.flatMap((doc) =>
    [
      ...readFileSync(doc, 'utf8').matchAll(
        /`((?:studio|adapters|app|workers|wiring|bin|tests|bench|devstore|prisma)\/[\w.$/-]+\.(?:tsx?|json|prisma))`/g,
      ),
    ].map(([, path]) => ({ doc, path: path ?? '' })),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([]);
});
