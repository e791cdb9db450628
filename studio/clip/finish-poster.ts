/** Gives a clip its poster, in the transaction that ends the drawing. */
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import type { FileRef } from '#studio/shared/storage.ts';

/** A poster, and the clip's revision that it was drawn of. */
export type DrawnPoster = { file: FileRef; revision: number };

/** Pages that show the clip are notified. Nothing when it has the poster of a newer revision, or is gone. */
export async function finishPoster(
  { clips, changed }: Pick<ClipTransaction, 'clips' | 'changed'>,
  clipId: string,
  poster: DrawnPoster,
): Promise<void> {
  if (await clips.setPoster(clipId, poster)) await changed('poster', clipId);
}
