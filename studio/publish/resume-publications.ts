/** Begins or ends publications whose export has ended without their hearing of it. */
import { afterExport } from '#studio/publish/after-export.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { sumOf } from '#studio/shared/sum-of.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * Of all shops. `stranded`: exports that have ended, with a publication that waits and has no task; a worker
 * of a version before publications waited for exports leaves them. Returns how many exports these were.
 * Refuses nothing.
 */
export async function resumePublications({
  stranded,
  transactFor,
}: {
  stranded: () => Promise<{ shop: string; exportId: string }[]>;
  transactFor: (shop: string) => Transact<PublishTransaction>;
}): Promise<Result<number, AppError>> {
  return sumOf(await stranded(), ({ shop, exportId }) =>
    transactFor(shop)(async (transaction) => {
      await transaction.exports.lock(exportId);
      await afterExport(transaction, exportId);
      return ok(1);
    }),
  );
}
