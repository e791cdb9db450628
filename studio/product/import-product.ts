/** Reads a product and analyzes its pictures: everything a clip is made from, as one snapshot. */
import type { ProductLink } from '#studio/product/link.ts';
import type { Picture, RejectedPicture } from '#studio/product/picture.ts';
import type { Catalog, ImageAnalyzer } from '#studio/product/ports.ts';
import type { PictureSource, Product, ProductFacts } from '#studio/product/product.ts';
import { distinctPictures, rankPictures } from '#studio/product/rank-pictures.ts';
import { storePictures } from '#studio/product/store-pictures.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** A clip of 30 s shows fewer than twenty: more would only be waited for. */
export const MAX_PICTURES = 60;
/** Decoding is the work, and a small machine has two to four cores. */
const MAX_CONCURRENT_ANALYSES = 4;

export type ImportRequest = {
  link: ProductLink;
  /** BCP 47, or null for the store's own language. */
  language: string | null;
  /** The merchant's own pictures: they come after the store's, which opens the clip. */
  extraPictures: readonly PictureSource[];
  useStorePictures: boolean;
};

export type ImportProgress = { step: 'product' | 'pictures'; done: number; total: number };

/** No picture can be used. `product` holds what was read, so that a merchant who adds a photo need not begin again. */
export class NoPictures extends AppError {
  /** With no pictures, and every rejected one with its reason. */
  readonly product: Product;

  constructor(product: Product) {
    super('NO_PICTURES', { reason: reasonsOf(product.rejectedPictures) });
    this.name = 'NoPictures';
    this.product = product;
  }
}

type ImportPorts = { catalog: Catalog; analyzer: ImageAnalyzer };
type ImportOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
};

/**
 * Pictures come ranked; each one left out is named with its reason and the others continue. NO_PICTURES (as
 * `NoPictures`) when none can be used; PRODUCT_NOT_FOUND and the other errors of `Catalog.read`. Rejects with
 * the signal's reason when it is aborted between two pictures.
 */
export async function importProduct(
  ports: ImportPorts,
  request: ImportRequest,
  options: ImportOptions = {},
): Promise<Result<Product, AppError>> {
  const analyzed = await analyzePictures(ports, request, options);
  if (!analyzed.ok) return analyzed;
  const { facts, accepted, refused } = analyzed.value;
  const { pictures, rejected } = rankPictures(accepted);
  const product: Product = { ...facts, pictures, rejectedPictures: [...refused, ...rejected] };
  return pictures.length === 0 ? err(new NoPictures(product)) : ok(product);
}

/** A product as its merchant knows it, to choose pictures from. */
export type ProductPictures = {
  facts: ProductFacts;
  /** Usable pictures in media order, the merchant's own last. */
  pictures: Picture[];
  /** The same, the best for a clip first, as an import gives them. */
  ranked: Picture[];
  rejected: RejectedPicture[];
  /** How many were checked, of how many: no more than MAX_PICTURES. */
  checked: number;
  total: number;
};

/**
 * The same pictures that an import of this request keeps, in media order; none is no failure.
 * PRODUCT_NOT_FOUND and the other errors of `Catalog.read`. Rejects as `importProduct` does.
 */
export async function readProductMedia(
  ports: ImportPorts,
  request: ImportRequest,
  options: ImportOptions = {},
): Promise<Result<ProductPictures, AppError>> {
  const opened = await analyzePictures(ports, request, options);
  if (!opened.ok) return opened;
  const { facts, accepted, refused, checked, total } = opened.value;
  const { distinct, rejected } = distinctPictures(accepted);
  const { pictures: ranked } = rankPictures(accepted);
  return ok({ facts, pictures: distinct, ranked, rejected: [...refused, ...rejected], checked, total });
}

type AnalyzedProduct = {
  facts: ProductFacts;
  accepted: Picture[];
  refused: RejectedPicture[];
  checked: number;
  total: number;
};

async function analyzePictures(
  ports: ImportPorts,
  request: ImportRequest,
  { signal, onProgress }: ImportOptions,
): Promise<Result<AnalyzedProduct, AppError>> {
  signal?.throwIfAborted();
  onProgress?.({ step: 'product', done: 0, total: 1 });
  const read = await ports.catalog.read(request.link, request.language);
  if (!read.ok) return read;
  onProgress?.({ step: 'product', done: 1, total: 1 });

  const all = distinct([...(request.useStorePictures ? read.value.pictures : []), ...request.extraPictures]);
  const sources = withinLimit(all, request.extraPictures);
  let done = 0;
  onProgress?.({ step: 'pictures', done, total: sources.length });
  const analyzed = await inOrder(sources, MAX_CONCURRENT_ANALYSES, async (source) => {
    signal?.throwIfAborted();
    // What a variant is called changes nothing in its picture: the analysis is the same.
    const { variantValues, ...seen } = source;
    const verdict = source.judged === undefined ? await ports.analyzer.analyze(seen) : ok(source.judged);
    onProgress?.({ step: 'pictures', done: ++done, total: sources.length });
    return verdict.ok && variantValues !== undefined ? ok({ ...verdict.value, variantValues }) : verdict;
  });

  const accepted: Picture[] = [];
  const refused: RejectedPicture[] = [];
  for (const verdict of analyzed) {
    if (verdict.ok) accepted.push(verdict.value);
    else refused.push(verdict.error);
  }
  const facts: ProductFacts = {
    ...read.value.facts,
    ...(request.useStorePictures ? { storePictures: storePictures(read.value.pictures) } : {}),
  };
  return ok({ facts, accepted, refused, checked: sources.length, total: all.length });
}

/** At most `MAX_PICTURES`, in order; the last of the store's are left out before the merchant's own. */
function withinLimit(all: readonly PictureSource[], own: readonly PictureSource[]): PictureSource[] {
  const ownKeys = new Set(own.map(keyOf));
  const isOwn = (source: PictureSource): boolean => ownKeys.has(keyOf(source));
  let left = Math.max(0, MAX_PICTURES - all.filter(isOwn).length);
  return all.filter((source) => isOwn(source) || left-- > 0).slice(0, MAX_PICTURES);
}

/** A file that is among the media twice is analyzed once. */
function distinct(sources: readonly PictureSource[]): PictureSource[] {
  const seen = new Map<string, PictureSource>();
  for (const source of sources) {
    const key = keyOf(source);
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}

function keyOf({ location }: PictureSource): string {
  switch (location.kind) {
    case 'web':
      return location.url;
    case 'file':
      return location.path;
    case 'stored':
      return location.file.sha256;
  }
}

/** Works on a few at a time and answers in the order given. The first fault stops all. */
async function inOrder<T, U>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<U>,
): Promise<U[]> {
  const results = new Array<U>(items.length);
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}

function reasonsOf(rejected: readonly RejectedPicture[]): string {
  if (rejected.length === 0) return 'This product has no images.';
  const [shown, more] = [rejected.slice(0, 3), rejected.length - 3];
  return `${shown.map(({ name, explanation }) => `${name} can’t be used. ${explanation}`).join(' ')}${more > 0 ? ` (${more} more.)` : ''}`;
}
