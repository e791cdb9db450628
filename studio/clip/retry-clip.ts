/** Makes a clip again from the step that failed. */
import type { Brief } from '#studio/clip/brief.ts';
import type { Clip } from '#studio/clip/clip.ts';
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/shared/transaction.ts';

/** With `withoutVoice`, as captions and music. Nothing happens to a clip that is being made, or that nothing has failed of. NOT_FOUND. */
export async function retryClip(
  { transact }: { transact: Transact<ClipTransaction> },
  { id, withoutVoice }: { id: string; withoutVoice: boolean },
): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    const clip = await transaction.clips.lock(id);
    if (clip === null) return err(new AppError('NOT_FOUND'));
    if (canRetry(clip)) await makeAgain(transaction, id, withoutVoice ? silent(clip.brief) : null);
    return ok(undefined);
  });
}

/** Within a transaction that has locked the clip: orders it to be made, with another brief where one is given. */
export async function makeAgain(
  { clips, enqueue, changed }: ClipTransaction,
  id: string,
  brief: Brief | null,
): Promise<void> {
  await clips.queue(id, brief);
  await enqueue({ name: 'generate-clip', payload: { id } });
  await changed('clip', id);
}

/** A ready clip with a failure could not be made again, and has kept what it had. */
const canRetry = ({ state, failure }: Clip): boolean =>
  state === 'failed' || state === 'cancelled' || (state === 'ready' && failure !== null);

const silent = (brief: Brief): Brief => ({ ...brief, voiceover: { mode: 'none' } });
