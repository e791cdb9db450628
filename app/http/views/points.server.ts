/** Shows a shop's points, its plan and its ledger to the pages. */
import { LEDGER_FILTERS, type ChargeView, type EntryView, type LedgerFilter, type NoticeView, type PlanView, type PointsPageData, type PointsView } from '#app/components/points/views.ts';
import type { Merchant } from '#app/http/merchant.server.ts';
import { services } from '#app/services.server.ts';
import { formatAmount, type Amount } from '#studio/points/amount.ts';
import type { ChargeRecord, PlanRecord } from '#studio/points/bill-book.ts';
import { ENTRY_KINDS, REASONS, type Entry, type EntryKind } from '#studio/points/entry.ts';
import { QUARTERS_A_POINT } from '#studio/points/points.ts';
import { settleBill } from '#studio/points/settle-bill.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

export async function pointsView({ services }: Merchant): Promise<PointsView> {
  const { ledger, billBook } = services.repositories;
  const [{ quarterPoints, usageRoom, underReview }, plan] = await Promise.all([ledger.balance(), billBook.plan()]);
  const usage = plan?.usage ?? null;
  return {
    balanceQuarterPoints: quarterPoints,
    usageRoom: usageRoom === null || usage === null ? null : { ...usageRoom, centsAQuarterPoint: usage.centsAQuarterPoint, currency: usage.cap.currency },
    underReview,
    canBuy: services.billing.name !== 'none',
  };
}

/** From the page's address. */
export const filterOf = (query: URLSearchParams): LedgerFilter => LEDGER_FILTERS.find((each) => each === query.get('show')) ?? 'all';

export const kindsOf = (filter: LedgerFilter): readonly EntryKind[] => ({ all: ENTRY_KINDS, spent: ['reserve', 'settle'] as const, back: ['release', 'refund'] as const, added: ['grant', 'purchase', 'expire'] as const })[filter];

/** Each with the clip it belongs to, while that is there. */
async function entryViews({ services }: Merchant, entries: readonly Entry[]): Promise<EntryView[]> {
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

const MOST_AT_ONCE = 10_000;

/** The titles of the clips that were exported, by export; those that were deleted are not among them. */
export async function clipTitles({ services: { repositories } }: Merchant, entries: readonly Entry[]): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap(({ subject }) => (subject?.kind === 'export' ? [subject.id] : [])))];
  const titles = new Map<string, string>();
  for (let first = 0; first < ids.length; first += MOST_AT_ONCE) {
    for (const { id, title } of await repositories.exports.findAll(ids.slice(first, first + MOST_AT_ONCE))) titles.set(id, title);
  }
  return titles;
}

/** `room`: quarter points that may still be bought on it. What is still being exported is used: it is on its way to the bill. */
const planView = ({ name, price, includedQuarterPoints, periodEndsAt, usage, test }: PlanRecord, room: number): PlanView => ({
  name,
  price: formatAmount(price),
  includedQuarterPoints,
  periodEndsAt: periodEndsAt.toISOString(),
  goesOn: usage !== null,
  usage: usage === null ? null : usageView(usage, room),
  test,
});

function usageView({ cap, centsAQuarterPoint, lineItemId }: NonNullable<PlanRecord['usage']>, room: number): NonNullable<PlanView['usage']> {
  const all = Math.floor(cap.cents / centsAQuarterPoint);
  const used = Math.max(0, all - room);
  return { used: formatAmount({ ...cap, cents: used * centsAQuarterPoint }), cap: formatAmount(cap), percent: all === 0 ? 100 : Math.floor((100 * used) / all), lineItemId, capCents: cap.cents };
}

/** Brings the shop's points in line with its bill at Shopify. */
export const settle = ({ services: { billing, repositories } }: Merchant): Promise<Result<void, AppError>> =>
  settleBill({ billing, book: repositories.billBook, ledger: repositories.ledger }, { now: new Date() });

/** A plan is looked at again after this; what waits for the merchant's yes, each time. */
const LOOK_AGAIN_MILLISECONDS = 30_000;
const lookedAt = new Map<string, number>();

/** What may have changed at Shopify, while the merchant was there or long after. */
async function settleIfOpen(merchant: Merchant, plan: PlanRecord | null, charges: readonly ChargeRecord[]): Promise<Result<void, AppError>> {
  const pending = charges.some(({ status }) => status === 'pending');
  const stale = plan !== null && (lookedAt.get(merchant.shop) ?? 0) < Date.now() - LOOK_AGAIN_MILLISECONDS;
  if (!pending && !stale) return ok(undefined);
  lookedAt.set(merchant.shop, Date.now());
  return settle(merchant);
}

const ENTRIES = 25;
const MOST_ENTRIES = 200;
const DAYS = 30;

