/** Composition root of the worker and of the commands: opens every adapter that the environment names. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { findFfmpeg } from '#adapters/encoder/find-ffmpeg.ts';
import { createProcessEncoder } from '#adapters/encoder/process-encoder.ts';
import type { Environment } from '#adapters/environment.ts';
import { fetchPicture } from '#adapters/images/fetch-picture.ts';
import { createImageAnalyzer } from '#adapters/images/image-analyzer.ts';
import { createWriter } from '#adapters/language/create-writer.ts';
import { openAdmin, type Admin } from '#adapters/shopify/admin.ts';
import { createCatalog } from '#adapters/shopify/catalog.ts';
import { developmentHosts } from '#adapters/shopify/development-hosts.ts';
import { shopifyStorefront } from '#adapters/shopify/storefront.ts';
import { createSpeaker } from '#adapters/speech/create-speaker.ts';
import { openFolderJournal } from '#adapters/storage/folder-journal.ts';
import { openFolderSteps } from '#adapters/storage/folder-steps.ts';
import { openStorage } from '#adapters/storage/open-storage.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import type { ClipPorts } from '#studio/clip/generate-clip.ts';
import { musicFile, cachedImageAnalyzer } from '#studio/clip/cached-steps.ts';
import type { Encoder } from '#studio/export/ports.ts';
import type { MusicRequest } from '#studio/music/music.ts';
import type { PublishJournal, Storefront } from '#studio/publish/ports.ts';
import type { Clock } from '#studio/shared/clock.ts';
import type { FileRef } from '#studio/shared/storage.ts';

export type Services = {
  clip: ClipPorts;
  encoder: Encoder;
  /** The own store's media, or null when no store is configured. */
  storefront: Storefront | null;
  /** What is known of publications, kept across processes. */
  journal: PublishJournal;
  clock: Clock;
  /** The WAV of a piece of music: asked for early, it is there when the export begins. */
  musicFile(order: MusicRequest): Promise<FileRef>;
  close(): Promise<void>;
};

/** Throws AppError ENVIRONMENT_INVALID or TOOL_MISSING when something that was named cannot be opened. */
export async function openServices(environment: Environment): Promise<Services> {
  const home = environment.VITRINE_HOME;
  const web = openWeb({ devstoreOrigin: environment.VITRINE_DEVSTORE_ORIGIN });
  const storage = await openStorage(environment);
  const steps = openFolderSteps(join(home, 'steps'));
  const admin = adminOf(environment, web);
  const musicOf = (order: MusicRequest) => musicFile({ steps, storage }, order);
  return {
    clip: {
      catalog: createCatalog({ admin, web, ownHosts: developmentHosts(environment) }),
      analyzer: cachedImageAnalyzer(createImageAnalyzer({ storage, fetchPicture: fetchPicture(web) }), steps),
      writer: await createWriter(environment, web),
      speaker: createSpeaker(environment, web),
      storage,
      steps,
    },
    encoder: createProcessEncoder({
      storage,
      musicFile: musicOf,
      temporaryFolder: join(home, 'tmp'),
      cacheFolder: join(home, 'compiled'),
      ffmpeg: await findFfmpeg(environment.FFMPEG),
      program: fileURLToPath(new URL('./render/main.ts', import.meta.url)),
    }),
    storefront: admin === null ? null : shopifyStorefront({ admin, web, clock: systemClock }),
    journal: openFolderJournal(join(home, 'publications')),
    clock: systemClock,
    musicFile: musicOf,
    close: () => web.close(),
  };
}

function adminOf(
  { SHOPIFY_SHOP: shop, SHOPIFY_ACCESS_TOKEN: accessToken }: Environment,
  web: Web,
): Admin | null {
  return shop === undefined || accessToken === undefined
    ? null
    : openAdmin({ web, clock: systemClock }, { shop, accessToken });
}
