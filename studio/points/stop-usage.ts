/** Stops new usage of a plan that is about to end. */
import type { BillingStore } from '#studio/points/billing-store.ts';
import { cancelUnpayable } from '#studio/points/cancel-unpayable.ts';

/**
 * Holds until the biller is queried again. Active work beyond the plan is canceled and released; work
 * delivered in the meantime can still be billed.
 */
export async function stopUsage(store: Pick<BillingStore, 'transact'>): Promise<void> {
  await store.transact(async ({ ledger, plans }) => {
    await ledger.lockBalance();
    const plan = await plans.lock();
    if (plan === null || plan.usage === null) return;
    await plans.save({ ...plan, usage: { ...plan.usage, cap: { ...plan.usage.cap, cents: 0 } } });
  });
  await store.transact((rows) => cancelUnpayable(rows, null));
}
