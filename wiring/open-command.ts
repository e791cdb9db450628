/** Opens the dependencies of a command on one machine: no database, steps and publications are kept in folders. */
import { join } from 'node:path';
import { systemClock } from '#adapters/clock/system-clock.ts';
import type { Environment } from '#adapters/environment.ts';
import { openAdmin, type Admin } from '#adapters/shopify/admin.ts';
import { openFolderJournal } from '#adapters/storage/folder-journal.ts';
import { openFolderSteps } from '#adapters/storage/folder-steps.ts';
import type { ClipPorts } from '#studio/clip/generate-clip.ts';
import { musicFile } from '#studio/clip/cached-steps.ts';
import type { Encoder } from '#studio/export/ports.ts';
import type { MusicRequest } from '#studio/music/music.ts';
import type { PublishJournal, Storefront } from '#studio/publish/ports.ts';
import type { Clock } from '#studio/shared/clock.ts';
import type { FileRef } from '#studio/shared/storage.ts';
import { openAdapters, type Adapters } from '#wiring/open-adapters.ts';
import { openEncoder } from '#wiring/open-encoder.ts';
import { clipPortsFor, storefrontFor } from '#wiring/ports-for-shop.ts';

/** What a command works with: one machine, at most one store of its own. */
export type CommandServices = {
  clip: ClipPorts;
  encoder: Encoder;
  /** The own store's media, or null when no store is configured. */
  storefront: Storefront | null;
  /** The records of publications, kept across processes. */
  journal: PublishJournal;
  clock: Clock;
  /** The WAV of a piece of music: asked for early, it is there when the export begins. */
  musicFile(request: MusicRequest): Promise<FileRef>;
  close(): Promise<void>;
};

/** Rejects with AppError ENVIRONMENT_INVALID or TOOL_MISSING when something that was named cannot be opened. */
export async function openCommand(environment: Environment): Promise<CommandServices> {
  const home = environment.VITRINE_HOME;
  const adapters = await openAdapters(environment, 'command');
  const { storage } = adapters;
  const steps = openFolderSteps(join(home, 'steps'));
  const admin = ownAdmin(adapters);
  const musicOf = (request: MusicRequest) => musicFile({ steps, storage }, request);
  return {
    clip: await clipPortsFor(adapters, { admin, steps, serviceKeys: null }),
    encoder: await openEncoder(environment, { storage, musicFile: musicOf }),
    storefront: admin === null ? null : storefrontFor(adapters, admin),
    journal: openFolderJournal(join(home, 'publications')),
    clock: systemClock,
    musicFile: musicOf,
    close: () => adapters.web.close(),
  };
}

function ownAdmin({ environment, web }: Adapters): Admin | null {
  const { SHOPIFY_SHOP: shop, SHOPIFY_ACCESS_TOKEN: accessToken } = environment;
  if (shop === undefined || accessToken === undefined) return null;
  return openAdmin({ web, clock: systemClock }, { shop, accessToken });
}
