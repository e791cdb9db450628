/** Rows of what is written and what is said, as tests name and read them. */
import { spellLine } from '#studio/voice/spelling/spell-line.ts';

/** `shop` is its currency (ISO 4217), where it makes a difference. */
export type Row = readonly [language: string, written: string, said: string, shop?: string];

type NamedRow = { language: string; written: string; said: string; shop: string | undefined };

/** The rows with names, for the titles of tests. */
export const named = (rows: readonly Row[]): NamedRow[] =>
  rows.map(([language, written, said, shop]) => ({ language, written, said, shop }));

/** What is said for what a row has written. */
export const spoken = ({ language, written, shop }: NamedRow): string =>
  spellLine(written, language, { currencyCode: shop ?? null }).spokenText;
