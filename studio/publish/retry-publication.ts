/** Tries a publication again that failed: to publish it, or to take it away. */
import { isStillThere } from '#studio/publish/publication-record.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { takeAway } from '#studio/publish/undo-publication.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/shared/transaction.ts';

/** Nothing happens to one that has not failed, nor while the same export is on its way to the product, or there, by another one. NOT_FOUND. */
export async function retryPublication(
  { transact }: { transact: Transact<PublishTransaction> },
  id: string,
): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    const { clips, publications, enqueue, changed } = transaction;
    const found = await publications.find(id);
    if (found === null) return err(new AppError('NOT_FOUND'));
    await clips.lockExports(found.clipId);
    const publication = await publications.lock(id);
    if (publication === null) return err(new AppError('NOT_FOUND'));
    if (publication.state !== 'failed') return ok(undefined);
    if (isStillThere(publication)) await takeAway(transaction, id);
    else if ((await publications.findPresent(publication)) === null) {
      await publications.queue(id, 'waiting');
      await enqueue({ name: 'publish-export', payload: { id } });
      await changed('publication', id);
    }
    return ok(undefined);
  });
}
