/** The lines of the ledger: what each kind does to the balance, and the key under which it can be written only once. */
import type { Quote } from '#studio/points/quote.ts';

/**
 * grant: given by us. purchase: bought. reserve: taken when work starts. settle: the work is delivered
 * (points it did not need are returned). release: the work was not delivered. refund: delivered, but
 * unusable. expire: no longer valid.
 */
export const ENTRY_KINDS = ['grant', 'purchase', 'reserve', 'settle', 'release', 'refund', 'expire'] as const;
/** One of `ENTRY_KINDS`. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Why an entry was written; each has its words for the merchant. */
export const REASONS = {
  'first-install': 'Welcome points',
  operator: 'Added by the Vitrine team',
  'taken-back': 'Removed by the Vitrine team',
  pack: 'Points purchased',
  plan: 'Included in your plan',
  usage: 'Billed beyond your plan’s included points',
  export: 'Export',
  run: 'Catalog run',
  delivered: 'Export completed',
  failed: 'Export failed: points refunded',
  cancelled: 'Export canceled: points refunded',
  'plan-ended': 'Plan ended before the export finished: points refunded',
  uninstalled: 'Vitrine was uninstalled before the export finished: points refunded',
  lost: 'Export lost: points refunded',
  'unreadable-by-shopify': 'Shopify couldn’t read the video: points refunded',
  'file-lost': 'We lost the exported file: points refunded',
  'not-needed': 'Unused: not billed',
  'period-over': 'Plan period ended: unused included points expired',
  'after-period': 'Refunded after the plan period ended: these points expired with it',
} as const satisfies Record<string, string>;
/** One of the keys of `REASONS`. */
export type Reason = keyof typeof REASONS;

/** What an entry can belong to. */
export const ENTRY_SUBJECTS = ['export', 'run', 'charge', 'plan'] as const;
/** What an entry belongs to. */
export type Subject = { kind: (typeof ENTRY_SUBJECTS)[number]; id: string };

/** An entry that is not written yet. */
export type NewEntry = {
  kind: EntryKind;
  /** What it does to the balance, in quarter points: the balance is the sum of these. */
  quarterPoints: number;
  reason: Reason;
  subject: Subject | null;
  /** Unique in a shop: a second entry with the same key is not written. */
  key: string;
  /** The price that was shown, with a reservation. */
  quote?: Quote;
  /** In an operator's own words. */
  note?: string;
};

/**
 * An entry as the ledger keeps it. `balanceAfter` is the balance in quarter points once it was written;
 * `note` is "" when there is none.
 */
export type Entry = Omit<NewEntry, 'quote' | 'note' | 'key'> & {
  id: string;
  /** Counts up, in the order of writing. */ number: number;
  note: string;
  createdAt: Date;
  balanceAfter: number;
};

const nameOf = ({ kind, id }: Subject): string => `${kind}:${id}`;

/** The keys under which entries are written once. `subject` is the kind of an entry's subject, a colon, and its id. */
export const ENTRY_KEYS = {
  grant: (key: string) => `grant:${key}`,
  take: (key: string) => `take:${key}`,
  purchase: (chargeId: string) => `purchase:${chargeId}`,
  plan: (subscriptionId: string, periodEnd: Date) => `plan:${subscriptionId}:${periodEnd.toISOString()}`,
  periodOver: (subscriptionId: string, periodEnd: Date) =>
    `over:${subscriptionId}:${periodEnd.toISOString()}`,
  tooLate: (givenBackAs: string) => `over:${givenBackAs}`,
  reserve: (subject: string) => `reserve:${subject}`,
  usage: (subject: string) => `usage:${subject}`,
  end: (subject: string) => `end:${subject}`,
  refund: (subject: string) => `refund:${subject}`,
  unused: (subject: string) => `unused:${subject}`,
  unusedPart: (subject: string) => `unused part:${subject}`,
} as const;

/** The welcome points: once for each shop, even when it installs the app again. */
export const firstGrant = (quarterPoints: number): NewEntry => ({
  kind: 'grant',
  quarterPoints,
  reason: 'first-install',
  subject: null,
  key: ENTRY_KEYS.grant('first-install'),
});

/** Points that an operator grants. `quarterPoints` is above zero; a second grant under the same key is not written. */
export const operatorGrant = (quarterPoints: number, key: string, note: string): NewEntry => ({
  kind: 'grant',
  quarterPoints,
  reason: 'operator',
  subject: null,
  key: ENTRY_KEYS.grant(key),
  note,
});

