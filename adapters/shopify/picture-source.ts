/** Names a store's picture and requests it in a size and a format that a film can use. */
import { plainText } from '#adapters/shopify/plain-text.ts';
import { MAX_SIDE_PIXELS } from '#studio/product/picture-limits.ts';
import type { PictureSource } from '#studio/product/product.ts';

const NEEDS_JPEG = /\.(heic|heif|tiff?|bmp)$/i;

export function pictureSource(
  url: URL,
  {
    alt,
    print,
    variantValues = [],
  }: {
    alt: string | null | undefined;
    print?: string | null;
    variantValues?: readonly string[];
  },
): PictureSource {
  const name = decodedName(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
  return {
    name: plainText(name) || 'picture',
    location: { kind: 'web', url: url.href },
    alt: plainText(alt ?? ''),
    ...(variantValues.length > 0 ? { variantValues: [...variantValues] } : {}),
    ...(print ? { print } : {}),
  };
}

/** Shopify's picture service scales down and converts by query; another host gets its own address unchanged. */
export function scaledByShopify(url: URL): URL {
  const scaled = new URL(url);
  if (url.hostname !== 'cdn.shopify.com' && !url.pathname.startsWith('/cdn/shop/')) return scaled;
  scaled.searchParams.set('width', String(MAX_SIDE_PIXELS));
  if (NEEDS_JPEG.test(url.pathname)) scaled.searchParams.set('format', 'jpg');
  return scaled;
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
