/** Takes a video through its life: UPLOADED → PROCESSING → READY or FAILED, after really probing the file. */
import { setTimeout } from 'node:timers/promises';
import { strike } from '#devstore/faults.ts';
import { probeVideo, type Facts, type Fault } from '#devstore/media/probe-video.ts';
import { allVideos, type Store, type StoreMedia } from '#devstore/store.ts';

/** What goes wrong is the media's own error; rejects only when the store itself is at fault. */
export async function processVideo(store: Store, media: StoreMedia): Promise<void> {
  const half = () => setTimeout(store.processingMilliseconds / 2, undefined, { signal: store.closing });
  try {
    await half();
    media.status = 'PROCESSING';
    const [verdict] = await Promise.all([examine(store, media), half()]);
    const injected = strike(store.faults, ['media', media.file], ['mediaFailed']);
    const fault =
      injected?.kind === 'mediaFailed'
        ? { code: injected.code, message: 'This failure was injected.' }
        : 'code' in verdict
          ? verdict
          : null;
    if (fault !== null) {
      media.errors = [fault];
      media.status = 'FAILED';
    } else {
      Object.assign(media, verdict, { status: 'READY' });
    }
  } catch (error) {
    if (!store.closing.aborted) throw error;
  }
}

async function examine(store: Store, media: StoreMedia): Promise<Fault | Facts> {
  if (media.path === null)
    return {
      code: 'INVALID_SIGNED_URL',
      message: 'Media could not be processed because the signed URL was invalid.',
    };
  const stored = allVideos(store).filter((each) => each.status === 'READY' && each !== media);
  const bytes = stored.reduce((sum, each) => sum + each.bytes, media.bytes);
  if (bytes > store.limits.storageBytes)
    return {
      code: 'FILE_STORAGE_LIMIT_EXCEEDED',
      message: 'Media could not be created because the cumulative file storage limit would be exceeded.',
    };
  return probeVideo(media.path, store.closing);
}
