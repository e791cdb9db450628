/** Computes what may still be bought on a plan beyond its included points. */
import type { Amount } from '#studio/points/amount.ts';
import type { PointsRows } from '#studio/points/rows.ts';

export type UsageCapacity = {
  quarterPoints: number;
  cap: Amount;
  lineItemId: string;
  centsAQuarterPoint: number;
};

/**
 * Null when the shop has no plan that bills usage. Exact while the balance is locked; otherwise fit only for
 * display.
 */
export async function findUsageCapacity({
  plans,
  usage,
}: Pick<PointsRows, 'plans' | 'usage'>): Promise<UsageCapacity | null> {
  const plan = await plans.find();
  if (plan === null || plan.usage === null || plan.usage.centsAQuarterPoint === 0) return null;
  const { lineItemId, cap, used, centsAQuarterPoint } = plan.usage;
  // Open usage of the previous subscription will be billed on this one. Usage sent since the biller's last
  // report may not be in `used` yet.
  const open = await usage.openCents({ currency: cap.currency, lineItemId, since: plan.syncedAt });
  const left = cap.cents - used.cents - open;
  return {
    quarterPoints: Math.max(0, Math.floor(left / centsAQuarterPoint)),
    cap,
    lineItemId,
    centsAQuarterPoint,
  };
}
