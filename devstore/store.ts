/** The store's state: products with their media, staged uploads, what was asked, and what goes wrong on purpose. */
import { randomUUID } from 'node:crypto';
import type { CatalogProduct } from '#devstore/catalog.ts';
import type { Fault } from '#devstore/faults.ts';

export type StoreMedia = {
  id: string;
  kind: 'IMAGE' | 'VIDEO';
  alt: string;
  status: 'UPLOADED' | 'PROCESSING' | 'READY' | 'FAILED';
  errors: { code: string; message: string }[];
  /** A picture's file in the catalogue, or a video's file name and path on the disk. */
  file: string;
  path: string | null;
  width: number;
  height: number;
  seconds: number;
};

export type StoreVariant = CatalogProduct['variants'][number] & { id: string };
export type StoreProduct = Omit<CatalogProduct, 'media' | 'variants'> & { id: string; numericId: number; media: StoreMedia[]; variants: StoreVariant[] };

export type StagedTarget = {
  key: string;
  parameters: { name: string; value: string }[];
  filename: string;
  mimeType: string;
  bytes: number;
  expiresAt: number;
  /** Where the upload lies, once it is complete. */
  path: string | null;
};

export type Limits = { mediaPerProduct: number; videosPerShop: number; videosPerWeek: number; storageBytes: number };

export type Store = {
  shop: { name: string; domain: string; planName: string; currencyCode: string };
  locales: { locale: string; primary: boolean; published: boolean; name: string }[];
  accessToken: string;
  scopes: Set<string>;
  products: StoreProduct[];
  targets: Map<string, StagedTarget>;
  limits: Limits;
  /** When videos were attached, for the weekly limit. */
  attachedAt: number[];
  faults: Fault[];
  /** What was asked, in order: operation names and paths. */
  log: string[];
  passwordProtected: boolean;
  processingMilliseconds: number;
  bucket: { available: number; filledAt: number; maximum: number; restoreRate: number };
  now(): number;
  folder: string;
  catalogFolder: string;
};

export const gid = (kind: string, id: number | string): string => `gid://shopify/${kind}/${id}`;

let lastId = 8_500_000_000_000;
export const nextId = (): number => (lastId += 7);

export function stockProducts(catalog: readonly CatalogProduct[]): StoreProduct[] {
  return catalog.map((product) => {
    const numericId = nextId();
    return {
      ...product,
      id: gid('Product', numericId),
      numericId,
      variants: product.variants.map((variant) => ({ ...variant, id: gid('ProductVariant', nextId()) })),
      media: product.media.map(({ file, alt, width, height }) => ({ id: gid('MediaImage', nextId()), kind: 'IMAGE' as const, alt, status: 'READY' as const, errors: [], file, path: null, width, height, seconds: 0 })),
    };
  });
}

export const newKey = (): string => randomUUID();

export const allVideos = (store: Store): StoreMedia[] => store.products.flatMap((product) => product.media.filter((media) => media.kind === 'VIDEO'));
