/** Saves an edited clip as a clip of its own, beside the one it came from. */
import type { Clip } from '#studio/clip/clip.ts';
import type { ClipTransaction, ClipVersion } from '#studio/clip/clip-rows.ts';
import { requestPoster } from '#studio/clip/request-poster.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** Returns the copy, which is ready. NOT_FOUND; CLIP_NOT_READY when the clip has no document yet. */
export async function copyClip(
  { transact }: { transact: Transact<ClipTransaction> },
  { id, document, summary }: ClipVersion & { id: string },
): Promise<Result<Clip, AppError>> {
  return transact(async ({ clips, tasks, changed }) => {
    const clip = await clips.find(id);
    if (clip === null) return err(new AppError('NOT_FOUND'));
    if (clip.revision === 0) return err(new AppError('CLIP_NOT_READY'));
    const { link, productId, title, brief } = clip;
    const [copy] = await clips.insert([
      { link, productId, title: `${title} (copy)`, brief, made: { document, summary } },
    ]);
    if (copy === undefined) throw new TypeError('Inserting one clip gives one.');
    await requestPoster({ tasks }, copy.id);
    await changed('clip', copy.id);
    return ok(copy);
  });
}
