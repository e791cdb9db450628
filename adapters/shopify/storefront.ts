/** One shop's product media through the Admin API: staged uploads, attaching, looking, moving, removing. */
import { openAsBlob } from 'node:fs';
import type { Admin } from '#adapters/shopify/admin.ts';
import { everyPage, type Page } from '#adapters/shopify/every-page.ts';
import { mediaRefusal, planLimit, type UserError } from '#adapters/shopify/media-refusal.ts';
import {
  AttachVideo,
  JobState,
  MediaStates,
  MoveMedia,
  ProductGallery,
  ProductMediaList,
  RemoveMedia,
  ShopPlan,
  StageUpload,
  type MediaStatesQuery,
  type ProductMediaListQuery,
} from '#adapters/shopify/operations.generated.ts';
import type { Web } from '#adapters/web/web.ts';
import type { ProductMedia, StagedUpload, Storefront } from '#studio/publish/ports.ts';
import type { Clock } from '#studio/shared/clock.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

type MediaNode = NonNullable<ProductMediaListQuery['product']>['media']['nodes'][number];

/** PRODUCT_GONE when there is no such product any more. */
const mediaOf = <T>(
  read: Result<{ readonly product: { readonly media: Page<T> } | null }, AppError>,
): Result<Page<T>, AppError> =>
  !read.ok
    ? read
    : read.value.product === null
      ? err(new AppError('PRODUCT_GONE'))
      : ok(read.value.product.media);

/** At a tenth of a megabyte a second the largest export still arrives. */
const UPLOAD_SECONDS_PER_MEGABYTE = 10;
const JOB_POLLS = 30;
const DAY_MILLISECONDS = 24 * 3600 * 1000;

/**
 * The Storefront of the shop that `admin` speaks to. Uploads go through `web` straight to the target that
 * Shopify names; `clock` times the polls of Shopify's jobs. Errors: those of `Admin.run`, those of
 * `mediaRefusal`, and SHOPIFY_STILL_PROCESSING when a job takes longer than 30 polls.
 */
