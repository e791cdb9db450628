/** Puts a video back on its product after it was removed: the undo of `undoPublication`. */
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { PUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';
import { lockFinished } from '#studio/publish/start-publication.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * As a publication of its own, with the same alt text, at the same position. Nothing happens to one that is
 * on the product or still being removed, nor when it was put back already. NOT_FOUND; EXPORT_EXPIRED;
 * EXPORT_NOT_READY.
 */
export async function restorePublication(
  { transact }: { transact: Transact<PublishTransaction> },
  id: string,
): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    const { publications, tasks, changed } = transaction;
    const found = await publications.find(id);
    if (found === null) return err(new AppError('NOT_FOUND'));
    const exported = await lockFinished(transaction, found.exportId);
    if (!exported.ok) return exported;
    const removed = await publications.lock(id);
    if (removed === null) return err(new AppError('NOT_FOUND'));
    if (removed.state !== 'undone' || (await publications.findPresent(removed)) !== null)
      return ok(undefined);
    const { exportId, clipId, productId, title, alt, position } = removed;
    const made = await publications.insert({
      exportId,
      clipId,
      productId,
      title,
      alt,
      position,
      replacesMediaId: null,
    });
    await tasks.enqueue({ ...PUBLISH_EXPORT, subjectId: made.id, title });
    await changed('publication', made.id);
    return ok(undefined);
  });
}
