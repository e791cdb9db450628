/** Shows a shop's points, its plan and its ledger to the pages. */
import type { EntryView, LedgerFilter, PlanView, PointsView } from '#app/components/points/views.ts';
import type { Merchant } from '#app/http/merchant.server.ts';
import { formatAmount } from '#studio/points/amount.ts';
import type { PlanRecord } from '#studio/points/bill-book.ts';
import { ENTRY_KINDS, REASONS, type Entry, type EntryKind } from '#studio/points/entry.ts';

export async function pointsView({ services }: Merchant): Promise<PointsView> {
  const { ledger, billBook } = services.repositories;
  const [{ quarterPoints, usageRoom, underReview }, plan] = await Promise.all([ledger.balance(), billBook.plan()]);
  return {
    balanceQuarterPoints: quarterPoints,
    usageRoom: usageRoom === null || plan?.usage == null ? null : { ...usageRoom, centsAQuarterPoint: plan.usage.centsAQuarterPoint, currency: plan.price.currency },
    underReview,
    canBuy: services.billing.name !== 'none',
  };
}

export const kindsOf = (filter: LedgerFilter): readonly EntryKind[] => ({ all: ENTRY_KINDS, spent: ['reserve', 'settle'] as const, back: ['release', 'refund'] as const, added: ['grant', 'purchase', 'expire'] as const })[filter];

/** Each with the clip it belongs to, while that is there. */
export async function entryViews({ services }: Merchant, entries: readonly Entry[]): Promise<EntryView[]> {
  const { exports } = services.repositories;
  const ids = [...new Set(entries.flatMap(({ subject }) => (subject?.kind === 'export' ? [subject.id] : [])))];
  const found = new Map((await exports.findAll(ids)).map((each) => [each.id, each]));
  return entries.map(({ id, number, kind, reason, note, subject, quarterPoints, balanceAfter, createdAt }) => {
    const made = subject?.kind === 'export' ? found.get(subject.id) : undefined;
    const gone = subject?.kind === 'export' && made === undefined ? ' (its clip is deleted)' : '';
    return {
      id, number, kind, quarterPoints, balanceAfter, createdAt: createdAt.toISOString(),
      what: `${REASONS[reason]}${note === '' ? '' : `: ${note}`}${gone}`,
      clip: made === undefined ? null : { title: `${made.title}, ${made.settings.resolution}`, url: `/app/clips/${made.clipId}` },
    };
  });
}

export const planView = ({ name, price, includedQuarterPoints, periodEndsAt, usage, test }: PlanRecord): PlanView => ({
  name,
  price: formatAmount(price),
  includedQuarterPoints,
  periodEndsAt: periodEndsAt.toISOString(),
  goesOn: usage !== null,
  usage: usage === null ? null : { used: formatAmount(usage.used), cap: formatAmount(usage.cap), percent: usage.cap.cents === 0 ? 0 : Math.min(100, Math.round((100 * usage.used.cents) / usage.cap.cents)), lineItemId: usage.lineItemId, capCents: usage.cap.cents },
  test,
});
