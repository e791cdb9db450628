/** Shows a shop's points, its plan and its ledger to the pages. */
import {
  LEDGER_FILTERS,
  type ChargeView,
  type EntryView,
  type LedgerFilter,
  type NoticeView,
  type PlanView,
  type PointsPageData,
  type PointsView,
} from '#app/contract/points.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { shopTimeZone } from '#app/http/time-zone.server.ts';
import { settleIfOpen } from '#app/http/settle-bill.server.ts';
import { services } from '#app/services.server.ts';
import type { ExportName } from '#studio/export/export-record.ts';
import type { Amount } from '#studio/points/amount.ts';
import type { ChargeRecord, PendingPlan, PlanRecord } from '#studio/points/billing-store.ts';
import { isAgreed } from '#studio/points/billing.ts';
import { ENTRY_KINDS, REASONS, type Entry, type EntryKind } from '#studio/points/entry.ts';
import type { Plan } from '#studio/points/offers.ts';
import { waitsFor } from '#studio/points/plan-step.ts';
import { QUARTERS_A_POINT } from '#studio/points/points.ts';

/** The shop's balance in quarter points, and what its plan still lets it buy. */
export async function pointsView({ services }: Merchant): Promise<PointsView> {
  const { ledger, billingStore } = services.repositories;
  const [{ quarterPoints, usageCapacity, underReview }, plan] = await Promise.all([
    ledger.balance(),
    billingStore.plan(),
  ]);
  const usage = plan?.usage ?? null;
  return {
    balanceQuarterPoints: quarterPoints,
    usageCapacity:
      usageCapacity === null || usage === null
        ? null
        : { ...usageCapacity, centsAQuarterPoint: usage.centsAQuarterPoint, currency: usage.cap.currency },
    underReview,
    canBuy: services.billing.name !== 'none',
  };
}

/** From the page's address. */
export const filterOf = (query: URLSearchParams): LedgerFilter =>
  LEDGER_FILTERS.find((each) => each === query.get('show')) ?? 'all';

/** The kinds of ledger entry that a filter shows. */
export const kindsOf = (filter: LedgerFilter): readonly EntryKind[] =>
  ({
    all: ENTRY_KINDS,
    spent: ['reserve', 'settle'] as const,
    back: ['release', 'refund'] as const,
    added: ['grant', 'purchase', 'expire'] as const,
  })[filter];

/** What the exports are called that entries are about, by id; those that were deleted are not among them. */
export const exportNamesOf = (
  { services: { repositories } }: Merchant,
  entries: readonly Entry[],
): Promise<Map<string, ExportName>> =>
  repositories.exports.names([
    ...new Set(entries.flatMap(({ subject }) => (subject?.kind === 'export' ? [subject.id] : []))),
  ]);

/** Each with the clip it belongs to, while that is there. */
function entryViews(entries: readonly Entry[], exports: ReadonlyMap<string, ExportName>): EntryView[] {
  return entries.map(
    ({ id, number, kind, reason, note, subject, quarterPoints, balanceAfter, createdAt }) => {
      const made = subject?.kind === 'export' ? exports.get(subject.id) : undefined;
      const gone = subject?.kind === 'export' && made === undefined ? ' (clip deleted)' : '';
      return {
        id,
        number,
        kind,
        quarterPoints,
        balanceAfter,
        createdAt: createdAt.toISOString(),
        what: `${REASONS[reason]}${note === '' ? '' : `: ${note}`}${gone}`,
        clip:
          made === undefined
            ? null
            : { title: `${made.title}, ${made.resolution}`, url: `/app/clips/${made.clipId}` },
      };
    },
  );
}

/** `capacity`: quarter points that may still be bought on it. Running exports count as used: they will be billed. */
const planView = (
  { name, price, includedQuarterPoints, periodEndsAt, renews, pending, usage, test }: PlanRecord,
  capacity: number,
): PlanView => ({
  name,
  price,
  includedQuarterPoints,
  periodEndsAt: periodEndsAt.toISOString(),
  renews,
  pending,
  usage: usage === null ? null : usageView(usage, capacity),
  test,
});

function usageView(
  { cap, centsAQuarterPoint, lineItemId }: NonNullable<PlanRecord['usage']>,
  capacity: number,
): NonNullable<PlanView['usage']> {
  const all = Math.floor(cap.cents / centsAQuarterPoint);
  const used = Math.max(0, all - capacity);
  return {
    used: { ...cap, cents: used * centsAQuarterPoint },
    cap,
    percent: all === 0 ? 100 : Math.floor((100 * used) / all),
    lineItemId,
  };
}

const ENTRIES = 25;
const MAX_ENTRIES = 200;
const DAYS = 30;

/**
 * The Points page for its address: `show` filters the ledger, `shown` is its length (25 to 200 entries),
 * `charge` names the charge that the merchant returns from. First brings pending bills up to date; when that
 * fails or takes too long, a notice says so.
 */
