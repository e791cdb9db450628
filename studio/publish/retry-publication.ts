/** Tries a publication again that failed: to publish it, or to take it away. */
import { isStillThere } from '#studio/publish/publication-record.ts';
import { PUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { takeAway } from '#studio/publish/undo-publication.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * Nothing happens to one that has not failed, nor while the same export is on its way to the product, or
 * there, by another one. NOT_FOUND; EXPORT_NOT_READY when the export itself failed or was canceled: another
 * one is made then, and published.
 */
export async function retryPublication(
  { transact }: { transact: Transact<PublishTransaction> },
  id: string,
): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    const { clips, exports, publications, tasks, changed } = transaction;
    const found = await publications.find(id);
    if (found === null) return err(new AppError('NOT_FOUND'));
    await clips.lockExports(found.clipId);
    const publication = await publications.lock(id);
    if (publication === null) return err(new AppError('NOT_FOUND'));
    if (publication.state !== 'failed') return ok(undefined);
    if (isStillThere(publication)) await takeAway(transaction, publication);
    else if ((await publications.findPresent(publication)) === null) {
      const state = (await exports.find(publication.exportId))?.state;
      if (state === 'failed' || state === 'cancelled') return err(new AppError('EXPORT_NOT_READY'));
      await publications.queue(id, 'waiting');
      await tasks.enqueue({ ...PUBLISH_EXPORT, subjectId: id, title: publication.title });
      await changed('publication', id);
    }
    return ok(undefined);
  });
}
