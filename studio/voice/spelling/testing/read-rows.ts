/** Tests rows of what is written and what is said. */
import { expect, it } from 'vitest';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';

/** `shop` is its currency (ISO 4217), where it makes a difference. */
export type Row = readonly [language: string, written: string, said: string, shop?: string];

/** One test a row. */
export const readRows = (rows: readonly Row[]): void =>
  it.each(rows.map(([language, written, said, shop]) => ({ language, written, said, shop })))(
    '$language: $written → $said',
    ({ language, written, said, shop }) =>
      expect(spellLine(written, language, { currencyCode: shop ?? null }).spokenText).toBe(said),
  );
