/** Tests what happens to points bought on a plan when their work is delivered. */
import { expect, test } from 'vitest';
import { decideUsage } from './decide-usage.ts';

const held = { entryId: 'bought', quarterPoints: 30, price: { cents: 100, currency: 'USD' } };

test('all of it is billed, on the line item that is billed now, when all was needed', () => {
  expect(decideUsage(held, { unneeded: 0, lineItemId: 'now' })).toEqual({
    due: { quarterPoints: 30, cents: 100, lineItemId: 'now' },
    returned: 0,
  });
});

test('unneeded usage is not billed, and the rest at the price that was agreed to, rounded down', () => {
  expect(decideUsage(held, { unneeded: 10, lineItemId: 'now' })).toEqual({
    due: { quarterPoints: 20, cents: 66, lineItemId: 'now' },
    returned: 10,
  });
  expect(decideUsage(held, { unneeded: 50, lineItemId: 'now' })).toEqual({ due: null, returned: 30 });
});

test('when nobody can be billed, the work is delivered only if it needed nothing beyond the plan', () => {
  expect(decideUsage(held, { unneeded: 29, lineItemId: null })).toBeNull();
  expect(decideUsage(held, { unneeded: 30, lineItemId: null })).toEqual({ due: null, returned: 30 });
});
