/** Makes a clip again from the step that failed. */
import type { Brief } from '#studio/clip/brief.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { GENERATE_CLIP } from '#studio/clip/clip-tasks.ts';
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * With `withoutVoice`, as captions and music. Nothing happens to a clip that is being made, or that nothing
 * has failed of. NOT_FOUND.
 */
export async function retryClip(
  { transact }: { transact: Transact<ClipTransaction> },
  { id, withoutVoice }: { id: string; withoutVoice: boolean },
): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    const clip = await transaction.clips.lock(id);
    if (clip === null) return err(new AppError('NOT_FOUND'));
    if (canRetry(clip)) await makeAgain(transaction, clip, withoutVoice ? silent(clip.brief) : null);
    return ok(undefined);
  });
}

/** Within a transaction that has locked the clip: enqueues its making, with another brief where one is given. */
export async function makeAgain(
  { clips, tasks, changed }: ClipTransaction,
  clip: Pick<Clip, 'id' | 'title'>,
  brief: Brief | null,
): Promise<void> {
  await clips.queue(clip.id, brief);
  await tasks.enqueue({ ...GENERATE_CLIP, subjectId: clip.id, title: clip.title });
  await changed('clip', clip.id);
}

/** A ready clip with a failure could not be made again, and is unchanged. */
const canRetry = ({ state, failure }: Clip): boolean =>
  state === 'failed' || state === 'cancelled' || (state === 'ready' && failure !== null);

const silent = (brief: Brief): Brief => ({ ...brief, voiceover: { mode: 'none' } });
