/** A subscription's plans: read from what the app asked for, checked, and made into line items. */
import { GraphQLError } from 'graphql';
import type { Interval, LineItem, RecurringPricing, UsagePricing } from '#devstore/billing/charges.ts';
import { readMoney, type MoneyInput } from '#devstore/billing/money.ts';
import { currencyRefusals } from '#devstore/billing/new-charge.ts';
import { refusal, type Refusal } from '#devstore/refusal.ts';
import { gid, type Store } from '#devstore/store.ts';

type RecurringInput = { price: MoneyInput; interval?: Interval | null; discount?: object | null };
type UsageInput = { cappedAmount: MoneyInput; terms: string };
/** An `AppSubscriptionLineItemInput`: one of the two kinds of pricing is given. */
export type LineItemInput = {
  plan: { appRecurringPricingDetails?: RecurringInput | null; appUsagePricingDetails?: UsageInput | null };
};
type Plan = RecurringPricing | UsagePricing;

/** Throws where this store does not follow: discounts, and usage with a yearly price. */
export function readPlans(inputs: readonly LineItemInput[]): Plan[] {
  const plans = inputs.flatMap(
    ({ plan: { appRecurringPricingDetails: recurring, appUsagePricingDetails: usage } }) => [
      ...(recurring ? [readRecurring(recurring)] : []),
      ...(usage ? [readUsage(usage)] : []),
    ],
  );
  if (
    plans.some(({ kind }) => kind === 'usage') &&
    plans.some((plan) => plan.kind === 'recurring' && plan.interval === 'ANNUAL')
  )
    throw new GraphQLError('Usage goes with a price every 30 days only in this development store.');
  return plans;
}

function readRecurring({ price, interval, discount }: RecurringInput): RecurringPricing {
  if (discount !== null && discount !== undefined)
    throw new GraphQLError('Subscriptions have no discounts in this development store.');
  return { kind: 'recurring', interval: interval ?? 'EVERY_30_DAYS', price: readMoney(price) };
}

const readUsage = ({ cappedAmount, terms }: UsageInput): UsagePricing => ({
  kind: 'usage',
  terms,
  cap: readMoney(cappedAmount),
  used: 0n,
  warned: false,
});

const amountOf = (plan: Plan) => (plan.kind === 'usage' ? plan.cap : plan.price);

/** One or two line items: a price that recurs, usage, or one of each. */
export function lineItemRefusals(store: Store, plans: readonly Plan[]): Refusal[] {
  const field = ['lineItems'];
  if (plans.length === 0) return [refusal('BLANK', field, 'At least one plan must be selected')];
  if (new Set(plans.map(({ kind }) => kind)).size < plans.length)
    return [refusal('INVALID', field, 'Only one plan of each pricing model can be selected')];
  if (new Set(plans.map((plan) => amountOf(plan).currencyCode)).size > 1)
    return [refusal('INVALID', field, 'All pricing plans must use the same currency.')];
  return plans.flatMap((plan) => [
    ...currencyRefusals(store, amountOf(plan), field),
    ...(amountOf(plan).hundredths > 0n
      ? []
      : [
          refusal(
            'INVALID',
            field,
            `${plan.kind === 'usage' ? 'Capped amount' : 'Price'} must be greater than 0`,
          ),
        ]),
    ...(plan.kind === 'usage' && plan.terms.trim() === ''
      ? [refusal('BLANK', field, "Terms can't be blank")]
      : []),
  ]);
}

/** Line items have ids of Shopify's shape: the subscription's number and their position in it. */
export const makeLineItems = (numericId: number, plans: readonly Plan[]): LineItem[] =>
  plans.map((pricing, index) => ({
    id: `${gid('AppSubscriptionLineItem', numericId)}?v=1&index=${index}`,
    pricing,
    usageRecords: [],
  }));
