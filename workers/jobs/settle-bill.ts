/** Brings a shop's points in line with its bill, sends what is due, and says loudly where the two do not agree. */
import { findDrift } from '#studio/points/find-drift.ts';
import { sendUsage } from '#studio/points/send-usage.ts';
import { settleBill, type BillPorts } from '#studio/points/settle-bill.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';

type Services = Pick<WorkerServices, 'database' | 'billingFor' | 'log'>;

/** Null for a shop that has taken the app away: nothing is billed to it. */
async function portsOf({ database, billingFor }: Services, shop: string): Promise<BillPorts | null> {
  const billing = await billingFor(shop);
  const { ledger, billingStore } = database.forShop(shop);
  return billing === null ? null : { billing, store: billingStore, ledger };
}

/** What does not arrive now is asked for, and sent again, when the bill is settled. */
export async function billUsageJob(
  services: Services,
  { shop, id }: { shop: string; id: string },
): Promise<void> {
  const ports = await portsOf(services, shop);
  if (ports === null) return;
  const sent = await sendUsage(
    ports,
    (await ports.store.usage(['due'])).filter(({ entryId }) => entryId === id),
  );
  if (!sent.ok) services.log.warn({ shop, usage: id, code: sent.error.code }, 'usage is not yet on the bill');
}

export async function reconcileBillJob(services: Services, { shop }: { shop: string }): Promise<void> {
  const ports = await portsOf(services, shop);
  if (ports === null) return;
  const { log } = services;
  const settled = await settleBill(ports);
  if (!settled.ok) {
    log.warn({ shop, code: settled.error.code }, 'a bill could not be settled');
    return;
  }
  // Where nothing is for sale any more, what was sold before stands on no bill that could be compared.
  if (ports.billing.name === 'none') return;
  const drift = await findDrift(ports);
  if (!drift.ok) {
    log.warn({ shop, code: drift.error.code }, 'a bill could not be compared');
    return;
  }
  if (drift.value.length > 0) log.error({ shop, drift: drift.value }, 'the ledger and the bill do not agree');
}
