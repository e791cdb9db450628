/** Enqueues the removal of what a publication added to its product. */
import { UNPUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';
import type { PublicationRecord } from '#studio/publish/publication-record.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** Nothing happens to one that is not on the product. NOT_FOUND; NOT_OURS_TO_REMOVE when the video was there before. */
export async function undoPublication(
  { transact }: { transact: Transact<PublishTransaction> },
  id: string,
): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    const publication = await transaction.publications.lock(id);
    if (publication === null) return err(new AppError('NOT_FOUND'));
    if (publication.alreadyThere) return err(new AppError('NOT_OURS_TO_REMOVE'));
    if (publication.state === 'ready') await takeAway(transaction, publication);
    return ok(undefined);
  });
}

/** Within a transaction that has locked the publication. */
export async function takeAway(
  { publications, tasks, changed }: PublishTransaction,
  { id, title }: Pick<PublicationRecord, 'id' | 'title'>,
): Promise<void> {
  await publications.queue(id, 'undoing');
  await tasks.enqueue({ ...UNPUBLISH_EXPORT, subjectId: id, title });
  await changed('publication', id);
}
