/** Opens the dependencies of the worker process. */
import { systemClock } from '#adapters/clock/system-clock.ts';
import { readEnvironment, type Environment } from '#adapters/environment.ts';
import { openQueue } from '#adapters/queue/open-queue.ts';
import { openAdmin, type Admin } from '#adapters/shopify/admin.ts';
import { readGrantedScopes } from '#adapters/shopify/granted-scopes.ts';
import { openOfflineTokens } from '#adapters/shopify/offline-tokens.ts';
import { prepareSessionStorage } from '#adapters/shopify/session-storage.ts';
import { shopTakes } from '#adapters/shopify/shop-takes.ts';
import type { Log } from '#adapters/telemetry/log.ts';
import type { ClipPorts } from '#studio/clip/generate-clip.ts';
import { musicFile } from '#studio/clip/cached-steps.ts';
import type { Encoder, PosterMaker } from '#studio/export/ports.ts';
import type { Billing } from '#studio/points/billing.ts';
import type { Storefront } from '#studio/publish/ports.ts';
import type { Clock } from '#studio/shared/clock.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, type Result } from '#studio/shared/result.ts';
import type { Queue } from '#studio/work/queue.ts';
import type { SweptStorage } from '#studio/shared/storage.ts';
import { openAdapters } from '#wiring/open-adapters.ts';
import { openDeploymentDatabase } from '#wiring/open-deployment-database.ts';
import { openEncoder, openPosterMaker, temporaryFolderOf } from '#wiring/open-encoder.ts';
import { billingFor, clipPortsFor, storefrontFor } from '#wiring/ports-for-shop.ts';
import type { Database } from '#wiring/bind-use-cases.ts';

/** What the worker process works with. */
export type WorkerServices = {
  environment: Environment;
  database: Database;
  queue: Queue;
  encoder: Encoder;
  posters: PosterMaker;
  storage: SweptStorage;
  /** Where exports that are not finished keep their files. */
  temporaryFolder: string;
  clock: Clock;
  log: Log;
  /** What making a clip of this shop needs; without access to the store its public pages are read. */
  clipPortsFor: (shop: string) => Promise<ClipPorts>;
  /** The shop's product media; null when it has uninstalled the app. */
  storefrontFor: (shop: string) => Promise<Storefront | null>;
  /** Who bills the shop; null when it has uninstalled the app. */
  billingFor: (shop: string) => Promise<Billing | null>;
  /**
   * Whether the shop accepts our token: then a message that it uninstalled the app is about an earlier
   * installation. Rejects when the shop cannot be asked: only the shop's answer shows that it is over.
   */
  stillInstalled: (shop: string) => Promise<boolean>;
  /** The access scopes that the store says it has granted: SHOP_UNAUTHORIZED, SHOPIFY_UNAVAILABLE and the like. */
  grantedScopes: (shop: string) => Promise<Result<string[], AppError>>;
  /** Forgets the shop's tokens. */
  forget: (shop: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Rejects with AppError ENVIRONMENT_INVALID or TOOL_MISSING when something that was named cannot be opened. */
export async function openWorker(environment = readEnvironment()): Promise<WorkerServices> {
  const adapters = await openAdapters(environment, 'worker');
  const { log, storage, web } = adapters;
  const database = await openDeploymentDatabase(environment);
  const queue = openQueue({ redisUrl: environment.REDIS_URL, databaseUrl: database.url }, (error) =>
    log.warn({ error }, 'the queue'),
  );
  await prepareSessionStorage(database.url);
  const store = openStoreAccess(environment, database.url, ({ shop, accessToken }) =>
    openAdmin({ web, clock: systemClock }, { shop, accessToken }),
  );
  return {
    environment,
    database,
    queue,
    storage,
    temporaryFolder: temporaryFolderOf(environment),
    log,
    clock: systemClock,
    encoder: await openEncoder(environment, {
      storage,
      musicFile: (request) => musicFile({ steps: database.commonSteps, storage }, request),
    }),
    posters: openPosterMaker(environment, storage),
    async clipPortsFor(shop) {
      const { serviceKeys, steps } = database.forShop(shop);
      return clipPortsFor(adapters, { admin: await store.adminOf(shop), steps, serviceKeys });
    },
    async storefrontFor(shop) {
      const admin = await store.adminOf(shop);
      return admin === null ? null : storefrontFor(adapters, admin);
    },
    billingFor: async (shop) => billingFor(adapters, shop, await store.adminOf(shop)),
    stillInstalled: (shop) => store.stillInstalled(shop),
    async grantedScopes(shop) {
      const admin = await store.adminOf(shop);
      return admin === null ? err(new AppError('SHOP_UNAUTHORIZED')) : readGrantedScopes(admin);
    },
    forget: (shop) => store.forget(shop),
    async close() {
      await queue.close();
      await store.close();
      await web.close();
      await database.close();
    },
  };
}

/** Access to the shops' stores while no merchant is there: by the tokens that Shopify gave for it. */
function openStoreAccess(
  environment: Environment,
  databaseUrl: string,
  open: (access: { shop: string; accessToken: string }) => Admin,
) {
  const tokens = openOfflineTokens(databaseUrl, {
    apiKey: environment.SHOPIFY_API_KEY,
    apiSecret: environment.SHOPIFY_API_SECRET,
    appUrl: environment.SHOPIFY_APP_URL,
    scopes: environment.SCOPES,
  });
  const ownToken = (shop: string): string | null =>
    shop === environment.SHOPIFY_SHOP ? (environment.SHOPIFY_ACCESS_TOKEN ?? null) : null;
  return {
    async adminOf(shop: string): Promise<Admin | null> {
      const accessToken = (await tokens.tokenOf(shop)) ?? ownToken(shop);
      return accessToken === null ? null : open({ shop, accessToken });
    },
    async stillInstalled(shop: string): Promise<boolean> {
      const accessToken = await tokens.tokenOf(shop);
      return accessToken !== null && (await shopTakes(open({ shop, accessToken })));
    },
    forget: (shop: string) => tokens.forget(shop),
    close: () => tokens.close(),
  };
}
