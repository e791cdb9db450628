/** Brings a shop's points in line with its bill, sends what is due, and logs an error where the two do not agree. */
import { reconcileBill } from '#studio/points/reconcile-bill.ts';
import { sendUsage } from '#studio/points/send-usage.ts';
import type { BillPorts } from '#studio/points/settle-bill.ts';
import { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
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
    await reconcile(services, shop);
    return done(undefined);
  },
});

/**
 * Settles and compares, and logs what an operator must see; does nothing for a shop that is billed nothing.
 * Passes on the errors of `reconcileBill`.
 */
export async function reconcile(services: Services, shop: string): Promise<Result<void, AppError>> {
  const ports = await portsOf(services, shop);
  if (ports === null) return ok(undefined);
  const { log } = services;
  const drift = await reconcileBill(ports);
  if (!drift.ok) {
    log.warn({ shop, code: drift.error.code }, 'a bill could not be settled or compared');
    return drift;
  }
  if (drift.value.length > 0) log.error({ shop, drift: drift.value }, 'the ledger and the bill do not agree');
  return ok(undefined);
}
