/**
 * One shop's bill at Shopify: one-time purchases, one subscription every 30 days, and usage up to the cap
 * that the merchant agreed to.
 */
import type { Admin } from '#adapters/shopify/admin.ts';
import { asBillingRefusal, billingRefusal, isBeyondCap } from '#adapters/shopify/billing-refusal.ts';
import { chargeGid, subscriptionOfLineItem } from '#adapters/shopify/charge-gid.ts';
import { everyPage, type Page } from '#adapters/shopify/every-page.ts';
import type { Operation } from '#adapters/shopify/operation.ts';
import {
  ActiveSubscriptions,
  CancelPlan,
  LatestSubscriptions,
  OfferCap,
  OfferPack,
  OfferPlan,
  PurchaseById,
  Purchases,
  RecordUsage,
  SubscriptionById,
  UsageRecords,
  type AppSubscriptionStatus,
  type MoneyInput,
  type PurchaseFragment,
  type UsageFragment,
  type UsageRecordsQuery,
} from '#adapters/shopify/operations.generated.ts';
import { readEach, readPurchase, readSubscription, readUsageRecord } from '#adapters/shopify/read-charge.ts';
import type { Log } from '#adapters/telemetry/log.ts';
import { BILLING_CURRENCIES, centsText, formatAmount, type Amount } from '#studio/points/amount.ts';
import type { BilledCharge, BilledSubscription, Billing, Offer } from '#studio/points/billing.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

type OfferPayload = {
  readonly confirmationUrl: string | null;
  readonly userErrors: readonly { readonly message: string }[];
} | null;

/** A subscription that is one of these runs no more, and never will. */
const ENDED: readonly AppSubscriptionStatus[] = ['CANCELLED', 'DECLINED', 'EXPIRED'];
const REPLACEMENT = { now: 'APPLY_IMMEDIATELY', 'next period': 'APPLY_ON_NEXT_BILLING_CYCLE' } as const;

/**
 * `test` makes every charge a test charge, which costs nothing. Ids are Shopify's global ids; a charge is
 * also known by its bare number. Throws a TypeError for a price in a currency that no deployment may set.
 *
 * - A plan that replaces the running one now does so APPLY_IMMEDIATELY: STANDARD puts off some replacements,
 *   and then the merchant has agreed to a subscription that is not the active one. Shopify settles the
 *   difference in price for the days that remain. One that replaces it from the next period on does so
 *   APPLY_ON_NEXT_BILLING_CYCLE: nothing is refunded for the days that remain.
 * - A plan is canceled at once and without `prorate`: the merchant keeps the points of the paid period. A
 *   pending subscription is canceled first, or it would still begin.
 * - Without `test`, test charges are ignored, since they cost nothing, and logged.
 * - Offers and cancellations are retried when the answer was lost: a second offer can stay unanswered, and
 *   canceling twice does no harm. Usage is sent once: a refused retry would not show whether the first
 *   request was recorded.
 */
