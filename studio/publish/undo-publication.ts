/** Orders what a publication added to be taken away from its product. */
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/shared/transaction.ts';

/** Nothing happens to one that is not on the product. NOT_FOUND; NOT_OURS_TO_REMOVE when the video was there before. */
export async function undoPublication(
  { transact }: { transact: Transact<PublishTransaction> },
  id: string,
): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    const publication = await transaction.publications.lock(id);
    if (publication === null) return err(new AppError('NOT_FOUND'));
    if (publication.alreadyThere) return err(new AppError('NOT_OURS_TO_REMOVE'));
    if (publication.state === 'ready') await takeAway(transaction, id);
    return ok(undefined);
  });
}

/** Within a transaction that has locked the publication. */
export async function takeAway(
  { publications, enqueue, changed }: PublishTransaction,
  id: string,
): Promise<void> {
  await publications.queue(id, 'undoing');
  await enqueue({ name: 'undo-publication', payload: { id } });
  await changed('publication', id);
}
