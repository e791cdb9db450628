/** Ends the plan of a shop that has uninstalled the app: Shopify has ended its subscription, and bills nothing more. */
import type { PointsRows } from '#studio/points/rows.ts';
import { UNBILLED_STATES } from '#studio/points/usage-store.ts';

/**
 * The plan no longer renews, a pending plan never begins, and unbilled usage is dropped, also when there is
 * no plan any more. The included points stay until the period is over. Held usage belongs to active work: the
 * caller releases that first. Locks the balance.
 */
export async function abandonPlan({
  ledger,
  plans,
  usage,
}: Pick<PointsRows, 'ledger' | 'plans' | 'usage'>): Promise<void> {
  await ledger.lockBalance();
  const plan = await plans.lock();
  if (plan !== null) await plans.save({ ...plan, renews: false, usage: null, pending: null });
  await usage.dropAll(UNBILLED_STATES, 'the app was uninstalled');
}
