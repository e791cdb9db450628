/** Makes a clip again from the product as the store has it now. */
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import { REFRESHABLE_CLIP_STATES } from '#studio/clip/clip-states.ts';
import { makeAgain } from '#studio/clip/retry-clip.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** Nothing happens to a clip that is being made, or that was canceled before there was one. NOT_FOUND. */
export async function refreshClip(
  { transact }: { transact: Transact<ClipTransaction> },
  id: string,
): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    const clip = await transaction.clips.lock(id);
    if (clip === null) return err(new AppError('NOT_FOUND'));
    if (REFRESHABLE_CLIP_STATES.includes(clip.state)) await makeAgain(transaction, clip, null);
    return ok(undefined);
  });
}
