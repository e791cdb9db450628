/** Takes away the notice that a ready clip could not be made again, once the merchant has read it. */
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** Nothing happens to a clip that is not ready: a failed one keeps its reason. NOT_FOUND. */
export async function dismissFailure(
  { transact }: { transact: Transact<ClipTransaction> },
  id: string,
): Promise<Result<void, AppError>> {
  return transact(async ({ clips, changed }) => {
    const clip = await clips.lock(id);
    if (clip === null) return err(new AppError('NOT_FOUND'));
    if (clip.state !== 'ready') return ok(undefined);
    await clips.update(id, { failure: null });
    await changed('clip', id);
    return ok(undefined);
  });
}
