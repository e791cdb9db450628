/** Moves unbilled usage to the present subscription. */
import type { BillingStore } from '#studio/points/billing-store.ts';
import { cancelUnpayable } from '#studio/points/cancel-unpayable.ts';
import { UNBILLED_STATES } from '#studio/points/usage-store.ts';

/**
 * Without a plan the usage is dropped, and active work that can't be billed is canceled. Runs two
 * transactions, each safe to repeat.
 */
export async function reassignUsage(store: Pick<BillingStore, 'transact'>): Promise<void> {
  const billedIn = await store.transact(async ({ plans, usage }) => {
    const plan = await plans.find();
    if (plan === null) await usage.dropAll(UNBILLED_STATES, 'the subscription has ended');
    if (plan === null || plan.usage === null) return null;
    const { currency } = plan.price;
    await usage.moveAll(UNBILLED_STATES, { lineItemId: plan.usage.lineItemId, currency });
    return currency;
  });
  await store.transact((rows) => cancelUnpayable(rows, billedIn));
}
