/** Tests what is left of a plan when its shop uninstalls the app. */
import { expect, test } from 'vitest';
import { abandonPlan } from './abandon-plan.ts';
import { keepSubscription } from './keep-subscription.ts';
import { openMemoryPoints } from './testing/memory-points.ts';
import { USAGE_STATES } from './usage-store.ts';

const NOW = new Date(Date.UTC(2026, 10, 1));
const usd = (cents: number) => ({ cents, currency: 'USD' });
const reported = {
  subscriptionId: 'one',
  name: 'Starter',
  price: usd(1500),
  includedQuarterPoints: 10,
  periodEndsAt: new Date(NOW.getTime() + 30 * 24 * 3600_000),
  renews: true,
  usage: { lineItemId: 'line', cap: usd(30), used: usd(0), centsAQuarterPoint: 3 },
  pending: { subscriptionId: 'two', name: 'Small', price: usd(500), includedQuarterPoints: 4 },
  test: false,
};

function openWithUsage() {
  const points = openMemoryPoints();
  points.state.usage = USAGE_STATES.map((state) => ({
    entryId: state,
    quarterPoints: 1,
    price: usd(3),
    subject: { kind: 'export', id: state },
    lineItemId: 'line',
    state,
  }));
  return points;
}

test('the plan neither renews nor bills usage, no other plan follows, and its points stay', async () => {
  const points = openWithUsage();
  await points.transact((rows) => keepSubscription(rows, { reported, askedAt: NOW }));
  await points.transact(abandonPlan);
  expect(points.state.plan).toMatchObject({
    subscriptionId: 'one',
    renews: false,
    usage: null,
    pending: null,
    periodEndsAt: reported.periodEndsAt,
    syncedAt: NOW,
  });
  expect(points.balance()).toBe(10);
});

test.each(['with a plan', 'without a plan'])('%s, unbilled usage is dropped and no other', async (which) => {
  const points = openWithUsage();
  if (which === 'with a plan')
    await points.transact((rows) => keepSubscription(rows, { reported, askedAt: NOW }));
  await points.transact(abandonPlan);
  expect(Object.fromEntries(points.state.usage.map(({ entryId, state }) => [entryId, state]))).toEqual({
    held: 'held',
    due: 'dropped',
    sending: 'sending',
    sent: 'sent',
    refused: 'dropped',
    dropped: 'dropped',
  });
  expect(points.state.plan === null).toBe(which === 'without a plan');
});
