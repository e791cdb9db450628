/** Tests why a price is refused, and that a refusal writes nothing. */
import { describe, expect, test } from 'vitest';
import { checkAffordable } from './check-affordable.ts';
import { operatorGrant } from './entry.ts';
import { keepSubscription } from './keep-subscription.ts';
import { quote } from './quote.ts';
import { reservePoints } from './reserve-points.ts';
import { openMemoryPoints, type MemoryPoints } from './testing/memory-points.ts';

const NOW = new Date(Date.UTC(2026, 10, 1));
const usd = (cents: number) => ({ cents, currency: 'USD' });
const price = (quarterPoints: number) =>
  quote([{ what: 'work', count: 1, quarterPointsEach: quarterPoints }]);
const reported = {
  subscriptionId: 'one',
  name: 'Starter',
  price: usd(1500),
  includedQuarterPoints: 10,
  periodEndsAt: new Date(NOW.getTime() + 30 * 24 * 3600_000),
  renews: true,
  usage: { lineItemId: 'line', cap: usd(30), used: usd(0), centsAQuarterPoint: 3 },
  pending: null,
  test: false,
};

const ways = {
  reserve: (points: MemoryPoints, quarterPoints: number) =>
    points.transact((rows) =>
      reservePoints(rows, { subject: { kind: 'export', id: 'x' }, price: price(quarterPoints) }),
    ),
  'check before': (points: MemoryPoints, quarterPoints: number) =>
    points.transact((rows) => checkAffordable(rows, price(quarterPoints))),
};

describe.each(Object.entries(ways))('%s', (_, ask) => {
  test('without a plan: INSUFFICIENT_POINTS, with what is missing', async () => {
    const points = openMemoryPoints();
    await points.transact((rows) => rows.ledger.write(operatorGrant(10, 'a', '')));
    expect(await ask(points, 15)).toMatchObject({
      ok: false,
      error: { code: 'INSUFFICIENT_POINTS', details: { cost: '3.75', balance: '2.5', missing: '1.25' } },
    });
    expect([points.state.entries.length, (await ask(points, 10)).ok]).toEqual([1, true]);
  });

  test('beyond what may be billed on the plan: USAGE_CAP_REACHED, with the cap', async () => {
    const points = openMemoryPoints();
    await points.transact((rows) => keepSubscription(rows, { reported, askedAt: NOW }));
    expect(await ask(points, 21)).toMatchObject({
      ok: false,
      error: { code: 'USAGE_CAP_REACHED', details: { cap: '$0.30' } },
    });
    expect([points.state.entries.length, points.state.usage.length, (await ask(points, 20)).ok]).toEqual([
      1,
      0,
      true,
    ]);
  });

  test('while the ledger is under review: LEDGER_UNDER_REVIEW, however much there is', async () => {
    const points = openMemoryPoints();
    await points.transact((rows) => rows.ledger.write(operatorGrant(1000, 'a', '')));
    points.state.underReview = true;
    expect(await ask(points, 15)).toMatchObject({ ok: false, error: { code: 'LEDGER_UNDER_REVIEW' } });
  });
});
