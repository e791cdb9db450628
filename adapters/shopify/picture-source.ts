/** Names a store's picture and asks for it in a size and a form that a film can use. */
import { plainText } from '#adapters/shopify/plain-text.ts';
import type { PictureSource } from '#studio/product/product.ts';

const MAX_SIDE_PIXELS = 4096;
const NEEDS_JPEG = /\.(heic|heif|tiff?|bmp)$/i;

export function pictureSource(
  url: URL,
  alt: string | null | undefined,
  print?: string | null,
): PictureSource {
  const name = decodedName(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
  return {
    name: plainText(name) || 'picture',
    location: { kind: 'web', url: url.href },
    alt: plainText(alt ?? ''),
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
