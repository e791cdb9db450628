/** Stores one shop's offered charges, its plan, and its usage beyond the plan. */
import type { Client } from '#adapters/database/kernel/client.ts';
import { exclusivelyFor } from '#adapters/database/points/bill-lease.ts';
import { openCharges } from '#adapters/database/points/charges.ts';
import { planOf } from '#adapters/database/points/plan-rows.ts';
import { pointsRows } from '#adapters/database/points/points-rows.ts';
import { openUsageStore } from '#adapters/database/points/usage-store.ts';
import type { BillingStore } from '#studio/points/billing-store.ts';

/** The billing of `shop`: charges, plan and usage. Amounts of points are whole quarter points. */
export function openBillingStore(client: Client, shop: string): BillingStore {
  return {
    ...openCharges(client, shop),
    ...openUsageStore(client, shop),
    exclusively: exclusivelyFor(client, shop),
    async plan() {
      const row = await client.plan.findUnique({ where: { shop } });
      return row === null ? null : planOf(row);
    },
    async periodPaid(at) {
      const paid = await client.$queryRaw<
        unknown[]
      >`select 1 from plans p join ledger_entries l on l.shop = p.shop and l.kind = 'purchase'
        and l.reason = 'plan' and l.number >= p.pool_since
        where p.shop = ${shop} and p.pool_since > 0 and p.period_ends_at > ${at} limit 1`;
      return paid.length > 0;
    },
    transact: (work) => client.$transaction((transaction) => work(pointsRows(transaction, shop))),
  };
}
