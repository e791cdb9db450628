/** Cancels, for the ledger, active exports whose usage can no longer be billed. */
import type { Transaction } from '#adapters/database/kernel/client.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { taskQueueIn } from '#adapters/database/work/task-queue.ts';
import type { PaidWork } from '#studio/points/rows.ts';

export const paidWork = (transaction: Transaction, shop: string): PaidWork => ({
  async cancelHolding(otherThanCurrency) {
    // Exports before the balance: the order of everybody who ends one.
    const cancelled = await transaction.$queryRaw<
      { id: string }[]
    >`update exports set state = 'cancelled' where id in (
        select e.id from exports e join usage_charges u on u.shop = e.shop and u.subject_kind = 'export' and u.subject_id = e.id and u.state = 'held' and u.currency is distinct from ${otherThanCurrency}
        where e.shop = ${shop} and e.state in ('waiting', 'rendering') order by e.id for update of e)
      and state in ('waiting', 'rendering') returning id`;
    const subjectIds = cancelled.map(({ id }) => id);
    await taskQueueIn(transaction, shop).cancel({ subjectKind: 'export', subjectIds });
    for (const { id } of cancelled) await notify(transaction, { shop, kind: 'export', id });
    return cancelled.map(({ id }) => ({ kind: 'export', id }));
  },
});
