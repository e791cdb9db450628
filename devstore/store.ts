/**
 * The store's state: products with their media, files, staged uploads, what was asked, and what goes wrong on
 * purpose.
 */
import { randomUUID } from 'node:crypto';
import type { Billing } from '#devstore/billing/charges.ts';
import type { CatalogProduct } from '#devstore/catalog.ts';
import type { InstalledApp } from '#devstore/embedded/installed-app.ts';
import type { Fault } from '#devstore/faults.ts';

/**
 * A picture or video of the store. `width` and `height` are pixels; those of a video, and its `seconds`, are
 * 0 until it has been processed.
 */
export type StoreMedia = {
  id: string;
  kind: 'IMAGE' | 'VIDEO';
  alt: string;
  status: 'UPLOADED' | 'PROCESSING' | 'READY' | 'FAILED';
  errors: { code: string; message: string; details?: string }[];
  /** A picture's file in the catalogue, or a video's file name. */
  file: string;
  /** A video's path on the disk; null for a picture. */
  path: string | null;
  /** What a video's public address ends in. */
  key: string;
  width: number;
  height: number;
  seconds: number;
  bytes: number;
  mimeType: string;
  /** Milliseconds since 1970. */
  createdAt: number;
};

/** A variant of the catalogue with its global id, "gid://shopify/ProductVariant/123". */
export type StoreVariant = CatalogProduct['variants'][number] & { id: string };

/** A product of the catalogue as the store holds it: with ids, with times, and with media that change. */
export type StoreProduct = Omit<CatalogProduct, 'media' | 'variants'> & {
  id: string;
  numericId: number;
  /** In media order. */
  media: StoreMedia[];
  variants: StoreVariant[];
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
};

/** A staged upload, from the moment it is asked for. `expiresAt` is milliseconds since 1970. */
export type StagedTarget = {
  key: string;
  parameters: { name: string; value: string }[];
  filename: string;
  mimeType: string;
  /** Exactly this many must arrive. */
  bytes: number;
  expiresAt: number;
  /** The upload's path, once it is complete. */
  path: string | null;
};

export type Limits = {
  mediaPerProduct: number;
  videosPerShop: number;
  videosPerWeek: number;
  storageBytes: number;
};

export type Bucket = { available: number; filledAt: number; maximum: number; restoreRate: number };

/**
 * All that one development store knows. It is kept in memory; only files lie on the disk, in `folder`. Tests
 * read and change it directly.
 */
export type Store = {
  shop: { id: string; name: string; domain: string; planName: string; currencyCode: string };
  locales: { locale: string; primary: boolean; published: boolean; name: string }[];
  /** Whether the theme's pages link to themselves in the other languages. */
  announcesLanguages: boolean;
  accessToken: string;
  /** "http://127.0.0.1:4610", where a browser finds this store; empty before it is open. */
  origin: string;
  /** The app that is installed here, or null when nobody said which. */
  app: InstalledApp | null;
  scopes: Set<string>;
  /** What the app charges the shop for. */
  billing: Billing;
  products: StoreProduct[];
  /** Media under Files that belong to no product. */
  files: StoreMedia[];
  targets: Map<string, StagedTarget>;
  jobs: Map<string, { done: boolean }>;
  limits: Limits;
  /** When videos were made, for the weekly limit. */
  attachedAt: number[];
  faults: Fault[];
  /** The requests, in order: operation names, "upload", and paths; "<name>: 502" where a fault was the answer. */
  log: string[];
  passwordProtected: boolean;
  /** How long a video takes from UPLOADED to READY or FAILED. */
  processingMilliseconds: number;
  /** How long a job takes, such as moving media. */
  jobMilliseconds: number;
  bucket: Bucket;
  /** Milliseconds since 1970, by the store's clock. */
  now(): number;
  /** How far the store's clock is set forward. */
  clockAheadMilliseconds: number;
  /** A temporary folder that is removed at close. */
  folder: string;
  catalogFolder: string;
  /** Ends what is still being processed. */
  closing: AbortSignal;
  /** What is being processed; close waits for it. */
  background: Set<Promise<void>>;
};

/** What a plan allows: videos and 3D models in all, and Admin API points. */
export const PLANS: Readonly<
  Record<string, { videosPerShop: number; maximum: number; restoreRate: number }>
> = {
  Basic: { videosPerShop: 250, maximum: 2000, restoreRate: 100 },
  Grow: { videosPerShop: 1000, maximum: 2000, restoreRate: 100 },
  Advanced: { videosPerShop: 5000, maximum: 4000, restoreRate: 200 },
  Plus: { videosPerShop: 5000, maximum: 20_000, restoreRate: 1000 },
};

/** A global id: "gid://shopify/Product/123". */
export const gid = (kind: string, id: number | string): string => `gid://shopify/${kind}/${id}`;

/** "gid://shopify/Product/123" → "123". */
export const legacyId = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

let lastId = 8_500_000_000_000;
/** A new number for an id: larger than every one before it in this process. */
export const nextId = (): number => (lastId += 7);

/** A random UUID. */
export const newKey = (): string => randomUUID();

const STOCKED_AT = Date.UTC(2026, 2, 1, 9);
const DAY_MILLISECONDS = 24 * 3600 * 1000;

export function stockProduct(product: CatalogProduct, createdAt: number): StoreProduct {
  const numericId = nextId();
  return {
    ...product,
    id: gid('Product', numericId),
    numericId,
    variants: product.variants.map((variant) => ({ ...variant, id: gid('ProductVariant', nextId()) })),
    media: product.media.map(({ file, alt, width, height }) => ({
      id: gid('MediaImage', nextId()),
      kind: 'IMAGE' as const,
      alt,
      status: 'READY' as const,
      errors: [],
      file,
      path: null,
      key: '',
      width,
      height,
      seconds: 0,
      bytes: 0,
      mimeType: pictureType(file),
      createdAt,
    })),
    createdAt,
    updatedAt: createdAt,
  };
}

/** A day apart each, so that every order by time is a total one. */
export const stockProducts = (catalog: readonly CatalogProduct[]): StoreProduct[] =>
  catalog.map((product, index) => stockProduct(product, STOCKED_AT + index * DAY_MILLISECONDS));

const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heic: 'image/heic',
  avif: 'image/avif',
};

/** By the file's name, as a catalogue gives it. */
export const pictureType = (file: string): string =>
  PICTURE_TYPES[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'image/jpeg';

/** The pictures and videos of every product, in media order, then those under Files. */
export const allMedia = (store: Store): StoreMedia[] => [
  ...store.products.flatMap((product) => product.media),
  ...store.files,
];

/** Every video in the store, of products and of files, in whatever state of processing. */
export const allVideos = (store: Store): StoreMedia[] =>
  allMedia(store).filter((media) => media.kind === 'VIDEO');