export function shopifyStorefront({
  admin,
  web,
  clock,
}: {
  admin: Admin;
  web: Web;
  clock: Clock;
}): Storefront {
  async function refused(errors: readonly UserError[]): Promise<AppError> {
    // Shopify counts a rolling week and does not say when capacity returns: tomorrow is the earliest day.
    const resumesOn = new Date(clock.now() + DAY_MILLISECONDS).toISOString().slice(0, 10);
    const failure = mediaRefusal(errors, { planLimit: planLimit(null), resumesOn });
    if (failure.code !== 'SHOP_MEDIA_LIMIT') return failure;
    const plan = await admin.run(ShopPlan, {});
    return mediaRefusal(errors, {
      planLimit: planLimit(plan.ok ? plan.value.shop.plan.publicDisplayName : null),
      resumesOn,
    });
  }

  /** Waits until Shopify's job is done; a job that is forgotten is done. */
  async function finished(job: { id: string; done: boolean } | null): Promise<Result<void, AppError>> {
    let done = job?.done ?? true;
    for (let poll = 0; !done; poll++) {
      if (poll === JOB_POLLS) return err(new AppError('SHOPIFY_STILL_PROCESSING'));
      await clock.wait(Math.min(5, 0.2 * 2 ** poll));
      const state = await admin.run(JobState, { id: job?.id ?? '' });
      if (!state.ok) return state;
      done = state.value.job?.done ?? true;
    }
    return ok(undefined);
  }

  return {
    async media(productId) {
      const nodes = await everyPage(async (after) =>
        mediaOf(await admin.run(ProductMediaList, { id: productId, after })),
      );
      return nodes.ok ? ok(nodes.value.map(productMedia)) : nodes;
    },

    async productMedia(productId) {
      const nodes = await everyPage(async (after) =>
        mediaOf(await admin.run(ProductGallery, { id: productId, after })),
      );
      return nodes.ok
        ? ok(
            nodes.value.map(({ id, alt, mediaContentType, preview }) => ({
              id,
              alt: alt ?? '',
              kind: kindOf(mediaContentType),
              thumbnailUrl: preview?.image?.url ?? null,
            })),
          )
        : nodes;
    },

    async stageUpload({ filename, mediaType, bytes }) {
      const staged = await admin.run(
        StageUpload,
        {
          input: [
            { resource: 'VIDEO', filename, mimeType: mediaType, httpMethod: 'POST', fileSize: String(bytes) },
          ],
        },
        { repeatable: true },
      );
      if (!staged.ok) return staged;
      const payload = staged.value.stagedUploadsCreate;
      const target = payload?.stagedTargets?.[0];
      if (!target?.url || !target.resourceUrl) return err(await refused(payload?.userErrors ?? []));
      return ok({
        url: target.url,
        resourceUrl: target.resourceUrl,
        parameters: target.parameters.map(({ name, value }) => ({ name, value })),
      });
    },

    async upload(target, file) {
      const form = await uploadForm(target, file);
      const seconds = 30 + (file.bytes / 1e6) * UPLOAD_SECONDS_PER_MEGABYTE;
      const reply = await web.fetch(target.url, { method: 'POST', body: form, seconds });
      if (!reply.ok) return err(new AppError('UPLOAD_TARGET_EXPIRED', {}, { cause: reply.error }));
      const { status } = reply.value;
      if (status >= 200 && status < 300) return ok(undefined);
      return err(
        new AppError(
          'UPLOAD_TARGET_EXPIRED',
          {},
          { cause: new Error(`The upload was answered with status ${status}.`) },
        ),
      );
    },

    async attach(productId, { resourceUrl, alt }) {
      const attached = await admin.run(AttachVideo, {
        productId,
        media: [{ originalSource: resourceUrl, mediaContentType: 'VIDEO', alt }],
      });
      if (!attached.ok) return attached;
      const payload = attached.value.productUpdate;
      if (payload === null || payload.userErrors.length > 0)
        return err(await refused(payload?.userErrors ?? []));
      return payload.product === null
        ? err(new AppError('PRODUCT_GONE'))
        : ok(payload.product.media.nodes.map(productMedia));
    },

    async statusOf(mediaIds) {
      const states = await admin.run(MediaStates, { ids: mediaIds });
      return states.ok
        ? ok(states.value.nodes.flatMap((node) => (isMedia(node) ? [productMedia(node)] : [])))
        : states;
    },

    async move(productId, mediaId, position) {
      const moved = await admin.run(
        MoveMedia,
        { id: productId, moves: [{ id: mediaId, newPosition: String(position) }] },
        { repeatable: true },
      );
      if (!moved.ok) return moved;
      const payload = moved.value.productReorderMedia;
      if (payload === null || payload.mediaUserErrors.length > 0)
        return err(await refused(payload?.mediaUserErrors ?? []));
      return finished(payload.job);
    },

    async remove(productId, mediaIds) {
      const removed = await admin.run(RemoveMedia, { productId, mediaIds }, { repeatable: true });
      if (!removed.ok) return removed;
      const errors = removed.value.productDeleteMedia?.mediaUserErrors ?? [];
      // What is no longer there needs no removing.
      const real = errors.filter(
        ({ code }) =>
          code !== 'MEDIA_DOES_NOT_EXIST' &&
          code !== 'MEDIA_DOES_NOT_EXIST_ON_PRODUCT' &&
          code !== 'PRODUCT_DOES_NOT_EXIST',
      );
      return real.length === 0 ? ok(undefined) : err(await refused(real));
    },
  };
}

/**
 * Every parameter in the order given, the file last: the storage's policy demands it. The file is streamed
 * from the disk.
 */
async function uploadForm(
  target: StagedUpload,
  file: { path: string; filename: string; mediaType: string },
): Promise<FormData> {
  const form = new FormData();
  for (const { name, value } of target.parameters) form.append(name, value);
  form.append('file', await openAsBlob(file.path, { type: file.mediaType }), file.filename);
  return form;
}

const isMedia = (node: MediaStatesQuery['nodes'][number]): node is MediaNode =>
  node !== null && 'status' in node;

const STATUSES = {
  UPLOADED: 'uploaded',
  PROCESSING: 'processing',
  READY: 'ready',
  FAILED: 'failed',
} as const;

const kindOf = (contentType: MediaNode['mediaContentType']): ProductMedia['kind'] =>
  contentType === 'IMAGE' ? 'image' : contentType === 'VIDEO' ? 'video' : 'other';

function productMedia(node: MediaNode): ProductMedia {
  return {
    id: node.id,
    kind: kindOf(node.mediaContentType),
    alt: node.alt ?? '',
    status: STATUSES[node.status],
    errorCodes: node.mediaErrors.map(({ code }) => code),
    filename: 'filename' in node ? node.filename : null,
  };
}