export async function pointsPage(merchant: Merchant, query: URLSearchParams): Promise<PointsPageData> {
  const { billing, repositories: { billBook, ledger } } = merchant.services;
  const [planBefore, chargesBefore] = await Promise.all([billBook.plan(), billBook.charges()]);
  const settled = await settleIfOpen(merchant, planBefore, chargesBefore);
  const [plan, charges] = await Promise.all([billBook.plan(), billBook.charges()]);
  const filter = filterOf(query);
  const shown = Math.min(MOST_ENTRIES, Math.max(ENTRIES, Math.trunc(Number(query.get('shown'))) || 0));
  const [entries, days, balance] = await Promise.all([ledger.entries({ kinds: kindsOf(filter), limit: shown + 1 }), ledger.days(DAYS), ledger.balance()]);
  const { offers } = services;
  // A plan that bills nothing beyond looks the same in our books before and after it was cancelled.
  const endsThere = charges.some(({ id, centsAQuarterPoint }) => id === plan?.subscriptionId && centsAQuarterPoint === null);
  const running = plan !== null && (plan.usage !== null || (endsThere && (await isActive(merchant, plan))));
  const decidedNow = charges.filter(({ id, status }) => status !== 'pending' && chargesBefore.some((before) => before.id === id && before.status === 'pending'));
  const returned = charges.filter(({ id }) => id.split('/').at(-1) === query.get('charge'));
  return {
    canBuy: billing.name !== 'none',
    notices: [
      ...(settled.ok ? [] : [{ tone: 'warning' as const, text: `We could not look at your bill just now. ${settled.error.message}` }]),
      ...[...new Set([...returned, ...decidedNow])].map((charge) => noticeOf(charge, plan)),
    ],
    plan: plan === null ? null : { ...planView(plan, balance.usageRoom?.quarterPoints ?? 0), goesOn: running, raises: higherThan(plan.usage?.cap ?? null) },
    packs: offers.packs,
    plans: offers.plans.map((offer) => ({ ...offer, current: running && plan.name === offer.name })),
    pointPrice: offers.usage === null ? null : formatAmount({ ...offers.usage.cap, cents: offers.usage.centsAQuarterPoint * QUARTERS_A_POINT }),
    charges: unpaid(charges),
    days,
    filter,
    entries: await entryViews(merchant, entries.slice(0, shown)),
    more: entries.length > shown,
    lengthAfter: shown >= MOST_ENTRIES ? null : Math.min(MOST_ENTRIES, shown + ENTRIES),
  };
}

/** What the limit can be raised to. */
const higherThan = (cap: Amount | null): readonly Amount[] => (cap === null ? [] : (services.offers.usage?.raises.filter(({ cents }) => cents > cap.cents) ?? []));

/** When Shopify does not answer, it is taken to go on: cancelling it again does no harm. */
async function isActive({ services: { billing } }: Merchant, { subscriptionId }: PlanRecord): Promise<boolean> {
  const active = await billing.subscription();
  return !active.ok || active.value?.id === subscriptionId;
}

function noticeOf({ name, kind, status, price }: ChargeRecord, plan: PlanRecord | null): NoticeView {
  const usage = plan?.usage ?? null;
  switch (status) {
    case 'active':
      if (kind === 'pack') return { tone: 'success', text: `${name} were added. ${formatAmount(price)} will be on your Shopify bill.` };
      return { tone: 'success', text: `Your plan is ${plan?.name ?? name}.${usage === null ? '' : ` Points beyond those included are billed up to ${formatAmount(usage.cap)} in 30 days.`}` };
    case 'pending':
      return { tone: 'info', text: `Shopify has not confirmed “${name}” yet. Your points are added as soon as it does; nothing else is to be done.` };
    case 'declined':
      return { tone: 'info', text: `You declined “${name}”. Nothing was charged and nothing was added.` };
    case 'expired':
      return { tone: 'info', text: `“${name}” was not approved within two days, so Shopify no longer asks for it. Nothing was charged.` };
    case 'cancelled':
    case 'frozen':
      return { tone: 'info', text: `“${name}” was not activated. Nothing was added.` };
  }
}

/** As long as Shopify asks. */
const SHOWN_DAYS = 2;
const MOST_UNPAID = 5;

/** The newest of each that was asked for of late and is not paid; once something was bought, its earlier tries say nothing. */
function unpaid(charges: readonly ChargeRecord[]): ChargeView[] {
  const since = Date.now() - SHOWN_DAYS * 24 * 3600_000;
  const newest = charges.filter(({ kind, name }, index) => charges.findIndex((other) => other.kind === kind && other.name === name) === index);
  return newest.slice(0, MOST_UNPAID).flatMap(({ id, kind, name, price, status, createdAt }) => {
    if (status === 'active' || createdAt.getTime() < since) return [];
    const offer = [...services.offers.packs.filter(() => kind === 'pack'), ...services.offers.plans.filter(() => kind === 'plan')].find((each) => each.name === name && each.price.cents === price.cents);
    return [{ id, kind, name, price: formatAmount(price), status, createdAt: createdAt.toISOString(), offerId: offer?.id ?? null }];
  });
}
