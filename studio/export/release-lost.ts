/** Releases points that are reserved for an export that is gone or was not delivered. */
import { UNDELIVERED_EXPORT_STATES, type ExportState } from '#studio/export/export-record.ts';
import type { ExportTransaction } from '#studio/export/export-rows.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { sumOf } from '#studio/shared/sum-of.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** A reservation that nothing has ended yet. */
export type OpenReservation = {
  shop: string;
  exportId: string;
  /** Of the export; null when there is none. */
  state: ExportState | null;
};

/** Of all shops. Returns how many were released. Refuses nothing. */
export async function releaseLost({
  openReservations,
  transactFor,
}: {
  openReservations: () => Promise<OpenReservation[]>;
  transactFor: (shop: string) => Transact<ExportTransaction>;
}): Promise<Result<number, AppError>> {
  const lost = (await openReservations()).filter(
    ({ state }) => state === null || UNDELIVERED_EXPORT_STATES.includes(state),
  );
  return sumOf(lost, ({ shop, exportId }) =>
    transactFor(shop)(async ({ ledger }) =>
      ok((await ledger.release({ kind: 'export', id: exportId }, 'lost')) ? 1 : 0),
    ),
  );
}
