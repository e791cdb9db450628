/** Gives usage that was never billed to the subscription there is now. */
import type { BillingStore } from '#studio/points/billing-store.ts';
import { cancelUnpayable } from '#studio/points/cancel-unpayable.ts';

/** What the biller surely has no record of. What is being sent stays where it is. */
const UNBILLED = ['due', 'refused'] as const;

/** With no plan left it is dropped, and work under way that nobody would pay for is cancelled. Two transactions: each may be repeated alone. */
export async function reassignUsage(store: Pick<BillingStore, 'transact'>): Promise<void> {
  const billedIn = await store.transact(async ({ plans, usage }) => {
    const plan = await plans.find();
    if (plan === null) await usage.dropAll(UNBILLED, 'the subscription has ended');
    if (plan === null || plan.usage === null) return null;
    const { currency } = plan.price;
    await usage.moveAll(UNBILLED, { lineItemId: plan.usage.lineItemId, currency });
    return currency;
  });
  await store.transact((rows) => cancelUnpayable(rows, billedIn));
}
