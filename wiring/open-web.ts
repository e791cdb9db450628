/** Opens what the web process works with, and what the requests of one shop are given. */
import { systemClock } from '#adapters/clock/system-clock.ts';
import { offersOf, readEnvironment, type Environment } from '#adapters/environment.ts';
import { readFont } from '#adapters/fonts/font-files.ts';
import { openSmallPictures, type SmallPictures } from '#adapters/images/small-pictures.ts';
import { WRITERS } from '#adapters/language/providers.ts';
import { checkKey } from '#adapters/provider.ts';
import { openAdmin } from '#adapters/shopify/admin.ts';
import { openSessionStorage, prepareSessionStorage } from '#adapters/shopify/session-storage.ts';
import { readStoreLanguages } from '#adapters/shopify/store-languages.ts';
import { readTimeZone } from '#adapters/shopify/store-time-zone.ts';
import { SPEAKERS } from '#adapters/speech/providers.ts';
import type { Log } from '#adapters/telemetry/log.ts';
import type { ClipPorts } from '#studio/clip/generate-clip.ts';
import type { ServiceKey } from '#studio/clip/service-keys.ts';
import type { Billing } from '#studio/points/billing.ts';
import type { Offers } from '#studio/points/offers.ts';
import type { StoreProduct } from '#studio/product/product.ts';
import type { ProductMediaItem } from '#studio/publish/ports.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { SweptStorage } from '#studio/shared/storage.ts';
import { openAdapters } from '#wiring/open-adapters.ts';
import { isDatabaseAway } from '#adapters/database/kernel/is-database-away.ts';
import { openDeploymentDatabase } from '#wiring/open-deployment-database.ts';
import { billingFor, clipPortsFor, storefrontFor } from '#wiring/ports-for-shop.ts';
import { viewProviders, type ProvidersView } from '#wiring/view-providers.ts';
import {
  missingScopes,
  newestProductsForBrowser,
  productMediaForBrowser,
  withUnauthorizedHandler,
} from '#wiring/shop-admin.ts';
import type { Database, ShopRepositories } from '#wiring/bind-use-cases.ts';

/** What a request of one shop is given. */
export type ShopServices = {
  repositories: ShopRepositories;
  /** With the shop's own writer and speaker where it brought keys. */
  studio: ClipPorts;
  /** Tries a key with one small call, before it is kept. */
  checkKey(key: ServiceKey): Promise<Result<unknown, AppError>>;
  /** The store's languages, its own first; empty when the store does not answer. */
  storeLanguages(): Promise<{ language: string; primary: boolean }[]>;
  /** As the store says it now, an IANA name; null when it does not answer within two seconds. */
  askTimeZone: () => Promise<string | null>;
  billing: Billing;
  /** What is on a product now, to choose from. */
  productMedia(productId: string): Promise<Result<ProductMediaItem[], AppError>>;
  /** The store's newest active products, newest first; `count` from 1 to 250. */
  newestProducts(count: number): Promise<Result<StoreProduct[], AppError>>;
  /** Scopes that the app needs and the shop has not granted. */
  missingScopes(): Promise<string[]>;
  events: { subscribe(listener: (event: { kind: string; id: string }) => void): () => void };
};

/** What the web process works with. */
export type WebServices = {
  environment: Environment;
  database: Database;
  /** Whether a thrown error says that the database cannot be reached now. */
  isDatabaseAway: (error: unknown) => boolean;
  storage: SweptStorage;
  /** Stored pictures as cards show them. */
  smallPictures: SmallPictures;
  log: Log;
  /** Who can write and speak, for showing and choosing. */
  providers: ProvidersView;
  /** What this deployment sells. */
  offers: Offers;
  /** Where Shopify's library keeps the shops' sessions. */
  sessionStorage: ReturnType<typeof openSessionStorage>;
  /** The bytes of a font that films are set in, by the name `fontName` gives it; null when there is none. */
  readFont: typeof readFont;
  /** Calls `onRefused` when the store no longer accepts the token: the next request exchanges a new one. */
  ofShop(shop: string, accessToken: string, onRefused: () => Promise<unknown>): Promise<ShopServices>;
  close(): Promise<void>;
};

/** Rejects with AppError ENVIRONMENT_INVALID when something that was named cannot be opened. */
export async function openWeb(environment = readEnvironment()): Promise<WebServices> {
  const adapters = await openAdapters(environment, 'web');
  const { log, storage, web } = adapters;
  const database = await openDeploymentDatabase(environment);
  await prepareSessionStorage(database.url);
  const sessionStorage = openSessionStorage(database.url, (error) =>
    log.warn({ error }, 'a database connection broke'),
  );
  return {
    environment,
    database,
    isDatabaseAway: (error) => isDatabaseAway(error),
    storage,
    smallPictures: openSmallPictures(storage),
    log,
    providers: viewProviders({ writers: WRITERS, speakers: SPEAKERS }),
    offers: offersOf(environment),
    sessionStorage,
    readFont,
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
      const { steps, serviceKeys } = repositories;
      return {
        repositories,
        studio: await clipPortsFor(adapters, { admin, steps, serviceKeys }),
        checkKey: (key) => checkKey(key.purpose === 'writer' ? WRITERS : SPEAKERS, key, { web }),
        billing: billingFor(adapters, shop, admin),
        productMedia: (productId) =>
          productMediaForBrowser(
            storefrontFor(adapters, admin),
            productId,
            environment.VITRINE_DEVSTORE_ORIGIN,
          ),
        newestProducts: (count) =>
          newestProductsForBrowser(admin, count, environment.VITRINE_DEVSTORE_ORIGIN),
        storeLanguages: () => readStoreLanguages(admin),
        askTimeZone: () => readTimeZone(admin),
        missingScopes: () => missingScopes(admin, database.shops, environment.SCOPES),
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
