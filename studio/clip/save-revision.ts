/** Saves an edited clip as its next revision. */
import type { Clip } from '#studio/clip/clip.ts';
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import type { RevisionChange } from '#studio/clip/ports.ts';
import { requestPoster } from '#studio/clip/request-poster.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * Gives the clip with its new revision. NOT_FOUND; CLIP_NOT_READY while it is made; CLIP_CHANGED when another
 * tab saved first.
 */
export async function saveRevision(
  { transact }: { transact: Transact<ClipTransaction> },
  { id, expectedRevision, document, summary }: RevisionChange & { id: string },
): Promise<Result<Clip, AppError>> {
  return transact(async ({ clips, tasks, changed }) => {
    const clip = await clips.lock(id);
    if (clip === null) return err(new AppError('NOT_FOUND'));
    if (clip.state !== 'ready') return err(new AppError('CLIP_NOT_READY'));
    if (clip.revision !== expectedRevision) return err(new AppError('CLIP_CHANGED'));
    const revision = expectedRevision + 1;
    await clips.addRevision(id, { revision, document, summary });
    await requestPoster({ tasks }, id);
    await changed('clip', id);
    return ok({ ...clip, revision });
  });
}