/** A mistaken gift, or the points of a pack whose price was paid back. */
export const operatorTaking = (quarterPoints: number, key: string, note: string): NewEntry => ({
  kind: 'expire',
  quarterPoints: -quarterPoints,
  reason: 'taken-back',
  subject: null,
  key: ENTRY_KEYS.take(key),
  note,
});

/** The points of a pack that is paid, once for each charge. */
export const packBought = (chargeId: string, quarterPoints: number): NewEntry => ({
  kind: 'purchase',
  quarterPoints,
  reason: 'pack',
  subject: { kind: 'charge', id: chargeId },
  key: ENTRY_KEYS.purchase(chargeId),
});

/** A plan's included points, once a period. */
export const planPoints = (subscriptionId: string, periodEnd: Date, quarterPoints: number): NewEntry => ({
  kind: 'purchase',
  quarterPoints,
  reason: 'plan',
  subject: { kind: 'plan', id: subscriptionId },
  key: ENTRY_KEYS.plan(subscriptionId, periodEnd),
});

/** Expires what is left of a plan's points when the period is over. */
export const planPointsOver = (subscriptionId: string, periodEnd: Date, quarterPoints: number): NewEntry => ({
  kind: 'expire',
  quarterPoints: -quarterPoints,
  reason: 'period-over',
  subject: { kind: 'plan', id: subscriptionId },
  key: ENTRY_KEYS.periodOver(subscriptionId, periodEnd),
});

/**
 * Expires points that were returned after their period was over. `givenBackAs`: the key of the entry that
 * returned them.
 */
export const tooLate = (subject: Subject, givenBackAs: string, quarterPoints: number): NewEntry => ({
  kind: 'expire',
  quarterPoints: -quarterPoints,
  reason: 'after-period',
  subject,
  key: ENTRY_KEYS.tooLate(givenBackAs),
});

/**
 * Takes the whole price when work starts. There is one for each subject, so starting the same work again
 * takes nothing.
 */
export const reservation = (subject: Subject, price: Quote): NewEntry => ({
  kind: 'reserve',
  quarterPoints: -price.quarterPoints,
  reason: subject.kind === 'run' ? 'run' : 'export',
  subject,
  key: ENTRY_KEYS.reserve(nameOf(subject)),
  quote: price,
});

/** The points that a reservation lacks, bought on the plan and billed when the work is delivered. */
export const usageBought = (subject: Subject, quarterPoints: number): NewEntry => ({
  kind: 'purchase',
  quarterPoints,
  reason: 'usage',
  subject,
  key: ENTRY_KEYS.usage(nameOf(subject)),
});

/** Ends a reservation as delivered. `releaseOf` has the same key, so only one of the two is ever written. */
export const settlement = (subject: Subject, reserved: number, used: number = reserved): NewEntry => ({
  kind: 'settle',
  quarterPoints: reserved - used,
  reason: 'delivered',
  subject,
  key: ENTRY_KEYS.end(nameOf(subject)),
});

export type ReleaseReason = 'failed' | 'cancelled' | 'plan-ended' | 'uninstalled' | 'lost';
export const releaseOf = (subject: Subject, reserved: number, reason: ReleaseReason): NewEntry => ({
  kind: 'release',
  quarterPoints: reserved,
  reason,
  subject,
  key: ENTRY_KEYS.end(nameOf(subject)),
});

export type RefundReason = 'unreadable-by-shopify' | 'file-lost';
export const refundOf = (subject: Subject, paid: number, reason: RefundReason): NewEntry => ({
  kind: 'refund',
  quarterPoints: paid,
  reason,
  subject,
  key: ENTRY_KEYS.refund(nameOf(subject)),
});

/** Removes points that were bought on the plan and are never billed. */
export const usageNotNeeded = (subject: Subject, quarterPoints: number): NewEntry => ({
  kind: 'expire',
  quarterPoints: -quarterPoints,
  reason: 'not-needed',
  subject,
  key: ENTRY_KEYS.unused(nameOf(subject)),
});

/** The same for a part of them: the work is delivered and needed fewer. */
export const usageNotUsed = (subject: Subject, quarterPoints: number): NewEntry => ({
  ...usageNotNeeded(subject, quarterPoints),
  key: ENTRY_KEYS.unusedPart(nameOf(subject)),
});
