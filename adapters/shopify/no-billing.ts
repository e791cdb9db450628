/** The billing of a deployment that sells nothing: its operator grants the points. */
import type { Billing } from '#studio/points/billing.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Err } from '#studio/shared/result.ts';

/** Has no charges and makes none: every method that would change a bill fails with BILLING_UNAVAILABLE. */
export function noBilling(): Billing {
  const unavailable = (): Promise<Err<AppError>> => Promise.resolve(err(new AppError('BILLING_UNAVAILABLE')));
  return {
    name: 'none',
    subscription: () => Promise.resolve(ok(null)),
    purchase: () => Promise.resolve(ok(null)),
    subscriptionOf: () => Promise.resolve(ok(null)),
    purchases: () => Promise.resolve(ok([])),
    usageRecords: () => Promise.resolve(ok(null)),
    offerPack: unavailable,
    offerPlan: unavailable,
    offerCap: unavailable,
    cancelPlan: unavailable,
    recordUsage: unavailable,
  };
}
