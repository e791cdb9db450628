/** Deletes a clip with its versions, its exports and the records of their publications; the ledger stays. */
import type { ClipTransaction, DependentWork } from '#studio/clip/clip-rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** As worded in the sentence of CLIP_AT_WORK. */
const REASONS: Record<DependentWork, string> = {
  export: 'an export of it is under way',
  publish: 'a video of it is on its way to its product',
  unpublish: 'a video of it is being removed from its product',
};

/**
 * NOT_FOUND; CLIP_AT_WORK while one of its exports or publications is under way. A clip that is being made is
 * deleted all the same.
 */
export async function removeClip(
  { transact }: { transact: Transact<ClipTransaction> },
  id: string,
): Promise<Result<void, AppError>> {
  return transact(async ({ clips }) => {
    await clips.lockExports(id);
    const work = await clips.findWork(id);
    if (work !== null) return err(new AppError('CLIP_AT_WORK', { reason: REASONS[work] }));
    if ((await clips.lock(id)) === null) return err(new AppError('NOT_FOUND'));
    await clips.remove(id);
    // No page is notified: one that shows the clip would request a deleted one.
    return ok(undefined);
  });
}
