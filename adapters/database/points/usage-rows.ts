/** Stores and finds, within a transaction, what one shop bought on its plan. */
import type { Transaction } from '#adapters/database/kernel/client.ts';
import type { UsageRows } from '#studio/points/rows.ts';
import { OPEN_STATES } from '#studio/points/usage-store.ts';

export const usageRows = (transaction: Transaction, shop: string): UsageRows => ({
  async openCents({ currency, lineItemId, since }) {
    const { _sum } = await transaction.usageCharge.aggregate({
      _sum: { cents: true },
      where: {
        shop,
        currency,
        OR: [{ state: { in: [...OPEN_STATES] } }, { state: 'sent', lineItemId, sentAt: { gte: since } }],
      },
    });
    return _sum.cents ?? 0;
  },
  async hold({ entryId, subject, quarterPoints, price, lineItemId }) {
    const data = {
      entryId,
      shop,
      subjectKind: subject.kind,
      subjectId: subject.id,
      quarterPoints,
      ...price,
      lineItemId,
    };
    await transaction.usageCharge.create({ data });
  },
  async held({ kind, id }) {
    const row = await transaction.usageCharge.findFirst({
      where: { shop, subjectKind: kind, subjectId: id, state: 'held' },
    });
    if (row === null) return null;
    const { entryId, quarterPoints, cents, currency } = row;
    return { entryId, quarterPoints, price: { cents, currency } };
  },
  async makeDue(entryId, due) {
    await transaction.usageCharge.update({ where: { entryId, shop }, data: { ...due, state: 'due' } });
  },
  async drop({ kind, id }, states) {
    const [dropped] = await transaction.usageCharge.updateManyAndReturn({
      where: { shop, subjectKind: kind, subjectId: id, state: { in: [...states] } },
      data: { state: 'dropped' },
      select: { quarterPoints: true },
    });
    return dropped?.quarterPoints ?? null;
  },
  async dropAll(states, failure) {
    await transaction.usageCharge.updateMany({
      where: { shop, state: { in: [...states] } },
      data: { state: 'dropped', failure },
    });
  },
  async moveAll(states, { lineItemId, currency }) {
    await transaction.usageCharge.updateMany({
      where: { shop, state: { in: [...states] }, currency, lineItemId: { not: lineItemId } },
      data: { lineItemId, state: 'due' },
    });
  },
});
