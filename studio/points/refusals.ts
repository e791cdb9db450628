/** Says why a price can't be paid. */
import { formatAmount } from '#studio/points/amount.ts';
import { formatQuarterPoints } from '#studio/points/points.ts';
import type { UsageCapacity } from '#studio/points/usage-capacity.ts';
import { AppError } from '#studio/shared/errors.ts';

/** In quarter points: what something costs, and how much of that the balance lacks. */
export type Shortfall = { cost: number; missing: number };

/** INSUFFICIENT_POINTS, with what there is and what is missing, as merchants read it. */
export const insufficientPoints = ({ cost, missing }: Shortfall): AppError =>
  new AppError('INSUFFICIENT_POINTS', {
    cost: formatQuarterPoints(cost),
    balance: formatQuarterPoints(cost - missing),
    missing: formatQuarterPoints(missing),
  });

/**
 * Null when the plan pays for what is missing. Without a plan that does: INSUFFICIENT_POINTS; when its cap is
 * too low: USAGE_CAP_REACHED.
 */
export function refusalOf(capacity: UsageCapacity | null, shortfall: Shortfall): AppError | null {
  if (capacity === null) return insufficientPoints(shortfall);
  if (capacity.quarterPoints >= shortfall.missing) return null;
  return new AppError('USAGE_CAP_REACHED', { cap: formatAmount(capacity.cap) });
}
