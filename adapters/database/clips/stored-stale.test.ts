/** Tests that why a clip is out of date is read by the release before, and by one that knows less than a later one. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readStale, storedStale } from '#adapters/database/clips/stored-stale.ts';
import { STALE_REASONS } from '#studio/clip/clip.ts';

/** As the release before parses the column. */
const before = z
  .object({ reasons: z.array(z.enum(['title', 'text', 'price', 'pictures', 'gone'])).min(1) })
  .nullable();

test('every reason comes back as it was, and the release before reads each', () => {
  for (const reason of STALE_REASONS) {
    const stored: unknown = JSON.parse(JSON.stringify(storedStale([reason])));
    expect(readStale(stored)).toEqual({ reasons: [reason] });
    expect(before.safeParse(stored).success).toBe(true);
  }
  expect(before.parse(storedStale(['rating', 'text']))).toEqual({ reasons: ['text'] });
});

test('what was stored before is read, and a reason that is not known is a change of the text', () => {
  expect(readStale(null)).toBeNull();
  expect(readStale({ reasons: ['price', 'gone'] })).toEqual({ reasons: ['price', 'gone'] });
  expect(readStale({ reasons: ['text'], all: ['weather'] })).toEqual({ reasons: ['text'] });
});
