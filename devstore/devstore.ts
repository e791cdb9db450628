/** A Shopify store on localhost: the real Admin schema, Shopify's rules, a storefront and a small catalogue. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN_CATALOG, readCatalog } from '#devstore/catalog.ts';
import type { Fault } from '#devstore/faults.ts';
import { createStoreServer } from '#devstore/server.ts';
import { stockProducts, type Store } from '#devstore/store.ts';

export const OWN_SHOP = 'lumen-and-clay.myshopify.com';
export const OTHER_SHOP = 'other-shop.myshopify.com';

/** As a partner's development store has it. */
const SCOPES = ['read_products', 'write_products', 'read_locales', 'read_translations'];
const LIMITS = { mediaPerProduct: 250, videosPerShop: 250, videosPerWeek: 1000, storageBytes: 5e9 };
const BUCKET = { maximum: 2000, restoreRate: 100 };

export type DevstoreOptions = {
  port?: number;
  catalogFolder?: string;
  accessToken?: string;
  /** How long a video takes from UPLOADED to READY. */
  processingMilliseconds?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
};

export type Devstore = {
  /** "http://127.0.0.1:4610". */
  origin: string;
  shop: string;
  accessToken: string;
  /** The own shop's state, for tests in the same process. */
  store: Store;
  /** Lets the next requests that match go wrong. */
  inject(fault: Fault): void;
  close(): Promise<void>;
};

export async function startDevstore(options: DevstoreOptions = {}): Promise<Devstore> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-devstore-'));
  const catalogFolder = options.catalogFolder ?? OWN_CATALOG;
  const catalog = readCatalog(catalogFolder);
  const accessToken = options.accessToken ?? 'shpat_development_store';
  const now = options.now ?? (() => Date.now());
  const make = (domain: string, name: string, token: string): Store => ({
    shop: { name, domain, planName: 'Basic', currencyCode: catalog[0]?.currency ?? 'EUR' },
    locales: ['en', 'fr', 'de', 'es', 'ja', 'ar'].map((locale, index) => ({ locale, primary: index === 0, published: true, name: locale })),
    accessToken: token,
    scopes: new Set(SCOPES),
    products: stockProducts(catalog),
    targets: new Map(),
    limits: { ...LIMITS },
    attachedAt: [],
    faults: [],
    log: [],
    passwordProtected: false,
    processingMilliseconds: options.processingMilliseconds ?? 1500,
    bucket: { available: BUCKET.maximum, filledAt: now(), ...BUCKET },
    now,
    folder,
    catalogFolder,
  });
  const own = make(OWN_SHOP, 'Lumen & Clay', accessToken);
  // Nobody has a token for the other shop: it is there to be looked at from outside.
  const other = make(OTHER_SHOP, 'Other Shop', `shpat_${crypto.randomUUID()}`);
  const server = createStoreServer(new Map([[OWN_SHOP, own], [OTHER_SHOP, other]]));
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    shop: OWN_SHOP,
    accessToken,
    store: own,
    inject: (fault) => void own.faults.push(fault),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
