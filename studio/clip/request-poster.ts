/** Requests a clip's poster, in the transaction that gives the clip a new revision. */
import { DRAW_POSTER } from '#studio/clip/clip-tasks.ts';
import type { ShopTransaction } from '#studio/work/transaction.ts';

/** One of an earlier revision that is still to be drawn, or is being drawn, is not needed any more. */
export async function requestPoster(
  { tasks }: Pick<ShopTransaction, 'tasks'>,
  clipId: string,
): Promise<void> {
  await tasks.cancel({ subjectKind: DRAW_POSTER.subject, subjectIds: [clipId] });
  await tasks.enqueue({ ...DRAW_POSTER, subjectId: clipId });
}
