/** Brings a shop's points in line with its bill: asks the biller what was agreed to, adds what was paid, ends what is over, sends what is due. */
import type { BillingStore, ChargeRecord, ComingPlan, PlanRecord } from '#studio/points/billing-store.ts';
import type { BilledSubscription, Billing } from '#studio/points/billing.ts';
import { packBought } from '#studio/points/entry.ts';
import type { Ledger } from '#studio/points/ledger.ts';
import { findUnanswered, sendUsage } from '#studio/points/send-usage.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

export type BillPorts = { billing: Billing; store: BillingStore; ledger: Ledger };

/**
 * May be asked as often as anybody likes: after a return from the biller, on its webhook, every night; one at a time for a shop. Every
 * answer is the biller's. What it does not answer is left as it is; the first such failure is given back after everything else was done.
 */
export function settleBill(ports: BillPorts): Promise<Result<void, AppError>> {
  return ports.store.exclusively(async (askedAt) => {
    const decided = await askCharges(ports, askedAt);
    for (const { id, quarterPoints } of await ports.store.uncreditedPacks())
      await ports.ledger.add(packBought(id, quarterPoints));
    const followed = await syncSubscription(ports, askedAt);
    // Before usage changes subscriptions: another would not know its key.
    const found = await findUnanswered(ports);
    await ports.store.reassignUsage();
    const sent = await sendUsage(ports, await ports.store.usage(['due', 'sending', 'refused']));
    return [decided, followed, found, sent].find((each) => !each.ok) ?? ok(undefined);
  });
}

/** Nobody can agree to a charge after two days; what the biller does not know after three was never agreed to. */
const UNKNOWN_MILLISECONDS = 3 * 24 * 3600_000;

async function askCharges({ billing, store }: BillPorts, askedAt: Date): Promise<Result<void, AppError>> {
  let failed: Result<void, AppError> = ok(undefined);
  for (const { id, kind, status, createdAt } of await store.undecided()) {
    const told = kind === 'pack' ? await billing.purchase(id) : await billing.subscriptionOf(id);
    if (!told.ok) failed = told;
    else if (told.value === null) {
      if (askedAt.getTime() - createdAt.getTime() > UNKNOWN_MILLISECONDS) await store.decided(id, 'expired');
    } else if (told.value.status !== status) await store.decided(id, told.value.status);
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
    await store.planEnded(askedAt);
    return ok(undefined);
  }
  const coming = await pendingAfter({ billing, store }, subscription.value);
  if (!coming.ok) return coming;
  await store.follow(
    planOf(subscription.value, subscription.value.currentPeriodEnd, {
      offered: await store.charge(subscription.value.id),
      coming: coming.value,
    }),
    askedAt,
  );
  return ok(undefined);
}

/** The plan that was agreed to since and waits until this one is over. Only as long as the biller says so. */
async function pendingAfter(
  { billing, store }: Pick<BillPorts, 'billing' | 'store'>,
  running: BilledSubscription,
): Promise<Result<ComingPlan | null, AppError>> {
  const agreed = await store.planAfter(running.id);
  if (agreed === null) return ok(null);
  const told = await billing.subscriptionOf(agreed.id);
  if (!told.ok) return told;
  const waits =
    told.value !== null &&
    (told.value.status === 'accepted' || told.value.status === 'active') &&
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
  { offered, coming }: { offered: ChargeRecord | null; coming: ComingPlan | null },
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
    coming,
    test,
  };
}
