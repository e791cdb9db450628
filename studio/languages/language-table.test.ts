/** Tests that a table of words without a language of the packs does not compile. */
import { expect, it } from 'vitest';
import { none } from '#studio/languages/language-table.ts';

it('names the languages without an entry, each of which must be known', () => {
  expect(none('af ar')).toEqual({ af: null, ar: null });
  // @ts-expect-error: no pack is called so.
  none('af qq');
  // @ts-expect-error: of a table that leaves a language out, it is missing.
  const table: Readonly<Record<'af' | 'ar', string | null>> = { ...none('af') };
  expect(table).toEqual({ af: null });
});
