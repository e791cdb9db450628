/** Carries out the clip command: link → storyboard → MP4 → the product's media, and reports every step. */
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ClipOptions } from '#bin/clip-options.ts';
import type { ProgressLine } from '#bin/progress-line.ts';
import { generateClip, type GeneratedClip } from '#studio/clip/generate-clip.ts';
import { exportFilename } from '#studio/export/export-settings.ts';
import { exportSchema, type Export } from '#studio/export/export.ts';
import { parseProductLink } from '#studio/product/link.ts';
import { clipAltText } from '#studio/publish/alt-text.ts';
import type { Publication } from '#studio/publish/publication.ts';
import { publishExport } from '#studio/publish/publish-export.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { CommandServices } from '#wiring/open-command.ts';

export type MadeClip = GeneratedClip & {
  export: Export;
  /** Absolute paths of the files written. */
  paths: { video: string; poster: string; captions: string | null };
  publication: Publication | null;
  /** Seconds each part took. */
  seconds: { storyboard: number; export: number; publish: number | null };
};

const STEP_LABELS = {
  product: 'Reading the product',
  pictures: 'Checking images',
  script: 'Writing the script',
  voice: 'Recording the voice',
  storyboard: 'Arranging scenes',
} as const;
const PUBLISH_LABELS = {
  checking: 'Checking product media',
  uploading: 'Uploading',
  attaching: 'Adding to product',
  processing: 'Waiting until Shopify is ready',
  placing: 'Moving after the featured image',
} as const;

/**
 * Makes the clip of a link, exports it to a file and publishes it where the options say so. LINK_INVALID and the
 * other errors of `parseProductLink`; those of `generateClip`, `Encoder.encode` and `publishExport`. Rejects when
 * aborted.
 */
export async function makeClip(
  services: CommandServices,
  options: ClipOptions,
  progress: ProgressLine,
  signal: AbortSignal,
): Promise<Result<MadeClip, AppError>> {
  const begun = performance.now();
  const link = parseProductLink(options.link);
  if (!link.ok) return link;
  const generated = await generateClip(
    services.clip,
    { link: link.value, brief: options.brief },
    { signal, onProgress: ({ step, done, total }) => progress.step(STEP_LABELS[step], done, total) },
  );
  if (!generated.ok) return generated;
  const clip = generated.value;
  const ready = performance.now();

  const exported = await exportCached(services, clip, options, progress, signal);
  if (!exported.ok) return exported;
  const paths = await writeFiles(services, clip, exported.value, options.out);
  const encoded = performance.now();

  const published = options.publish
    ? await publish(services, clip, exported.value, progress, signal)
    : ok(null);
  if (!published.ok) return published;
  const seconds = {
    storyboard: (ready - begun) / 1000,
    export: (encoded - ready) / 1000,
    publish: options.publish ? (performance.now() - encoded) / 1000 : null,
  };
  return ok({ ...clip, export: exported.value, paths, publication: published.value, seconds });
}

/** The same storyboard at the same settings is the same file: it is encoded once. */
function exportCached(
  { clip: { steps }, encoder }: CommandServices,
  { storyboard }: GeneratedClip,
  { settings }: ClipOptions,
  progress: ProgressLine,
  signal: AbortSignal,
): Promise<Result<Export, AppError>> {
  return steps.once(
    { name: 'export-clip', version: 1, inputs: { storyboard, settings }, result: exportSchema },
    () =>
      encoder.encode(
        { storyboard, settings },
        {
          signal,
          onProgress: ({ step, framesDone, framesTotal }) => {
            if (step === 'frames') progress.step('Drawing and encoding', framesDone, framesTotal);
            else progress.step(step === 'sound' ? 'Mixing the sound' : 'Checking the file');
          },
        },
      ),
  );
}

async function writeFiles(
  { clip: { storage } }: CommandServices,
  { storyboard }: GeneratedClip,
  made: Export,
  out: string | null,
): Promise<MadeClip['paths']> {
  const video = out ?? resolve(exportFilename(storyboard));
  const beside = (extension: string) =>
    join(dirname(video), `${video.slice(dirname(video).length + 1).replace(/\.mp4$/i, '')}.${extension}`);
  await mkdir(dirname(video), { recursive: true });
  const captions = made.captions === null ? null : beside('vtt');
  const poster = beside('jpg');
  await copyFile(await storage.localPath(made.video), video);
  await copyFile(await storage.localPath(made.poster), poster);
  if (made.captions !== null && captions !== null)
    await copyFile(await storage.localPath(made.captions), captions);
  return { video, poster, captions };
}

async function publish(
  services: CommandServices,
  { product, storyboard }: GeneratedClip,
  made: Export,
  progress: ProgressLine,
  signal: AbortSignal,
): Promise<Result<Publication, AppError>> {
  if (product.id === null || !product.shop.own || services.storefront === null)
    return err(new AppError('NOT_YOUR_STORE', { shop: product.shop.name }));
  return publishExport(
    { storefront: services.storefront, storage: services.clip.storage, clock: services.clock },
    {
      productId: product.id,
      video: made.video,
      filename: exportFilename(storyboard),
      alt: clipAltText({ product, storyboard }),
    },
    { signal, journal: services.journal, onProgress: ({ step }) => progress.step(PUBLISH_LABELS[step]) },
  );
}
