/** Composition root of the worker process: the database, the queue, and for each shop what its work needs. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { openDatabase, type Database } from '#adapters/database/open-database.ts';
import { findFfmpeg } from '#adapters/encoder/find-ffmpeg.ts';
import { createProcessEncoder } from '#adapters/encoder/process-encoder.ts';
import type { Environment } from '#adapters/environment.ts';
import { fetchPicture } from '#adapters/images/fetch-picture.ts';
import { createImageAnalyzer } from '#adapters/images/image-analyzer.ts';
import { createShopWriter, createWriter } from '#adapters/language/create-writer.ts';
import { openQueue } from '#adapters/queue/open-queue.ts';
import { openAdmin } from '#adapters/shopify/admin.ts';
import { shopTakes } from '#adapters/shopify/shop-takes.ts';
import { noBilling } from '#adapters/shopify/no-billing.ts';
import { shopifyBilling } from '#adapters/shopify/billing.ts';
import { createCatalog } from '#adapters/shopify/catalog.ts';
import { developmentHosts } from '#adapters/shopify/development-hosts.ts';
import { openOfflineTokens } from '#adapters/shopify/offline-tokens.ts';
import { shopifyStorefront } from '#adapters/shopify/storefront.ts';
import { createShopSpeaker, createSpeaker } from '#adapters/speech/create-speaker.ts';
import { openSeal } from '#adapters/secrets/open-seal.ts';
import { openStorage } from '#adapters/storage/open-storage.ts';
import { openLog, type Log } from '#adapters/telemetry/log.ts';
import { openWeb } from '#adapters/web/web.ts';
import type { ClipPorts } from '#studio/clip/generate-clip.ts';
import { musicFile, cachedImageAnalyzer } from '#studio/clip/cached-steps.ts';
import type { Encoder } from '#studio/export/ports.ts';
import type { Billing } from '#studio/points/billing.ts';
import type { Storefront } from '#studio/publish/ports.ts';
import type { Clock } from '#studio/shared/clock.ts';
import type { Queue } from '#studio/shared/jobs.ts';
import type { SweptStorage } from '#studio/shared/storage.ts';

export type WorkerServices = {
  database: Database;
  queue: Queue;
  encoder: Encoder;
  storage: SweptStorage;
  /** Where attempts keep what is not finished. */
  temporaryFolder: string;
  clock: Clock;
  log: Log;
  /** What making a clip of this shop needs; without access to the store its public pages are read. */
  clipPortsFor(shop: string): Promise<ClipPorts>;
  /** The shop's product media; null when it has taken the app away. */
  storefrontFor(shop: string): Promise<Storefront | null>;
  /** Who bills the shop; null when it has taken the app away. */
  billingFor(shop: string): Promise<Billing | null>;
  /** The shop takes our token: what says that it has taken the app away is of an earlier time. */
  stillInstalled(shop: string): Promise<boolean>;
  /** Forgets the shop's tokens. */
  forget(shop: string): Promise<void>;
  close(): Promise<void>;
};

export async function openWorkerServices(environment: Environment): Promise<WorkerServices> {
  const home = environment.VITRINE_HOME;
  const log = openLog('worker', environment.LOG_LEVEL);
  const database = await openDatabase({
    url: environment.DATABASE_URL,
    home,
    seal: await openSeal(environment),
    firstGrantQuarterPoints: environment.FIRST_GRANT_POINTS,
  });
  const web = openWeb({
    devstoreOrigin: environment.VITRINE_DEVSTORE_ORIGIN,
    trustedOrigins: environment.PROVIDER_ORIGINS,
  });
  const storage = await openStorage(environment);
  const tokens = openOfflineTokens(database.url, {
    apiKey: environment.SHOPIFY_API_KEY,
    apiSecret: environment.SHOPIFY_API_SECRET,
    appUrl: environment.SHOPIFY_APP_URL,
    scopes: environment.SCOPES,
  });
  const queue = openQueue({ redisUrl: environment.REDIS_URL, databaseUrl: database.url }, (error) =>
    log.warn({ error }, 'the queue'),
  );
  const analyzer = createImageAnalyzer({ storage, fetchPicture: fetchPicture(web) });
  const shared = {
    writer: await createWriter(environment, web),
    speaker: createSpeaker(environment, web),
    storage,
  };
  const adminOf = async (shop: string) => {
    const accessToken =
      (await tokens.tokenOf(shop)) ??
      (shop === environment.SHOPIFY_SHOP ? (environment.SHOPIFY_ACCESS_TOKEN ?? null) : null);
    return accessToken === null ? null : openAdmin({ web, clock: systemClock }, { shop, accessToken });
  };
  return {
    database,
    queue,
    storage,
    temporaryFolder: join(home, 'tmp'),
    log,
    clock: systemClock,
    encoder: createProcessEncoder({
      storage,
      musicFile: (order) => musicFile({ steps: database.commonSteps, storage }, order),
      temporaryFolder: join(home, 'tmp'),
      cacheFolder: join(home, 'compiled'),
      ffmpeg: await findFfmpeg(environment.FFMPEG),
      program: fileURLToPath(new URL('./render/main.ts', import.meta.url)),
    }),
    async clipPortsFor(shop) {
      const { serviceKeys, steps } = database.forShop(shop);
      const [writer, speaker] = await Promise.all([serviceKeys.writer(), serviceKeys.speaker()]);
      return {
        ...shared,
        analyzer: cachedImageAnalyzer(analyzer, steps),
        steps,
        ...(writer === null ? {} : { writer: await createShopWriter(writer, web) }),
        ...(speaker === null ? {} : { speaker: createShopSpeaker(speaker, web) }),
        catalog: createCatalog({ admin: await adminOf(shop), web, ownHosts: developmentHosts(environment) }),
      };
    },
    async storefrontFor(shop) {
      const admin = await adminOf(shop);
      return admin === null ? null : shopifyStorefront({ admin, web, clock: systemClock });
    },
    async billingFor(shop) {
      if (environment.BILLING === 'none') return noBilling();
      const admin = await adminOf(shop);
      return admin === null
        ? null
        : shopifyBilling({
            admin,
            test: environment.BILLING_TEST,
            log: { warn: (details, message) => log.warn({ shop, ...details }, message) },
          });
    },
    async stillInstalled(shop) {
      // A token that can not even be refreshed any more is of an installation that is over.
      const accessToken = await tokens.tokenOf(shop).catch(() => null);
      return (
        accessToken !== null &&
        (await shopTakes(openAdmin({ web, clock: systemClock }, { shop, accessToken })))
      );
    },
    forget: (shop) => tokens.forget(shop),
    async close() {
      await queue.close();
      await tokens.close();
      await web.close();
      await database.close();
    },
  };
}
