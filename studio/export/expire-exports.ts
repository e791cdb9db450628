/** Expires exports whose files are older than their shop keeps them; the files are deleted once nothing names them. */
import { ageExpiringWithin } from '#studio/clip/retention.ts';
import type { ExportTransaction } from '#studio/export/export-rows.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { sumOf } from '#studio/shared/sum-of.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * Of all shops. A clip keeps its files while one of them is exported, published or removed from its product.
 * Returns how many exports expired. `clipsWithOverdueFiles`: the clips that have a finished export which is
 * older than their shop keeps it, and are not kept for ever. Refuses nothing.
 */
export async function expireExports({
  clipsWithOverdueFiles,
  transactFor,
}: {
  clipsWithOverdueFiles: () => Promise<{ shop: string; clipId: string }[]>;
  transactFor: (shop: string) => Transact<ExportTransaction>;
}): Promise<Result<number, AppError>> {
  return sumOf(await clipsWithOverdueFiles(), ({ shop, clipId }) =>
    transactFor(shop)((transaction) => expireOfClip(transaction, clipId)),
  );
}

async function expireOfClip(
  { clips, exports, changed }: ExportTransaction,
  clipId: string,
): Promise<Result<number, AppError>> {
  await clips.lockExports(clipId);
  if ((await clips.findWork(clipId)) !== null) return ok(0);
  const age = ageExpiringWithin(0, await clips.retentionHours());
  if (age === null) return ok(0);
  const ids = await exports.expireOlderThan(age, clipId);
  if (ids.length === 0) return ok(0);
  await changed('export', ...ids);
  await changed('clip', clipId);
  return ok(ids.length);
}
