/** The rules of the ledger in memory, on one page: the model that tests compare every real ledger with. */
import {
  refundOf,
  releaseOf,
  reservation,
  settlement,
  type NewEntry,
  type Subject,
} from '#studio/points/entry.ts';
import type { Quote } from '#studio/points/quote.ts';

/**
 * A shop's entries, oldest first. Functions of the model return a new ledger, or the same one when the rules
 * refuse.
 */
export type LedgerModel = { readonly entries: readonly NewEntry[] };
/** The ledger of a shop that has just installed the app. */
export const NO_ENTRIES: LedgerModel = { entries: [] };

/** The balance in quarter points: the sum of all entries. */
export const balanceOf = ({ entries }: LedgerModel): number =>
  entries.reduce((sum, { quarterPoints }) => sum + quarterPoints, 0);

const written = ({ entries }: LedgerModel, key: string): NewEntry | undefined =>
  entries.find((entry) => entry.key === key);

/** The same ledger when the key was there before, or when the balance would fall below zero. */
export const withEntry = (ledger: LedgerModel, entry: NewEntry): LedgerModel =>
  written(ledger, entry.key) !== undefined || balanceOf(ledger) + entry.quarterPoints < 0
    ? ledger
    : { entries: [...ledger.entries, entry] };

const reserved = (ledger: LedgerModel, subject: Subject): number | null => {
  const entry = written(ledger, reservation(subject, NOTHING).key);
  return entry === undefined ? null : -entry.quarterPoints;
};
const NOTHING: Quote = { lines: [], quarterPoints: 0 };

/** Takes the price, once for each subject. The same ledger when the balance is too small. */
export const reserve = (ledger: LedgerModel, subject: Subject, price: Quote): LedgerModel =>
  withEntry(ledger, reservation(subject, price));

/** Ends a reservation as delivered. The same ledger when there is none, or when it has ended. */
export function settle(ledger: LedgerModel, subject: Subject): LedgerModel {
  const amount = reserved(ledger, subject);
  return amount === null ? ledger : withEntry(ledger, settlement(subject, amount));
}

/** Ends a reservation as failed, and returns its points. The same ledger when there is none, or when it has ended. */
export function release(ledger: LedgerModel, subject: Subject): LedgerModel {
  const amount = reserved(ledger, subject);
  return amount === null ? ledger : withEntry(ledger, releaseOf(subject, amount, 'failed'));
}

/** Refunds what was paid for delivered work, once. The same ledger when nothing was settled. */
export function refund(ledger: LedgerModel, subject: Subject): LedgerModel {
  const [amount, end] = [reserved(ledger, subject), written(ledger, settlement(subject, 0).key)];
  return amount === null || end?.kind !== 'settle'
    ? ledger
    : withEntry(ledger, refundOf(subject, amount - end.quarterPoints, 'file-lost'));
}
