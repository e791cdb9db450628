/** The part of docs/languages.md that shows how text is read aloud, made from the tables that the rules are tested on. */
import { languageName } from '#studio/shared/language.ts';
import { SPELLING_CASES } from '#studio/voice/spelling/cases/cases.ts';
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';
import { RULES } from '#studio/voice/spelling/rules/rules.ts';

/** Markdown: the rules in their order, and a table of cases a language. */
export const spellingSection = (): string => `## How text is read aloud

Voices are given words: the rules below turn numbers, units, prices and signs into them, in this order. What an earlier
rule has read, no later one reads again; the shop's own pronunciations (Settings) come before all. A rule reads a unit
or a currency only where what stands around it says so. A sign that several currencies share is the shop's own.

${RULES.map(({ reads }, index) => `${index + 1}. ${reads}`).join('\n')}

Each row of a table has, on the right, what looks alike and is read in its own way.

${Object.entries(SPELLING_CASES)
  .map(([language, cases]) => table(language, cases))
  .join('\n\n')}
`;

const table = (language: string, cases: readonly SpellingCase[]): string =>
  [
    `### ${languageName(language)}`,
    '',
    '| | written | said | beside it | said |',
    '|---|---|---|---|---|',
    ...cases.map(({ kind, shop, written, said, beside }) => {
      const where = shop === undefined ? kind : `${kind} (${shop} shop)`;
      return `| ${[where, written, said, ...beside].map(cell).join(' | ')} |`;
    }),
  ].join('\n');

/** Signs that mean something in Markdown stand for themselves. */
const cell = (text: string): string => text.replace(/[|*_~<>$]/gu, String.raw`\$&`);
