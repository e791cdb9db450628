/**
 * Brings a shop's points in line with its bill: asks the biller what was agreed to, adds what was paid, ends
 * what is over, sends what is due.
 */
import type { BillingStore, ChargeRecord, PendingPlan, PlanRecord } from '#studio/points/billing-store.ts';
import { isAgreed, type BilledSubscription, type Billing } from '#studio/points/billing.ts';
import { endSubscription } from '#studio/points/end-subscription.ts';
import { packBought } from '#studio/points/entry.ts';
import { keepSubscription } from '#studio/points/keep-subscription.ts';
import type { Ledger } from '#studio/points/ledger.ts';
import { reassignUsage } from '#studio/points/reassign-usage.ts';
import { findUnanswered, sendUsage } from '#studio/points/send-usage.ts';
import { SENDABLE_STATES } from '#studio/points/usage-store.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/** The biller, the stored plan and charges, and the ledger: all of one shop. */
export type BillPorts = { billing: Billing; store: BillingStore; ledger: Ledger };

/**
 * Safe to repeat, and runs one at a time for a shop: after a return from the biller, on its webhook, and
 * every night. When the biller does not answer a question, that part stays as it is; the first such failure
 * is returned once the rest is done. BILL_BUSY when another holds the lease.
 */
export function settleBill(ports: BillPorts): Promise<Result<void, AppError>> {
  return ports.store.exclusively(async (askedAt) => {
    const decided = await askCharges(ports, askedAt);
    for (const { id, quarterPoints } of await ports.store.uncreditedPacks())
      await ports.ledger.add(packBought(id, quarterPoints));
    const followed = await syncSubscription(ports, askedAt);
    // Before usage moves to another subscription: that one's bill would not show the key.
    const found = await findUnanswered(ports);
    await reassignUsage(ports.store);
    const sent = await sendUsage(ports, await ports.store.usage(SENDABLE_STATES));
    return [decided, followed, found, sent].find((each) => !each.ok) ?? ok(undefined);
  });
}

/** An offer can be accepted for two days, so a charge that the biller does not know after three was never accepted. */
const UNKNOWN_MILLISECONDS = 3 * 24 * 3600_000;

async function askCharges({ billing, store }: BillPorts, askedAt: Date): Promise<Result<void, AppError>> {
  let failed: Result<void, AppError> = ok(undefined);
  for (const { id, kind, status, createdAt } of await store.undecided()) {
    const answer = kind === 'pack' ? await billing.purchase(id) : await billing.subscriptionOf(id);
    if (!answer.ok) failed = answer;
    else if (answer.value === null) {
      if (askedAt.getTime() - createdAt.getTime() > UNKNOWN_MILLISECONDS) await store.decided(id, 'expired');
    } else if (answer.value.status !== status) await store.decided(id, answer.value.status);
  }
  return failed;
}

async function syncSubscription(
  { billing, store }: BillPorts,
  askedAt: Date,
): Promise<Result<void, AppError>> {
  const subscription = await billing.subscription();
  if (!subscription.ok) return subscription;
  if (subscription.value === null || subscription.value.currentPeriodEnd === null) {
    await store.transact((rows) => endSubscription(rows, askedAt));
    return ok(undefined);
  }
  const pending = await pendingAfter({ billing, store }, subscription.value);
  if (!pending.ok) return pending;
  const reported = planOf(subscription.value, subscription.value.currentPeriodEnd, {
    offered: await store.charge(subscription.value.id),
    pending: pending.value,
  });
  await store.transact((rows) => keepSubscription(rows, { reported, askedAt }));
  return ok(undefined);
}

/** The plan that was agreed to since and waits until this one is over. Only as long as the biller says so. */
async function pendingAfter(
  { billing, store }: Pick<BillPorts, 'billing' | 'store'>,
  running: BilledSubscription,
): Promise<Result<PendingPlan | null, AppError>> {
  const agreed = await store.planAfter(running.id);
  if (agreed === null) return ok(null);
  const answer = await billing.subscriptionOf(agreed.id);
  if (!answer.ok) return answer;
  const waits =
    answer.value !== null &&
    isAgreed(answer.value.status) &&
    agreed.price.currency === running.price.currency;
  return ok(
    waits
      ? {
          subscriptionId: agreed.id,
          name: agreed.name,
          price: agreed.price,
          includedQuarterPoints: agreed.quarterPoints,
        }
      : null,
  );
}

/** A subscription that we did not offer includes nothing, and bills nothing beyond. */
function planOf(
  { id, name, price, usage, test }: BilledSubscription,
  periodEndsAt: Date,
  { offered, pending }: { offered: ChargeRecord | null; pending: PendingPlan | null },
): PlanRecord {
  const centsAQuarterPoint = offered?.centsAQuarterPoint ?? null;
  return {
    subscriptionId: id,
    name,
    price,
    includedQuarterPoints: offered?.quarterPoints ?? 0,
    periodEndsAt,
    renews: true,
    usage: usage === null || centsAQuarterPoint === null ? null : { ...usage, centsAQuarterPoint },
    pending,
    test,
  };
}
