/** The rules of the ledger in memory, in a page: what every real ledger must agree with, whatever happens to it. */
import {
  refundOf,
  releaseOf,
  reservation,
  settlement,
  type NewEntry,
  type Subject,
} from '#studio/points/entry.ts';
import type { Quote } from '#studio/points/quote.ts';

export type LedgerModel = { readonly entries: readonly NewEntry[] };
export const NO_ENTRIES: LedgerModel = { entries: [] };

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

export const reserve = (ledger: LedgerModel, subject: Subject, price: Quote): LedgerModel =>
  withEntry(ledger, reservation(subject, price));

export function settle(ledger: LedgerModel, subject: Subject): LedgerModel {
  const amount = reserved(ledger, subject);
  return amount === null ? ledger : withEntry(ledger, settlement(subject, amount));
}

export function release(ledger: LedgerModel, subject: Subject): LedgerModel {
  const amount = reserved(ledger, subject);
  return amount === null ? ledger : withEntry(ledger, releaseOf(subject, amount, 'failed'));
}

export function refund(ledger: LedgerModel, subject: Subject): LedgerModel {
  const [amount, end] = [reserved(ledger, subject), written(ledger, settlement(subject, 0).key)];
  return amount === null || end?.kind !== 'settle'
    ? ledger
    : withEntry(ledger, refundOf(subject, amount - end.quarterPoints, 'file-lost'));
}
