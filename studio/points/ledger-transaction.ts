/** Binds the use cases of the ledger to one transaction, for work of other stages that costs points. */
import { checkAffordable } from '#studio/points/check-affordable.ts';
import type { LedgerTransaction } from '#studio/points/ledger.ts';
import { refundSettlement } from '#studio/points/refund-settlement.ts';
import { releaseReservation } from '#studio/points/release-reservation.ts';
import { reservePoints } from '#studio/points/reserve-points.ts';
import type { PointsRows } from '#studio/points/rows.ts';
import { settleReservation } from '#studio/points/settle-reservation.ts';

/** One shop's ledger over the rows of an open transaction. */
export const ledgerOver = (rows: PointsRows): LedgerTransaction => ({
  reserve: (subject, price) => reservePoints(rows, { subject, price }),
  affordable: (price) => checkAffordable(rows, price),
  settle: (subject, used) => settleReservation(rows, { subject, used }),
  release: (subject, reason) => releaseReservation(rows, { subject, reason }),
  refund: (subject, reason) => refundSettlement(rows, { subject, reason }),
  add: async (entry) => (await rows.ledger.write(entry))?.id ?? null,
});
