/** Stops the making of a clip. */
import { ACTIVE_CLIP_STATES, type ClipState } from '#studio/clip/clip-states.ts';
import type { Clip } from '#studio/clip/clip.ts';
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** Nothing happens to one that is not being made. NOT_FOUND. */
export async function cancelClip(
  { transact }: { transact: Transact<ClipTransaction> },
  id: string,
): Promise<Result<void, AppError>> {
  return transact(async ({ clips, changed }) => {
    const clip = await clips.lock(id);
    if (clip === null) return err(new AppError('NOT_FOUND'));
    if (!ACTIVE_CLIP_STATES.includes(clip.state)) return ok(undefined);
    await clips.stop([id], stateWhenStopped(clip));
    await changed('clip', id);
    return ok(undefined);
  });
}

/** A clip that was made before stays as it is. */
export const stateWhenStopped = ({ revision }: Pick<Clip, 'revision'>): ClipState =>
  revision > 0 ? 'ready' : 'cancelled';
