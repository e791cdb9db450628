/**
 * Tests the rules themselves over random interleavings: never below zero, nothing paid twice, nothing
 * returned that was not taken.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  balanceOf,
  NO_ENTRIES,
  refund,
  release,
  reserve,
  settle,
  withEntry,
  type LedgerModel,
} from './ledger-model.ts';
import { operatorGrant, type Subject } from './entry.ts';
import { quote } from './quote.ts';

const subject = (id: number): Subject => ({ kind: 'export', id: String(id) });
const id = fc.integer({ min: 0, max: 4 });
const act = fc.oneof(
  fc.record({ act: fc.constant('grant' as const), id, amount: fc.integer({ min: 0, max: 60 }) }),
  fc.record({
    act: fc.constantFrom('reserve' as const, 'settle' as const, 'release' as const, 'refund' as const),
    id,
    amount: fc.constantFrom(15, 30),
  }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function after(ledger: LedgerModel, { act: what, id: number, amount }: Act): LedgerModel {
  switch (what) {
    case 'grant':
      return withEntry(ledger, operatorGrant(amount, String(number), ''));
    case 'reserve':
      return reserve(ledger, subject(number), quote([{ what: 'work', count: 1, quarterPointsEach: amount }]));
    case 'settle':
      return settle(ledger, subject(number));
    case 'release':
      return release(ledger, subject(number));
    case 'refund':
      return refund(ledger, subject(number));
  }
}

test('whatever is requested, in any order and however often, the rules of the ledger hold', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let ledger = NO_ENTRIES;
      for (const each of acts) {
        ledger = after(ledger, each);
        expect(balanceOf(ledger)).toBeGreaterThanOrEqual(0);
      }
      for (let number = 0; number <= 4; number++) {
        const about = ledger.entries.filter((entry) => entry.subject?.id === String(number));
        const count = (...kinds: string[]) => about.filter(({ kind }) => kinds.includes(kind)).length;
        expect(count('reserve')).toBeLessThanOrEqual(1);
        expect(count('settle', 'release')).toBeLessThanOrEqual(count('reserve'));
        expect(count('refund')).toBeLessThanOrEqual(count('settle'));
        expect(about.reduce((sum, { quarterPoints }) => sum + quarterPoints, 0)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 500 },
  );
});

test('asked again, nothing changes', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      const once = acts.reduce(after, NO_ENTRIES);
      const last = acts.at(-1);
      if (last !== undefined) expect(after(once, last)).toEqual(once);
    }),
  );
});