export function shopifyBilling({
  admin,
  test,
  log,
}: {
  admin: Admin;
  test: boolean;
  log?: Pick<Log, 'warn'>;
}): Billing {
  /** False for a test charge where charges are real. */
  function counts(charge: BilledCharge): boolean {
    if (test || !charge.test) return true;
    log?.warn(
      { charge: charge.id, status: charge.status },
      'a test charge is ignored: BILLING_TEST is false',
    );
    return false;
  }
  const counted = <Charge extends BilledCharge>(
    read: Result<Charge, AppError>,
  ): Result<Charge | null, AppError> => (read.ok && !counts(read.value) ? ok(null) : read);

  async function change<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<Result<Data, AppError>> {
    const changed = await admin.run(operation, variables, { repeatable: true });
    return changed.ok ? changed : err(asBillingRefusal(changed.error));
  }

  async function subscription(): Promise<Result<BilledSubscription | null, AppError>> {
    const installation = await admin.run(ActiveSubscriptions, {});
    if (!installation.ok) return installation;
    const active = readEach(
      readSubscription,
      installation.value.currentAppInstallation.activeSubscriptions.filter(
        ({ status }) => status === 'ACTIVE',
      ),
    );
    if (!active.ok) return active;
    // Of two active subscriptions the later one is pending: one that replaces the earlier at once ends it.
    return ok(
      active.value
        .filter(counts)
        .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime())[0] ?? null,
    );
  }

  async function subscriptionOf(idOrNumber: string): Promise<Result<BilledSubscription | null, AppError>> {
    const id = chargeGid('AppSubscription', idOrNumber);
    if (id === null) return ok(null);
    const found = await admin.run(SubscriptionById, { id });
    if (!found.ok) return found;
    return found.value.node === null ? ok(null) : counted(readSubscription(found.value.node));
  }

  async function cancel(id: string): Promise<Result<void, AppError>> {
    const cancelled = await change(CancelPlan, { id });
    if (!cancelled.ok) return cancelled;
    const payload = cancelled.value.appSubscriptionCancel;
    if (payload?.userErrors.length === 0) return ok(undefined);
    const found = await admin.run(SubscriptionById, { id });
    if (!found.ok) return found;
    const { node } = found.value;
    return node !== null && 'status' in node && ENDED.includes(node.status)
      ? ok(undefined)
      : err(billingRefusal(payload));
  }

  /**
   * Every later subscription that the merchant has agreed to. Open offers may stay: they have no effect until
   * they are accepted.
   */
  async function cancelWaiting(running: string): Promise<Result<void, AppError>> {
    const latest = await admin.run(LatestSubscriptions, {});
    if (!latest.ok) return latest;
    const { nodes } = latest.value.currentAppInstallation.allSubscriptions;
    for (const { id, status } of nodes.slice(
      0,
      Math.max(
        0,
        nodes.findIndex((each) => each.id === running),
      ),
    )) {
      if (status !== 'ACCEPTED' && status !== 'ACTIVE') continue;
      const cancelled = await cancel(id);
      if (!cancelled.ok) return cancelled;
    }
    return ok(undefined);
  }

  /**
   * Adds the cap, which the refusal does not name. When the cap can't be read, sending the usage again with
   * the same key is refused again.
   */
  async function capReached(lineItemId: string, refusal: AppError): Promise<AppError> {
    const active = await subscription();
    if (!active.ok) return active.error;
    const usage = active.value?.usage;
    return usage?.lineItemId === lineItemId
      ? new AppError('USAGE_CAP_REACHED', { cap: formatAmount(usage.cap) }, { cause: refusal })
      : refusal;
  }

  return {
    name: 'shopify',
    subscription,
    subscriptionOf,

    async purchase(idOrNumber) {
      const id = chargeGid('AppPurchaseOneTime', idOrNumber);
      if (id === null) return ok(null);
      const found = await admin.run(PurchaseById, { id });
      if (!found.ok) return found;
      return found.value.node === null ? ok(null) : counted(readPurchase(found.value.node));
    },

    async purchases() {
      const nodes = await everyPage<PurchaseFragment>(async (after) => {
        const page = await admin.run(Purchases, { after });
        return page.ok ? ok(page.value.currentAppInstallation.oneTimePurchases) : page;
      });
      return nodes.ok
        ? readEach(
            readPurchase,
            nodes.value.filter(({ status }) => status === 'ACTIVE'),
          )
        : nodes;
    },

    async usageRecords(lineItemId, since) {
      const id = subscriptionOfLineItem(lineItemId);
      if (id === null) return ok(null);
      const unknown: string[] = [];
      // A cursor holds for one line item, and the subscription has two: the next page is requested from the
      // record before it.
      const nodes = await everyPage<UsageFragment>(async (after, last) => {
        const page = await admin.run(UsageRecords, { id: last?.id ?? id, after });
        if (!page.ok) return page;
        const read = usagePage(page.value.node, lineItemId);
        if (read === null) unknown.push(lineItemId);
        return ok(until(read ?? EMPTY, since));
      });
      if (!nodes.ok) return nodes;
      return unknown.length === 0 ? readEach(readUsageRecord, nodes.value) : ok(null);
    },

    async offerPack({ name, price, returnUrl }) {
      const offered = await change(OfferPack, { name, price: moneyInput(price), returnUrl, test });
      if (!offered.ok) return offered;
      const payload = offered.value.appPurchaseOneTimeCreate;
      return offerOf(payload, payload?.appPurchaseOneTime);
    },

    async offerPlan({ name, price, cap, terms, returnUrl, from = 'now' }) {
      const lineItems = [
        { plan: { appRecurringPricingDetails: { price: moneyInput(price), interval: 'EVERY_30_DAYS' } } },
        { plan: { appUsagePricingDetails: { cappedAmount: moneyInput(cap), terms } } },
      ] as const;
      const offered = await change(OfferPlan, {
        name,
        lineItems,
        returnUrl,
        test,
        replacementBehavior: REPLACEMENT[from],
      });
      if (!offered.ok) return offered;
      const payload = offered.value.appSubscriptionCreate;
      return offerOf(payload, payload?.appSubscription);
    },

    async offerCap({ lineItemId, cap }) {
      const offered = await change(OfferCap, { lineItemId, cap: moneyInput(cap) });
      if (!offered.ok) return offered;
      const payload = offered.value.appSubscriptionLineItemUpdate;
      return offerOf(payload, payload?.appSubscription);
    },

    async cancelPlan(subscriptionId) {
      const id = chargeGid('AppSubscription', subscriptionId);
      if (id === null)
        return err(new AppError('BILLING_REFUSED', { reason: 'there is no such subscription.' }));
      const waiting = await cancelWaiting(id);
      return waiting.ok ? cancel(id) : waiting;
    },

    async recordUsage({ lineItemId, price, description, idempotencyKey }) {
      const recorded = await admin.run(
        RecordUsage,
        { lineItemId, price: moneyInput(price), description, idempotencyKey },
        { repeatable: false },
      );
      if (!recorded.ok) return recorded;
      const payload = recorded.value.appUsageRecordCreate;
      if (payload?.appUsageRecord) return readUsageRecord(payload.appUsageRecord);
      if (payload === null || payload.userErrors.length === 0)
        return err(new AppError('SHOPIFY_UNAVAILABLE', { reason: 'it said neither yes nor no' }));
      const refusal = billingRefusal(payload);
      return err(isBeyondCap(payload) ? await capReached(lineItemId, refusal) : refusal);
    },
  };
}

