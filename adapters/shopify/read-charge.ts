/** Reads charges as the Admin API writes them: decimals, dates and statuses become ours here and nowhere else. */
import { z } from 'zod';
import type { AppPurchaseStatus, AppSubscriptionStatus } from '#adapters/shopify/operations.generated.ts';
import { parseCents, type Amount } from '#studio/points/amount.ts';
import type {
  BilledPurchase,
  BilledSubscription,
  ChargeStatus,
  UsageRecord,
} from '#studio/points/billing.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

const STATUSES = {
  PENDING: 'pending',
  ACCEPTED: 'accepted',
  ACTIVE: 'active',
  DECLINED: 'declined',
  EXPIRED: 'expired',
  CANCELLED: 'cancelled',
  FROZEN: 'frozen',
} as const satisfies Record<AppPurchaseStatus | AppSubscriptionStatus, ChargeStatus>;

const statusSchema = z
  .enum(['PENDING', 'ACCEPTED', 'ACTIVE', 'DECLINED', 'EXPIRED', 'CANCELLED', 'FROZEN'])
  .transform((status): ChargeStatus => STATUSES[status]);

const dateSchema = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const amountSchema = z
  .object({ amount: z.string(), currencyCode: z.string() })
  .transform(({ amount, currencyCode }, context): Amount => {
    const cents = parseCents(amount);
    if (cents !== null) return { cents, currency: currencyCode };
    context.addIssue({ code: 'custom', message: 'is no amount of at most two decimals' });
    return z.NEVER;
  });

const charge = {
  id: z.string(),
  name: z.string(),
  status: statusSchema,
  test: z.boolean(),
  createdAt: dateSchema,
};

const purchaseSchema = z.object({ ...charge, price: amountSchema });

const pricingSchema = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('AppRecurringPricing'), price: amountSchema }),
  z.object({
    __typename: z.literal('AppUsagePricing'),
    cappedAmount: amountSchema,
    balanceUsed: amountSchema,
  }),
]);

const subscriptionSchema = z
  .object({
    ...charge,
    currentPeriodEnd: dateSchema.nullable(),
    lineItems: z.array(z.object({ id: z.string(), plan: z.object({ pricingDetails: pricingSchema }) })),
  })
  .transform(({ lineItems, ...facts }, context): BilledSubscription => {
    let price: Amount | null = null;
    let usage: BilledSubscription['usage'] = null;
    for (const {
      id,
      plan: { pricingDetails: pricing },
    } of lineItems) {
      if (pricing.__typename === 'AppRecurringPricing') price = pricing.price;
      else usage = { lineItemId: id, cap: pricing.cappedAmount, used: pricing.balanceUsed };
    }
    if (usage !== null) price ??= { cents: 0, currency: usage.cap.currency };
    if (price !== null) return { ...facts, price, usage };
    context.addIssue({ code: 'custom', message: 'has no line items' });
    return z.NEVER;
  });

const usageRecordSchema = z.object({
  id: z.string(),
  idempotencyKey: z.string().nullable(),
  price: amountSchema,
  createdAt: dateSchema,
});

/** SHOPIFY_UNAVAILABLE for what cannot be read, here and in all that follow: no amount is ever guessed. */
export const readPurchase = (reply: unknown): Result<BilledPurchase, AppError> => read(purchaseSchema, reply);

/** Without a recurring line item its price is 0. SHOPIFY_UNAVAILABLE. */
export const readSubscription = (reply: unknown): Result<BilledSubscription, AppError> =>
  read(subscriptionSchema, reply);

/** One usage record of a line item. SHOPIFY_UNAVAILABLE. */
export const readUsageRecord = (reply: unknown): Result<UsageRecord, AppError> =>
  read(usageRecordSchema, reply);

/** All of them, or the first failure: the errors of `readOne`. */
export function readEach<T>(
  readOne: (reply: unknown) => Result<T, AppError>,
  replies: readonly unknown[],
): Result<T[], AppError> {
  const all: T[] = [];
  for (const reply of replies) {
    const one = readOne(reply);
    if (!one.ok) return one;
    all.push(one.value);
  }
  return ok(all);
}

function read<T>(schema: z.ZodType<T>, reply: unknown): Result<T, AppError> {
  const parsed = schema.safeParse(reply);
  return parsed.success
    ? ok(parsed.data)
    : err(
        new AppError('SHOPIFY_UNAVAILABLE', { reason: 'unreadable charge details' }, { cause: parsed.error }),
      );
}
