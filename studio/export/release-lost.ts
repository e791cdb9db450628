/** Gives back points that are reserved for an export which is gone or was not delivered. */
import { UNDELIVERED_EXPORT_STATES, type ExportState } from '#studio/export/export-record.ts';
import type { ExportTransaction } from '#studio/export/export-rows.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** A reservation that nothing has ended yet. */
export type OpenReservation = {
  shop: string;
  exportId: string;
  /** Of the export; null when there is none. */
  state: ExportState | null;
};

/** Of all shops. Gives how many were released. */
export async function releaseLost({
  openReservations,
  transactFor,
}: {
  openReservations: () => Promise<OpenReservation[]>;
  transactFor: (shop: string) => Transact<ExportTransaction>;
}): Promise<Result<number, AppError>> {
  let count = 0;
  for (const { shop, exportId, state } of await openReservations()) {
    if (state !== null && !UNDELIVERED_EXPORT_STATES.includes(state)) continue;
    const released = await transactFor(shop)(async ({ ledger }) =>
      ok(await ledger.release({ kind: 'export', id: exportId }, 'lost')),
    );
    if (!released.ok) return released;
    if (released.value) count++;
  }
  return ok(count);
}
