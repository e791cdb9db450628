/** Locks the balance and finds the reservation that is about to end. */
import type { Subject } from '#studio/points/entry.ts';
import type { PointsRows, Reservation } from '#studio/points/rows.ts';

/**
 * Always lock the balance before writing the entry that ends a reservation; in the other order two
 * transactions can deadlock.
 */
export async function lockReservation({ ledger }: PointsRows, subject: Subject): Promise<Reservation | null> {
  await ledger.lockBalance();
  return ledger.reservation(subject);
}
