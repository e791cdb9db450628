/** Subscriptions: asked for, canceled, their trial extended, their cap raised. */
import { requireKind } from '#devstore/admin/global-id.ts';
import { subscriptionObject } from '#devstore/admin/objects/billing-objects.ts';
import { confirmationUrl } from '#devstore/billing/addresses.ts';
import {
  isUsage,
  newSignature,
  type ReplacementBehavior,
  type Subscription,
} from '#devstore/billing/charges.ts';
import { canBeCancelled, cancel } from '#devstore/billing/decide-charge.ts';
import { lineItemById, subscriptionById } from '#devstore/billing/find-subscription.ts';
import { readMoney, type MoneyInput } from '#devstore/billing/money.ts';
import { chargeFacts, nameRefusals, requireAddress } from '#devstore/billing/new-charge.ts';
import { lineItemRefusals, makeLineItems, readPlans, type LineItemInput } from '#devstore/billing/plans.ts';
import { extendTrial, trialEndOf } from '#devstore/billing/settle-charges.ts';
import { injectedRefusals, refusal, type Refusal } from '#devstore/refusal.ts';
import type { Store } from '#devstore/store.ts';

type CreateArguments = {
  name: string;
  lineItems: LineItemInput[];
  returnUrl: string;
  test?: boolean | null;
  trialDays?: number | null;
  replacementBehavior?: ReplacementBehavior | null;
};

const MAX_TRIAL_DAYS = 1000;
const CAP_ONLY_RISES =
  'Spending limit can only be increased. Please contact the app developer to decrease spending limit.';

export function subscriptionMutations(store: Store, names: readonly string[]) {
  const find = (id: string) => {
    requireKind(id, ['AppSubscription']);
    return subscriptionById(store, id);
  };
  const refused = (userErrors: Refusal[]) => ({ appSubscription: null, confirmationUrl: null, userErrors });

  return {
    appSubscriptionCreate({ lineItems, trialDays, replacementBehavior, ...given }: CreateArguments): object {
      requireAddress(given.returnUrl);
      const plans = readPlans(lineItems);
      const days = trialDays ?? 0;
      const userErrors = [
        ...injectedRefusals(store, names, ['lineItems']),
        ...nameRefusals(given.name),
        ...trialRefusals(days),
        ...lineItemRefusals(store, plans),
      ];
      if (userErrors.length > 0) return refused(userErrors);
      const facts = chargeFacts(store, 'AppSubscription', given);
      const charge: Subscription = {
        ...facts,
        kind: 'subscription',
        trialDays: days,
        replacementBehavior: replacementBehavior ?? 'STANDARD',
        lineItems: makeLineItems(facts.numericId, plans),
        beginsAt: null,
        activatedAt: null,
        currentPeriodEnd: null,
        capRaise: null,
      };
      store.billing.charges.push(charge);
      return {
        appSubscription: subscriptionObject(charge),
        confirmationUrl: confirmationUrl(store, { kind: 'charge', charge }),
        userErrors,
      };
    },

    /** At once. `prorate` would refund money, of which there is none here. */
    appSubscriptionCancel({ id }: { id: string }): object {
      const subscription = find(id);
      const injected = injectedRefusals(store, names, ['id']);
      if (injected.length > 0) return refused(injected);
      if (subscription === null)
        return refused([refusal('NOT_FOUND', ['id'], "Couldn't find RecurringApplicationCharge")]);
      if (!canBeCancelled(subscription))
        return refused([
          refusal(
            'INVALID',
            ['id'],
            `Cannot transition status via :cancel from :${subscription.status.toLowerCase()}`,
          ),
        ]);
      cancel(store, subscription);
      return { appSubscription: subscriptionObject(subscription), userErrors: [] };
    },

    /** The cap is the new one when the merchant has approved it. */
    appSubscriptionLineItemUpdate({ id, cappedAmount }: { id: string; cappedAmount: MoneyInput }): object {
      requireKind(id, ['AppSubscriptionLineItem']);
      const cap = readMoney(cappedAmount);
      const injected = injectedRefusals(store, names, ['cappedAmount']);
      if (injected.length > 0) return refused(injected);
      const found = lineItemById(store, id);
      if (found === null) return refused([refusal('NOT_FOUND', ['id'], 'Invalid id')]);
      const { subscription, lineItem } = found;
      if (!isUsage(lineItem))
        return refused([refusal('INVALID', null, 'Only variable subscriptions can be updated.')]);
      if (subscription.status !== 'ACTIVE')
        return refused([refusal('INVALID', ['id'], 'Subscription is not active')]);
      const { currencyCode, hundredths } = lineItem.pricing.cap;
      if (cap.currencyCode !== currencyCode)
        return refused([refusal('INVALID', null, `Currency code must be ${currencyCode}`)]);
      if (cap.hundredths <= hundredths)
        return refused([refusal('INVALID', ['cappedAmount'], CAP_ONLY_RISES)]);
      const raise = {
        lineItem,
        cap,
        status: 'PENDING' as const,
        signature: newSignature(),
        createdAt: store.now(),
      };
      subscription.capRaise = raise;
      return {
        appSubscription: subscriptionObject(subscription),
        confirmationUrl: confirmationUrl(store, { kind: 'cap', charge: subscription, raise }),
        userErrors: [],
      };
    },

    appSubscriptionTrialExtend({ id, days }: { id: string; days: number }): object {
      const subscription = find(id);
      const injected = injectedRefusals(store, names, ['days']);
      if (injected.length > 0) return refused(injected);
      if (days < 1 || days > MAX_TRIAL_DAYS)
        return refused([
          refusal(
            null,
            ['days'],
            days < 1 ? 'Days must be greater than 0' : `Days must be less than or equal to ${MAX_TRIAL_DAYS}`,
          ),
        ]);
      if (subscription === null)
        return refused([refusal('SUBSCRIPTION_NOT_FOUND', ['id'], "The app subscription wasn't found.")]);
      if (subscription.status !== 'ACTIVE')
        return refused([
          refusal(
            'SUBSCRIPTION_NOT_ACTIVE',
            ['id'],
            "The trial can't be extended on inactive app subscriptions.",
          ),
        ]);
      if (trialEndOf(subscription) <= store.now())
        return refused([
          refusal('TRIAL_NOT_ACTIVE', ['id'], "The trial can't be extended after expiration."),
        ]);
      extendTrial(store, subscription, days);
      return { appSubscription: subscriptionObject(subscription), userErrors: [] };
    },
  };
}

const trialRefusals = (days: number): Refusal[] =>
  days >= 0 && days <= MAX_TRIAL_DAYS
    ? []
    : [refusal('INVALID', ['trialDays'], `Trial days must be between 0 and ${MAX_TRIAL_DAYS}`)];
