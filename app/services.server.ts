/** Composition root of the web process: opens every adapter that the pages need, once. */
import { systemClock } from '#adapters/clock/system-clock.ts';
import { openDatabase, type Database, type ShopRepositories } from '#adapters/database/open-database.ts';
import { offersOf, readEnvironment, type Environment } from '#adapters/environment.ts';
import { createImageAnalyzer } from '#adapters/images/image-analyzer.ts';
import { checkShopWriter, createShopWriter, createWriter } from '#adapters/language/create-writer.ts';
import { openAdmin, type Admin } from '#adapters/shopify/admin.ts';
import { noBilling } from '#adapters/shopify/no-billing.ts';
import { shopifyBilling } from '#adapters/shopify/billing.ts';
import { createCatalog } from '#adapters/shopify/catalog.ts';
import { fetchPicture } from '#adapters/images/fetch-picture.ts';
import { developmentHosts } from '#adapters/shopify/development-hosts.ts';
import { readGrantedScopes, scopesMissing } from '#adapters/shopify/granted-scopes.ts';
import { openSessionStorage } from '#adapters/shopify/session-storage.ts';
import { shopifyStorefront } from '#adapters/shopify/storefront.ts';
import { readStoreLanguages } from '#adapters/shopify/store-languages.ts';
import { createShopSpeaker, createSpeaker } from '#adapters/speech/create-speaker.ts';
import { openSeal } from '#adapters/secrets/open-seal.ts';
import { openStorage } from '#adapters/storage/open-storage.ts';
import { openLog, type Log } from '#adapters/telemetry/log.ts';
import { destinationOf } from '#adapters/web/web-address.ts';
import { openWeb } from '#adapters/web/web.ts';
import type { ClipPorts } from '#studio/clip/generate-clip.ts';
import { cachedImageAnalyzer } from '#studio/clip/cached-steps.ts';
import type { SpeakerKey, WriterKey } from '#studio/clip/service-keys.ts';
import type { Billing } from '#studio/points/billing.ts';
import type { Offers } from '#studio/points/offers.ts';
import type { ProductMediaItem } from '#studio/publish/ports.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { SweptStorage } from '#studio/shared/storage.ts';
import type { Speaker } from '#studio/voice/ports.ts';

export type ShopServices = {
  repositories: ShopRepositories;
  /** With the shop's own writer and speaker where it brought keys. */
  studio: ClipPorts;
  /** To try a key before it is kept. */
  checkWriter(key: WriterKey): Promise<Result<void, AppError>>;
  openSpeaker(key: SpeakerKey): Speaker;
  /** The store's languages, its own first; empty when the store does not say. */
  storeLanguages(): Promise<{ language: string; primary: boolean }[]>;
  billing: Billing;
  /** What is on a product now, to choose from. */
  productMedia(productId: string): Promise<Result<ProductMediaItem[], AppError>>;
  /** Scopes that the app needs and the shop has not granted. */
  missingScopes(): Promise<string[]>;
  events: { subscribe(listener: (event: { kind: string; id: string }) => void): () => void };
};

type WebServices = {
  environment: Environment;
  database: Database;
  storage: SweptStorage;
  log: Log;
  /** What this deployment sells. */
  offers: Offers;
  /** Where Shopify's library keeps the shops' sessions. */
  sessionStorage: ReturnType<typeof openSessionStorage>;
  /** `onRefused` is called when the store no longer takes the token: the next request exchanges a new one. */
  ofShop(shop: string, accessToken: string, onRefused: () => Promise<unknown>): Promise<ShopServices>;
  close(): Promise<void>;
};

async function openWebServices(): Promise<WebServices> {
  const environment = readEnvironment();
  const home = environment.VITRINE_HOME;
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
  const log = openLog('web', environment.LOG_LEVEL);
  const analyzer = createImageAnalyzer({ storage, fetchPicture: fetchPicture(web) });
  const shared = {
    writer: await createWriter(environment, web),
    speaker: createSpeaker(environment, web),
    storage,
  };
  const sessionStorage = openSessionStorage(database.url, (error) =>
    log.warn({ error }, 'a database connection broke'),
  );
  return {
    environment,
    database,
    storage,
    log,
    offers: offersOf(environment),
    sessionStorage,
    async close() {
      await sessionStorage.disconnect();
      await web.close();
      await database.close();
    },
    async ofShop(shop, accessToken, onRefused) {
      const admin = withUnauthorizedHandler(
        openAdmin({ web, clock: systemClock }, { shop, accessToken }),
        onRefused,
      );
      const repositories = database.forShop(shop);
      const { steps } = repositories;
      const [writer, speaker] = await Promise.all([
        repositories.serviceKeys.writer(),
        repositories.serviceKeys.speaker(),
      ]);
      return {
        repositories,
        checkWriter: (key) => checkShopWriter(key, web),
        openSpeaker: (key) => createShopSpeaker(key, web),
        studio: {
          ...shared,
          analyzer: cachedImageAnalyzer(analyzer, steps),
          steps,
          ...(writer === null ? {} : { writer: await createShopWriter(writer, web) }),
          ...(speaker === null ? {} : { speaker: createShopSpeaker(speaker, web) }),
          catalog: createCatalog({ admin, web, ownHosts: developmentHosts(environment) }),
        },
        billing:
          environment.BILLING === 'none'
            ? noBilling()
            : shopifyBilling({
                admin,
                test: environment.BILLING_TEST,
                log: { warn: (details, message) => log.warn({ shop, ...details }, message) },
              }),
        async productMedia(productId) {
          const media = await shopifyStorefront({ admin, web, clock: systemClock }).gallery(productId);
          // Where the merchant's browser finds them: in development that is the development store.
          const address = (url: string | null) =>
            url === null ? null : destinationOf(url, environment.VITRINE_DEVSTORE_ORIGIN).dialled.href;
          return media.ok
            ? ok(media.value.map((each) => ({ ...each, thumbnailUrl: address(each.thumbnailUrl) })))
            : media;
        },
        storeLanguages: () => readStoreLanguages(admin),
        async missingScopes() {
          const missing = scopesMissing(environment.SCOPES, (await database.shops.find(shop))?.scopes ?? '');
          if (missing.length === 0) return missing;
          // The store's word of a change may be late or lost.
          const granted = await readGrantedScopes(admin);
          if (!granted.ok) return missing;
          const scopes = granted.value.join(',');
          await database.shops.scopesChanged({ domain: shop, scopes });
          return scopesMissing(environment.SCOPES, scopes);
        },
        events: {
          subscribe: (listener) =>
            database.events.subscribe(({ shop: changed, kind, id }) => {
              if (changed === shop) listener({ kind, id });
            }),
        },
      };
    },
  };
}

/** Tells when a token is no longer taken. */
const withUnauthorizedHandler = (admin: Admin, onRefused: () => Promise<unknown>): Admin => ({
  shop: admin.shop,
  async run(operation, variables, options) {
    const result = await admin.run(operation, variables, options);
    if (!result.ok && result.error.code === 'SHOP_UNAUTHORIZED') await onRefused();
    return result;
  },
});

export const services = await openWebServices();
