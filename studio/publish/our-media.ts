/** Distinguishes our media from all others on a product. */
import type { ProductMedia, PublishRecord } from '#studio/publish/ports.ts';
import type { FileRef } from '#studio/shared/storage.ts';

/**
 * A file name that carries the video's own hash: "mug.mp4" → "mug-3fa2b1c9d0e1.mp4". The store keeps it (it
 * may add to it when the name is taken), so that the same bytes on the same product are known again even when
 * every record is lost.
 */
export function markedFilename(filename: string, video: FileRef): string {
  const dot = filename.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, '.mp4'];
  return `${stem}-${markOf(video)}${extension}`;
}

const markOf = (video: FileRef): string => video.sha256.slice(0, 12);

export const isMarked = (media: ProductMedia, video: FileRef): boolean =>
  media.kind === 'video' && media.filename?.includes(markOf(video)) === true;

/**
 * Ours is the media we know by id; else one that bears our mark; else, once we tried to attach and it is
 * unknown whether the store did, the one video that was added since and matches ours.
 */
export function findOurs(
  productMedia: readonly ProductMedia[],
  record: PublishRecord,
  { video, alt }: { video: FileRef; alt: string },
): ProductMedia | null {
  const known = productMedia.find(({ id }) => id === record.mediaId);
  if (known !== undefined) return known;
  const marked = productMedia.find((media) => isMarked(media, video));
  if (marked !== undefined) return marked;
  if (record.mediaBefore === null) return null;
  const before = new Set(record.mediaBefore);
  const fresh = productMedia.filter(
    (media) =>
      media.kind === 'video' && media.filename === null && media.alt === alt && !before.has(media.id),
  );
  return fresh.length === 1 ? (fresh[0] ?? null) : null;
}
