/** Brings a shop's points in line with its bill, sends what is due, and logs an error where the two do not agree. */
import { findDrift } from '#studio/points/find-drift.ts';
import { sendUsage } from '#studio/points/send-usage.ts';
import { settleBill, type BillPorts } from '#studio/points/settle-bill.ts';
import { AppError } from '#studio/shared/errors.ts';
import { BILL_USAGE, RECONCILE_BILL } from '#studio/shop/shop-tasks.ts';
import { MERCHANT_DECIDES } from '#studio/work/retry-policy.ts';
import { done } from '#studio/work/task.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';
import { define } from '#workers/jobs/define.ts';

type Services = Pick<WorkerServices, 'database' | 'billingFor' | 'log'>;
const TIMEOUT_SECONDS = 900;
const fault = (reason: string) => new AppError('SHOPIFY_UNAVAILABLE', { reason });

/** Null for a shop that has uninstalled the app: nothing is billed to it. */
async function portsOf({ database, billingFor }: Services, shop: string): Promise<BillPorts | null> {
  const billing = await billingFor(shop);
  const { ledger, billingStore } = database.forShop(shop);
  return billing === null ? null : { billing, store: billingStore, ledger };
}

/** Usage that does not arrive now is sent again when the bill is settled. */
export const billUsageJob = define<undefined>({
  ...BILL_USAGE,
  retry: MERCHANT_DECIDES,
  timeoutSeconds: TIMEOUT_SECONDS,
  fault,
  async run(services, { shop, subjectId }) {
    const ports = await portsOf(services, shop);
    if (ports === null) return done(undefined);
    const due = (await ports.store.usage(['due'])).filter(({ entryId }) => entryId === subjectId);
    const sent = await sendUsage(ports, due);
    if (!sent.ok)
      services.log.warn({ shop, usage: subjectId, code: sent.error.code }, 'usage is not yet on the bill');
    return done(undefined);
  },
});

export const reconcileBillJob = define<undefined>({
  ...RECONCILE_BILL,
  retry: MERCHANT_DECIDES,
  timeoutSeconds: TIMEOUT_SECONDS,
  fault,
  async run(services, { shop }) {
    // A background job: the sweep of the bills retries a failed settlement.
    await reconcileBill(services, shop);
    return done(undefined);
  },
});

/** Why it could not be settled or compared now; null when it was, and for a shop that is billed nothing. */
export async function reconcileBill(services: Services, shop: string): Promise<AppError | null> {
  const ports = await portsOf(services, shop);
  if (ports === null) return null;
  const { log } = services;
  const settled = await settleBill(ports);
  if (!settled.ok) {
    log.warn({ shop, code: settled.error.code }, 'a bill could not be settled');
    return settled.error;
  }
  // Where nothing is for sale any more, earlier sales are on no bill to compare with.
  if (ports.billing.name === 'none') return null;
  const drift = await findDrift(ports);
  if (!drift.ok) {
    log.warn({ shop, code: drift.error.code }, 'a bill could not be compared');
    return drift.error;
  }
  if (drift.value.length > 0) log.error({ shop, drift: drift.value }, 'the ledger and the bill do not agree');
  return null;
}
