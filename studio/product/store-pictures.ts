/**
 * Names the pictures that a store shows of a product, so that two readings can be compared whatever their
 * addresses carry.
 */
import type { StorePicture } from '#studio/product/picture.ts';
import type { PictureSource } from '#studio/product/product.ts';

/** Shopify shows the same file under its own host and under the shop's; `v` also changes when the file did not. */
const SHOPIFY_FOLDER = /^\/(?:s\/(?:files|shops)\/(?:\d+\/)+|cdn\/shop\/)/;

/** In media order, each once. Only pictures on the web are a store's. */
export function storePictures(sources: readonly PictureSource[]): StorePicture[] {
  const found = new Map<string, StorePicture>();
  for (const { location, print } of sources) {
    if (location.kind !== 'web') continue;
    const place = pathOf(location.url);
    if (!found.has(place)) found.set(place, { place, print: print ?? null });
  }
  return [...found.values()];
}

function pathOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return SHOPIFY_FOLDER.test(pathname) ? pathname.replace(SHOPIFY_FOLDER, '') : `${hostname}${pathname}`;
}

/** A picture was added or removed, or shows something else under the same name. A different order is no change. */
export function picturesDiffer(before: readonly StorePicture[], now: readonly StorePicture[]): boolean {
  const known = new Map(before.map(({ place, print }) => [place, print]));
  if (known.size !== now.length) return true;
  return now.some(({ place, print }) => {
    const fingerprintBefore = known.get(place);
    return (
      fingerprintBefore === undefined ||
      (fingerprintBefore !== null && print !== null && fingerprintBefore !== print)
    );
  });
}
