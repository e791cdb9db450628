/**
 * Links to stored bytes that carry their shop and an end: what an <img> or an <a download> can follow without
 * a session token.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import type { FileRef } from '#studio/shared/storage.ts';

export type LinkClaims = {
  shop: string;
  /** The bytes that may be read. */
  file: FileRef;
  /** Name under which it is saved, or null to show it in the page. */
  filename: string | null;
  /** The picture as a card shows it, instead of the bytes themselves. */
  small: boolean;
  /** Seconds since 1970. */
  expires: number;
};

/** Rounded up to the hour, so that the same file has the same address for a while and stays in the browser's cache. */
const LIFE_SECONDS = 6 * 3600;
const ROUND_SECONDS = 3600;

/**
 * A page has hundreds, and the next page the same: signing them takes longer than all else that the server
 * does for a list of clips.
 */
const signed = openLruCache<string>(20_000);

/**
 * The path of a link that lives for six to seven hours: its end is rounded up to the hour, so that a file
 * keeps its address and stays in the browser's cache. `nowSeconds` is since 1970.
 */
export function signLink(
  secret: string,
  { shop, file, filename, small }: Omit<LinkClaims, 'expires'>,
  nowSeconds: number,
): string {
  const expires = Math.ceil((nowSeconds + LIFE_SECONDS) / ROUND_SECONDS) * ROUND_SECONDS;
  const { sha256, bytes, mediaType } = file;
  return signed(JSON.stringify([secret, shop, sha256, bytes, mediaType, filename, small, expires]), () =>
    newLink(secret, { shop, file, filename, small, expires }),
  );
}

function newLink(secret: string, claims: LinkClaims): string {
  const query = new URLSearchParams({
    shop: claims.shop,
    type: claims.file.mediaType,
    bytes: String(claims.file.bytes),
    expires: String(claims.expires),
  });
  if (claims.filename !== null) query.set('name', claims.filename);
  if (claims.small) query.set('small', '1');
  query.set('signature', signatureOf(secret, claims));
  return `/files/${claims.file.sha256}?${query}`;
}

/** The claims of a link, or null when it was not signed by us or is over. */
export function readLink(secret: string, url: URL, nowSeconds: number): LinkClaims | null {
  const expires = Number(url.searchParams.get('expires'));
  const claims: LinkClaims = {
    shop: url.searchParams.get('shop') ?? '',
    file: {
      sha256: url.pathname.split('/').at(-1) ?? '',
      bytes: Number(url.searchParams.get('bytes')),
      mediaType: url.searchParams.get('type') ?? '',
    },
    filename: url.searchParams.get('name'),
    small: url.searchParams.has('small'),
    expires,
  };
  const given = Buffer.from(url.searchParams.get('signature') ?? '');
  const expected = Buffer.from(signatureOf(secret, claims));
  const genuine = given.length === expected.length && timingSafeEqual(given, expected);
  return genuine && Number.isInteger(expires) && expires > nowSeconds ? claims : null;
}

const signatureOf = (
  secret: string,
  { shop, file: { sha256, bytes, mediaType }, filename, small, expires }: LinkClaims,
): string =>
  createHmac('sha256', linkKey(secret))
    .update(
      JSON.stringify([
        small ? 'small picture link' : 'file link',
        shop,
        sha256,
        bytes,
        mediaType,
        filename,
        expires,
      ]),
    )
    .digest('base64url');

/**
 * A key for links alone: Shopify signs webhooks with the app's secret itself, and a link must not contain
 * such a signature.
 */
const linkKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'vitrine file links', 32));
