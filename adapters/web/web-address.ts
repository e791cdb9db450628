/** Checks a URL before anything is opened, and says where its request really goes. */
import { addressLiteral, isPublicAddress } from '#adapters/web/public-address.ts';
import { WebFailure } from '#adapters/web/web-failure.ts';

export type Destination = {
  /** What was asked for. */
  url: URL;
  /** What is dialed: the same, or the development store's origin. */
  dialled: URL;
  /** Headers that name the intended host to the development store. */
  headers: Record<string, string>;
  /** True when it goes to the development store. */
  local: boolean;
};

const SHOPIFY_STORE = /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/;

/** Throws WebFailure `refused` for anything but a public https address on port 443 without credentials. */
export function destinationOf(text: string, devstoreOrigin: string | undefined): Destination {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new WebFailure('refused', 'this address');
  const host = url.hostname === '' ? 'this address' : url.hostname;
  if (url.username !== '' || url.password !== '') throw new WebFailure('refused', host);
  if (devstoreOrigin !== undefined) {
    const origin = new URL(devstoreOrigin).origin;
    if (url.origin === origin) return { url, dialled: url, headers: {}, local: true };
    if (url.protocol === 'https:' && url.port === '' && SHOPIFY_STORE.test(url.hostname)) {
      const dialled = new URL(origin);
      dialled.pathname = url.pathname;
      dialled.search = url.search;
      return { url, dialled, headers: { 'x-forwarded-host': url.hostname }, local: true };
    }
  }
  if (url.protocol !== 'https:' || url.port !== '' || !mayBePublic(url.hostname))
    throw new WebFailure('refused', host);
  return { url, dialled: url, headers: {}, local: false };
}

/**
 * A public literal, or a name with a dot that is not kept for local use. The addresses of the name are
 * checked when it is resolved.
 */
function mayBePublic(hostname: string): boolean {
  const literal = addressLiteral(hostname);
  if (literal !== null) return isPublicAddress(literal);
  const name = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return name.includes('.') && !/\.(localhost|local|internal|home\.arpa)$/.test(name);
}
