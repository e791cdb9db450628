/** Says what came of making a clip, in the transaction that ends the work on it. */
import { ACTIVE_CLIP_STATES } from '#studio/clip/clip-states.ts';
import type { Failure } from '#studio/clip/clip.ts';
import type { ClipTransaction, ClipVersion } from '#studio/clip/clip-rows.ts';
import { requestPoster } from '#studio/clip/request-poster.ts';
import type { ErrorCode } from '#studio/shared/errors.ts';

const GONE: readonly ErrorCode[] = ['PRODUCT_NOT_FOUND', 'PRODUCT_GONE'];

/** Its next revision, up to date with the store. Nothing when it is not being made any more. */
export async function finishClip(
  { clips, tasks }: ClipTransaction,
  id: string,
  made: ClipVersion,
): Promise<void> {
  const clip = await clips.lock(id);
  if (clip === null || !ACTIVE_CLIP_STATES.includes(clip.state)) return;
  await clips.addRevision(id, { ...made, revision: clip.revision + 1 });
  await clips.end(id, { state: 'ready', failure: null, stale: null, productId: made.document.product.id });
  await requestPoster({ tasks }, id);
}

/**
 * A clip that was made before stays as it is, with the failure as a notice; when the product of its own store
 * is gone, the notice says only that.
 */
export async function failClip({ clips }: ClipTransaction, id: string, failure: Failure): Promise<void> {
  const clip = await clips.lock(id);
  if (clip === null || !ACTIVE_CLIP_STATES.includes(clip.state)) return;
  if (clip.revision === 0) await clips.end(id, { state: 'failed', failure });
  else if (clip.productId !== null && GONE.includes(failure.code))
    await clips.end(id, { state: 'ready', failure: null, stale: ['gone'] });
  else await clips.end(id, { state: 'ready', failure });
}
