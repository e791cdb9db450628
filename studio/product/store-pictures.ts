/** Names the pictures that a store shows of a product, so that two readings can be compared whatever their addresses carry. */
import type { StorePicture } from '#studio/product/picture.ts';
import type { PictureSource } from '#studio/product/product.ts';

/** Shopify shows the same file under its own host and under the shop's; `v` also changes when the file did not. */
const SHOPIFY_FOLDER = /^\/(?:s\/(?:files|shops)\/(?:\d+\/)+|cdn\/shop\/)/;

/** In gallery order, each once. Only what lies on the web is a store's. */
export function storePictures(sources: readonly PictureSource[]): StorePicture[] {
  const found = new Map<string, StorePicture>();
  for (const { location, print } of sources) {
    if (location.kind !== 'web') continue;
    const place = placeOf(location.url);
    if (!found.has(place)) found.set(place, { place, print: print ?? null });
  }
  return [...found.values()];
}

function placeOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return SHOPIFY_FOLDER.test(pathname) ? pathname.replace(SHOPIFY_FOLDER, '') : `${hostname}${pathname}`;
}

/** One came, one went, or one shows something else under the same name. Another order is no change. */
export function picturesDiffer(before: readonly StorePicture[], now: readonly StorePicture[]): boolean {
  const known = new Map(before.map(({ place, print }) => [place, print]));
  if (known.size !== now.length) return true;
  return now.some(({ place, print }) => {
    const printBefore = known.get(place);
    return printBefore === undefined || (printBefore !== null && print !== null && printBefore !== print);
  });
}
