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

export type Books = { readonly entries: readonly NewEntry[] };
export const NO_ENTRIES: Books = { entries: [] };

export const balanceOf = ({ entries }: Books): number =>
  entries.reduce((sum, { quarterPoints }) => sum + quarterPoints, 0);

const written = ({ entries }: Books, key: string): NewEntry | undefined =>
  entries.find((entry) => entry.key === key);

/** The same books when the key was there before, or when the balance would fall below zero. */
export const write = (books: Books, entry: NewEntry): Books =>
  written(books, entry.key) !== undefined || balanceOf(books) + entry.quarterPoints < 0
    ? books
    : { entries: [...books.entries, entry] };

const reserved = (books: Books, subject: Subject): number | null => {
  const entry = written(books, reservation(subject, NOTHING).key);
  return entry === undefined ? null : -entry.quarterPoints;
};
const NOTHING: Quote = { lines: [], quarterPoints: 0 };

export const reserve = (books: Books, subject: Subject, price: Quote): Books =>
  write(books, reservation(subject, price));

export function settle(books: Books, subject: Subject): Books {
  const amount = reserved(books, subject);
  return amount === null ? books : write(books, settlement(subject, amount));
}

export function release(books: Books, subject: Subject): Books {
  const amount = reserved(books, subject);
  return amount === null ? books : write(books, releaseOf(subject, amount, 'failed'));
}

export function refund(books: Books, subject: Subject): Books {
  const [amount, end] = [reserved(books, subject), written(books, settlement(subject, 0).key)];
  return amount === null || end?.kind !== 'settle'
    ? books
    : write(books, refundOf(subject, amount - end.quarterPoints, 'file-lost'));
}