export async function pointsPage(merchant: Merchant, query: URLSearchParams): Promise<PointsPageData> {
  const {
    billing,
    repositories: { billingStore, ledger },
  } = merchant.services;
  const [planBefore, chargesBefore] = await Promise.all([billingStore.plan(), billingStore.charges()]);
  const settled = await settleIfOpen(merchant, planBefore, chargesBefore);
  const [plan, charges] = await Promise.all([billingStore.plan(), billingStore.charges()]);
  const filter = filterOf(query);
  const shown = Math.min(MAX_ENTRIES, Math.max(ENTRIES, Math.trunc(Number(query.get('shown'))) || 0));
  const timeZone = await shopTimeZone(merchant);
  const [entries, days, balance, held] = await Promise.all([
    ledger.entries({ kinds: kindsOf(filter), changesOnly: true, limit: shown + 1 }),
    ledger.days(DAYS, timeZone),
    ledger.balance(),
    billingStore.usage(['held']),
  ]);
  const { offers } = services;
  const decidedNow = charges.filter(
    ({ id, status }) =>
      status !== 'pending' && chargesBefore.some((before) => before.id === id && before.status === 'pending'),
  );
  const returned = charges.filter(({ id }) => id.split('/').at(-1) === query.get('charge'));
  return {
    canBuy: billing.name !== 'none',
    notices: [
      ...(settled === null
        ? [
            {
              tone: 'info' as const,
              text: 'Shopify is slow to respond. You’re seeing your last known bill; it updates automatically.',
            },
          ]
        : []),
      ...(settled === null || settled.ok
        ? []
        : [
            {
              tone: 'warning' as const,
              text: `We couldn’t check your bill. ${settled.error.message}`,
            },
          ]),
      ...[...new Set([...returned, ...decidedNow])].map((charge) => noticeOf(charge, plan)),
    ],
    plan:
      plan === null
        ? null
        : {
            ...planView(plan, balance.usageCapacity?.quarterPoints ?? 0),
            raises: higherThan(plan.usage?.cap ?? null),
            exportsBeyond: held.length,
          },
    packs: offers.packs,
    plans: offers.plans.map((offer) => ({ ...offer, state: stateOf(offer, plan) })),
    pointPrice:
      offers.usage === null
        ? null
        : { ...offers.usage.cap, cents: offers.usage.centsAQuarterPoint * QUARTERS_A_POINT },
    usageLimit: offers.usage?.cap ?? null,
    charges: unpaid(charges),
    days,
    filter,
    entries: entryViews(entries.slice(0, shown), await exportNamesOf(merchant, entries)),
    more: entries.length > shown,
    lengthAfter: shown >= MAX_ENTRIES ? null : Math.min(MAX_ENTRIES, shown + ENTRIES),
  };
}

function stateOf({ name, price }: Plan, plan: PlanRecord | null): PointsPageData['plans'][number]['state'] {
  if (plan === null || !plan.renews) return 'other';
  if (plan.name === name) return 'current';
  if (plan.pending?.name === name) return 'pending';
  return waitsFor(price, plan) ? 'later' : 'other';
}

/** What the limit can be raised to. */
const higherThan = (cap: Amount | null): readonly Amount[] =>
  cap === null ? [] : (services.offers.usage?.raises.filter(({ cents }) => cents > cap.cents) ?? []);

function noticeOf({ name, kind, status, price }: ChargeRecord, plan: PlanRecord | null): NoticeView {
  const usage = plan?.usage ?? null;
  switch (status) {
    case 'active':
      if (kind === 'plan' && plan?.pending?.name === name) return pendingNotice(plan, plan.pending);
      if (kind === 'pack')
        return {
          tone: 'success',
          text: [`${name} added. You’ll see `, { amount: price }, ' on your Shopify bill.'],
        };
      return {
        tone: 'success',
        text: [
          `Your plan is ${plan?.name ?? name}.`,
          ...(usage === null
            ? []
            : [' Points beyond those included are billed up to ', { amount: usage.cap }, ' in 30 days.']),
        ],
      };
    case 'accepted':
      if (plan?.pending?.name === name) return pendingNotice(plan, plan.pending);
      return {
        tone: 'success',
        text: `You approved “${name}”. It starts when your current period ends.`,
      };
    case 'pending':
      return {
        tone: 'info',
        text: `Shopify hasn’t confirmed “${name}” yet. We’ll add your points when it does.`,
      };
    case 'declined':
      return { tone: 'info', text: `You declined “${name}”. Nothing was charged and nothing was added.` };
    case 'expired':
      return {
        tone: 'info',
        text: `“${name}” expired because it wasn’t approved within two days. Nothing was charged.`,
      };
    case 'cancelled':
    case 'frozen':
      return { tone: 'info', text: `“${name}” wasn’t activated. Nothing was added.` };
  }
}

const pendingNotice = (plan: PlanRecord, { name, price }: PendingPlan): NoticeView => ({
  tone: 'success',
  text: [
    `Your plan stays ${plan.name} until `,
    { day: plan.periodEndsAt.toISOString() },
    `, with all its points. From then on it is ${name} for `,
    { amount: price },
    ' every 30 days.',
  ],
});

/** Shopify asks for no longer. */
const SHOWN_DAYS = 2;
const MAX_UNPAID = 5;

/** The newest charge of each offer, where it is recent and unpaid. Buying an offer hides its earlier charges. */
function unpaid(charges: readonly ChargeRecord[]): ChargeView[] {
  const since = Date.now() - SHOWN_DAYS * 24 * 3600_000;
  const newest = charges.filter(
    ({ kind, name }, index) =>
      charges.findIndex((other) => other.kind === kind && other.name === name) === index,
  );
  return newest.slice(0, MAX_UNPAID).flatMap(({ id, kind, name, price, status, createdAt }) => {
    if (isAgreed(status) || createdAt.getTime() < since) return [];
    const offer = [
      ...services.offers.packs.filter(() => kind === 'pack'),
      ...services.offers.plans.filter(() => kind === 'plan'),
    ].find((each) => each.name === name && each.price.cents === price.cents);
    return [
      {
        id,
        kind,
        name,
        price,
        status,
        createdAt: createdAt.toISOString(),
        offerId: offer?.id ?? null,
      },
    ];
  });
}
