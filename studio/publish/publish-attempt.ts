/** One attempt to publish: continues where an earlier one stopped, and checks before a step that can't be repeated. */
import { awaitProcessed } from '#studio/publish/await-ready.ts';
import { MAX_MEDIA } from '#studio/publish/media-limits.ts';
import { findOurs, isMarked, markedFilename } from '#studio/publish/our-media.ts';
import type { ProductMedia, PublishRecord, StagedUpload } from '#studio/publish/ports.ts';
import type {
  Publication,
  PublishOptions,
  PublishRequest,
  PublishPorts,
  PublishProgress,
} from '#studio/publish/publication.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

const TRIES = 3;
/** A target lives an hour: one that has nearly expired is not used. */
const TARGET_MILLISECONDS = 50 * 60 * 1000;
/** After a lost answer the store is given this long to show the media. */
const RECHECK_SECONDS = [0.5, 1, 2, 4];

const NEW_RECORD: PublishRecord = {
  target: null,
  stagedAt: 0,
  uploaded: false,
  mediaBefore: null,
  mediaId: null,
  placed: false,
};

export type Attached = { mediaId: string; alreadyThere: boolean };

/** Each step may be repeated: the record holds our progress, the product’s media the truth. */
export async function openAttempt(
  { storefront, storage, clock }: PublishPorts,
  request: PublishRequest,
  { signal, onProgress, journal }: PublishOptions,
) {
  const { productId, video } = request;
  const key = `${productId} ${video.sha256}`;
  const filename = markedFilename(request.filename, video);
  let record: PublishRecord = (await journal?.load(key)) ?? NEW_RECORD;

  const update = async (change: Partial<PublishRecord>) => {
    record = { ...record, ...change };
    await journal?.save(key, record);
  };
  const enter = (step: PublishProgress['step']) => {
    signal?.throwIfAborted();
    onProgress?.({ step });
  };

  /** The bytes are with the store, at a target that can still be attached. */
  async function upload(): Promise<Result<string, AppError>> {
    enter('uploading');
    for (let attempt = 1; ; attempt++) {
      if (record.uploaded && record.target !== null) return ok(record.target.resourceUrl);
      const target = await freshTarget();
      if (!target.ok) return target;
      const uploaded = await storefront.upload(target.value, {
        path: await storage.localPath(video),
        filename,
        mediaType: video.mediaType,
        bytes: video.bytes,
      });
      signal?.throwIfAborted();
      if (uploaded.ok) await update({ uploaded: true });
      else if (uploaded.error.code !== 'UPLOAD_TARGET_EXPIRED' || attempt === TRIES) return uploaded;
      else await update({ target: null });
    }
  }

  async function freshTarget(): Promise<Result<StagedUpload, AppError>> {
    if (record.target !== null && clock.now() - record.stagedAt < TARGET_MILLISECONDS)
      return ok(record.target);
    const staged = await storefront.stageUpload({ filename, mediaType: video.mediaType, bytes: video.bytes });
    if (staged.ok) await update({ target: staged.value, stagedAt: clock.now(), uploaded: false });
    return staged;
  }

  /** It is unknown whether the store attached it: its media are polled until ours is there or the time is over. */
  async function findLostMedia(): Promise<Result<ProductMedia | null, AppError>> {
    for (const seconds of RECHECK_SECONDS) {
      await clock.wait(seconds, signal);
      const onProduct = await storefront.media(productId);
      if (!onProduct.ok) return onProduct;
      const ours = findOurs(onProduct.value, record, request);
      if (ours !== null) return ok(ours);
    }
    return ok(null);
  }

  async function adopt(media: ProductMedia): Promise<Result<Attached, AppError>> {
    // Without a trace of an attempt it was published before, without a record.
    const alreadyThere = record.placed || record.mediaBefore === null;
    await update({ mediaId: media.id });
    return ok({ mediaId: media.id, alreadyThere });
  }

  async function attach(): Promise<Result<Attached, AppError>> {
    enter('checking');
    const onProduct = await storefront.media(productId);
    if (!onProduct.ok) return onProduct;
    const there = findOurs(onProduct.value, record, request);
    if (there !== null && there.status !== 'failed') return adopt(there);
    if (there !== null) {
      const removed = await discard(there.id);
      if (!removed.ok) return removed;
    }
    if (record.mediaId !== null) await update(NEW_RECORD);
    const others = onProduct.value.filter((media) => media !== there).map(({ id }) => id);
    let mediaToReplace = others.find((id) => id === request.replacesMediaId) ?? null;
    // Not even uploaded where there is known to be no space.
    if (others.length >= MAX_MEDIA && mediaToReplace === null)
      return err(new AppError('PRODUCT_MEDIA_LIMIT', { count: MAX_MEDIA }));

    for (let attempt = 1; ; attempt++) {
      const resourceUrl = await upload();
      if (!resourceUrl.ok) return resourceUrl;
      enter('attaching');
      await update({ mediaBefore: record.mediaBefore ?? others });
      const attached = await storefront.attach(productId, {
        resourceUrl: resourceUrl.value,
        alt: request.alt,
      });
      const ours = attached.ok ? findOurs(attached.value, record, request) : null;
      if (ours !== null) return adopt(ours);
      if (attached.ok || attached.error.code === 'SHOPIFY_UNAVAILABLE') {
        const lost = await findLostMedia();
        if (!lost.ok) return lost;
        if (lost.value !== null) return adopt(lost.value);
        if (attempt < TRIES) continue;
        return attached.ok
          ? err(new AppError('SHOPIFY_UNAVAILABLE', { reason: 'the uploaded video isn’t visible yet' }))
          : attached;
      }
      // A refusal is an answer: nothing was attached.
      if (attached.error.code === 'PRODUCT_MEDIA_LIMIT' && mediaToReplace !== null) {
        const removed = await storefront.remove(productId, [mediaToReplace]);
        if (!removed.ok) return removed;
        mediaToReplace = null;
        continue;
      }
      if (attached.error.code !== 'UPLOAD_TARGET_EXPIRED' || attempt === TRIES) return attached;
      await update({ target: null, uploaded: false });
    }
  }

  async function process(mediaId: string): Promise<Result<ProductMedia, AppError>> {
    enter('processing');
    const processed = await awaitProcessed({ storefront, clock }, mediaId, signal);
    if (!processed.ok) return processed;
    if (processed.value !== null) return ok(processed.value);
    await update(NEW_RECORD);
    return err(
      new AppError('SHOPIFY_REFUSED', {
        reason: 'the video was deleted in the store while it was being processed.',
      }),
    );
  }

  async function discard(mediaId: string): Promise<Result<void, AppError>> {
    const removed = await storefront.remove(productId, [mediaId]);
    if (removed.ok) await update(NEW_RECORD);
    return removed;
  }

  /** In position among the product’s media, and only once. */
  async function position({ mediaId, alreadyThere }: Attached): Promise<Result<Publication, AppError>> {
    enter('placing');
    const onProduct = await storefront.media(productId);
    if (!onProduct.ok) return onProduct;
    const before = new Set(record.mediaBefore);
    const doubles =
      record.mediaBefore === null
        ? []
        : onProduct.value
            .filter((media) => isMarked(media, video) && media.id !== mediaId && !before.has(media.id))
            .map(({ id }) => id);
    if (doubles.length > 0) {
      const removed = await storefront.remove(productId, doubles);
      if (!removed.ok) return removed;
    }
    const media = onProduct.value.filter(({ id }) => !doubles.includes(id));
    const at = media.findIndex(({ id }) => id === mediaId);
    const oldAt = media
      .filter(({ id }) => id !== mediaId)
      .findIndex(({ id }) => id === (request.takesPlaceOf ?? null));
    const position = oldAt >= 0 ? oldAt : Math.min(request.position ?? 1, media.length - 1);
    // A merchant may have moved our video on purpose: only one that we have just added is moved.
    if (alreadyThere && request.position === undefined && at > 0)
      return ok({ productId, mediaId, position: at, alreadyThere });
    // It was there before this run, and the old one may be gone: it is not moved a second time.
    const isPositioned = request.takesPlaceOf !== undefined && request.takesPlaceOf !== null && record.placed;
    if (at !== position && !isPositioned) {
      const moved = await storefront.move(productId, mediaId, position);
      if (!moved.ok) return moved;
    }
    await update({ placed: true });
    if (oldAt >= 0 && request.takesPlaceOf) {
      const removed = await storefront.remove(productId, [request.takesPlaceOf]);
      if (!removed.ok) return removed;
    }
    return ok({ productId, mediaId, position: isPositioned && oldAt < 0 ? at : position, alreadyThere });
  }

  return { attach, process, discard, position };
}
