/** A Shopify store on localhost: the real Admin schema, Shopify's rules, a storefront and a small catalogue. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noCharges } from '#devstore/billing/charges.ts';
import { OWN_CATALOG, readCatalog, type CatalogProduct } from '#devstore/catalog.ts';
import { applySettings, type Settings } from '#devstore/control.ts';
import { installApp, type AppIdentity } from '#devstore/embedded/installed-app.ts';
import type { Fault } from '#devstore/faults.ts';
import { createStoreServer } from '#devstore/server.ts';
import { gid, stockProducts, type Store } from '#devstore/store.ts';

/** The shop that the store serves with a token: its catalogue is the sample catalogue. */
export const OWN_SHOP = 'lumen-and-clay.myshopify.com';
/**
 * A second shop, for tests that one shop never reaches another's: there is no token for it, and its public
 * pages are served.
 */
export const OTHER_SHOP = 'other-shop.myshopify.com';

/** What the app asks a merchant to grant. */
const SCOPES = ['read_products', 'write_products', 'read_locales', 'read_translations', 'read_metaobjects'];
const LIMITS = { mediaPerProduct: 250, videosPerShop: 250, videosPerWeek: 1000, storageBytes: 5e9 };
const BUCKET = { maximum: 2000, restoreRate: 100 };
const LOCALES = { en: 'English', fr: 'Français', de: 'Deutsch', es: 'Español', ja: '日本語', ar: 'العربية' };

export type DevstoreOptions = {
  /** 0, and by default: any that is free. */
  port?: number;
  catalogFolder?: string;
  accessToken?: string;
  /** The app to embed; it is installed already. */
  app?: AppIdentity;
  /** How long a video takes from UPLOADED to READY; 1.5 s by default. */
  processingMilliseconds?: number;
  /** How long a job takes, such as moving media; 20 ms by default. */
  jobMilliseconds?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
};

/** A running development store, with what tests may see and change behind its back. */
export type Devstore = {
  /** "http://127.0.0.1:4610". */
  origin: string;
  /** "lumen-and-clay.myshopify.com". */
  shop: string;
  accessToken: string;
  /** The own shop's state, for tests in the same process. */
  store: Store;
  /** The other shop's: there is no token for it. */
  otherStore: Store;
  /** Lets the next requests that match go wrong. */
  inject(fault: Fault): void;
  /** Changes plan, limits, scopes, clock … of the own shop. */
  set(settings: Settings): void;
  /** Closes all connections, ends what is being processed, and removes every file that was uploaded. */
  close(): Promise<void>;
};

/** Rejects when the catalogue can't be used, or the port is taken. */
export async function startDevstore(options: DevstoreOptions = {}): Promise<Devstore> {
  const catalogFolder = options.catalogFolder ?? OWN_CATALOG;
  const catalog = readCatalog(catalogFolder);
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-devstore-'));
  const closing = new AbortController();
  const accessToken = options.accessToken ?? 'shpat_development_store';
  const make = (facts: Pick<Store['shop'], 'id' | 'domain' | 'name'>, token: string) =>
    makeStore(facts, token, { options, catalog, catalogFolder, folder, closing: closing.signal });
  const own = make({ id: gid('Shop', 80_012_345_678), domain: OWN_SHOP, name: 'Lumen & Clay' }, accessToken);
  const other = make(
    { id: gid('Shop', 80_087_654_321), domain: OTHER_SHOP, name: 'Other Shop' },
    `shpat_${crypto.randomUUID()}`,
  );
  const server = createStoreServer(
    new Map([
      [OWN_SHOP, own],
      [OTHER_SHOP, other],
    ]),
  );
  try {
    server.listen(options.port ?? 0, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  own.origin = origin;
  other.origin = origin;
  return {
    origin,
    shop: OWN_SHOP,
    accessToken,
    store: own,
    otherStore: other,
    inject: (fault) => void own.faults.push(fault),
    set: (settings) => applySettings(own, settings),
    async close() {
      closing.abort();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await Promise.allSettled([...own.background, ...other.background]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Premises = {
  options: DevstoreOptions;
  catalog: readonly CatalogProduct[];
  catalogFolder: string;
  folder: string;
  closing: AbortSignal;
};

function makeStore(
  facts: Pick<Store['shop'], 'id' | 'domain' | 'name'>,
  accessToken: string,
  { options, catalog, catalogFolder, folder, closing }: Premises,
): Store {
  const clock = options.now ?? (() => Date.now());
  const store: Store = {
    shop: { ...facts, planName: 'Basic', currencyCode: catalog[0]?.currency ?? 'EUR' },
    locales: Object.entries(LOCALES).map(([locale, name]) => ({
      locale,
      name,
      primary: locale === 'en',
      published: true,
    })),
    announcesLanguages: facts.domain === OWN_SHOP,
    accessToken,
    origin: '',
    app: options.app === undefined ? null : installApp(options.app),
    scopes: new Set(SCOPES),
    billing: noCharges(),
    products: stockProducts(catalog),
    files: [],
    targets: new Map(),
    jobs: new Map(),
    limits: { ...LIMITS },
    attachedAt: [],
    faults: [],
    log: [],
    passwordProtected: false,
    processingMilliseconds: options.processingMilliseconds ?? 1500,
    jobMilliseconds: options.jobMilliseconds ?? 20,
    bucket: { available: BUCKET.maximum, filledAt: clock(), ...BUCKET },
    clockAheadMilliseconds: 0,
    now: () => clock() + store.clockAheadMilliseconds,
    folder,
    catalogFolder,
    closing,
    background: new Set(),
  };
  return store;
}