function moneyInput({ cents, currency }: Amount): MoneyInput {
  const currencyCode = BILLING_CURRENCIES.find((each) => each === currency);
  if (currencyCode === undefined)
    throw new TypeError(`Charges are in ${BILLING_CURRENCIES.join(', ')}, not in ${currency}.`);
  return { amount: centsText(cents), currencyCode };
}

function offerOf(
  payload: OfferPayload,
  charge: { readonly id: string } | null | undefined,
): Result<Offer, AppError> {
  return charge && payload?.confirmationUrl
    ? ok({ id: charge.id, confirmationUrl: payload.confirmationUrl })
    : err(billingRefusal(payload));
}

const EMPTY: Page<UsageFragment> = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Null when there is no such subscription or line item. */
function usagePage(node: UsageRecordsQuery['node'], lineItemId: string): Page<UsageFragment> | null {
  if (node === null) return null;
  if ('subscriptionLineItem' in node) return node.subscriptionLineItem.usageRecords;
  return (
    ('lineItems' in node ? node.lineItems.find(({ id }) => id === lineItemId)?.usageRecords : null) ?? null
  );
}

/** The newest come first: where one is older than `since`, no page follows. */
function until({ nodes, pageInfo }: Page<UsageFragment>, since: Date | null): Page<UsageFragment> {
  if (since === null) return { nodes, pageInfo };
  const recent = nodes.filter(({ createdAt }) => new Date(String(createdAt)) >= since);
  return recent.length === nodes.length
    ? { nodes, pageInfo }
    : { nodes: recent, pageInfo: { hasNextPage: false, endCursor: null } };
}
