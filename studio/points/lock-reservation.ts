/** Finds the reservation that is to be ended, with the balance locked. */
import type { Subject } from '#studio/points/entry.ts';
import type { PointsRows, Reservation } from '#studio/points/rows.ts';

/** Whoever ends a reservation takes the balance before the key of its end, or two of them would each wait for what the other has. */
export async function lockReservation({ ledger }: PointsRows, subject: Subject): Promise<Reservation | null> {
  await ledger.lockBalance();
  return ledger.reservation(subject);
}
