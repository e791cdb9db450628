/** Understands every form of link a merchant may paste. */
import { AppError } from '#studio/shared/errors.ts';
import { canonicalLanguage } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { linkIn } from '#studio/product/pasted-text.ts';

/** What a link names. `host` is null for a bare handle or id: the own store is meant. */
export type ProductLink = {
  host: string | null;
  product: { by: 'handle'; handle: string } | { by: 'id'; id: string };
  /** Numeric id of the variant in `?variant=`, else null. */
  variantId: string | null;
  /** The language in the path ("/de/products/…", "/fr-ca/…") or in `?locale=`, canonical, else null. */
  language: string | null;
};

const MAX_LINK = 2048;
const NUMBER = /^\d{1,20}$/;
const HANDLE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,254}$/u;
const PRODUCT_GID = /^gid:\/\/shopify\/Product\/(\d{1,20})$/i;
const LOCALE_SEGMENT = /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2}|-\d{3})?$/i;
const THIS_MACHINE = /^(127\.0\.0\.1|localhost)$/;
const LIST_PAGES = new Set(['collections', 'products', 'search']);

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * What the text names, without asking anyone: storefront addresses in any locale and collection, admin
 * addresses, `.js` and `.json`, with or without scheme, tracking parameters or quotes around them;
 * `gid://shopify/Product/…`, a bare id, a bare handle.
 *
 * Errors: LINK_INVALID with a reason, LINK_IS_COLLECTION, LINK_IS_HOME, and LINK_REFUSED for addresses with
 * credentials or a port.
 *
 * @example parseProductLink('shop.com/fr-ca/collections/new/products/mug?variant=42&utm_source=x')
 * // { host: 'shop.com', product: { by: 'handle', handle: 'mug' }, variantId: '42', language: 'fr-CA' }
 */
export function parseProductLink(text: string): Result<ProductLink, AppError> {
  const link = linkIn(text);
  if (link === '') return invalid('The link is empty.');
  if (link.length > MAX_LINK) return invalid(`It is longer than ${MAX_LINK} characters.`);
  const gid = PRODUCT_GID.exec(link)?.[1];
  if (gid !== undefined) return ok(named(null, { by: 'id', id: gid }));
  if (NUMBER.test(link)) return ok(named(null, { by: 'id', id: link }));
  const bare = asHandle(link);
  if (bare !== null) return ok(named(null, { by: 'handle', handle: bare }));
  return readAddress(link);
}

function readAddress(link: string): Result<ProductLink, AppError> {
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(link)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return invalid(`It starts with “${scheme}:”, not with “https:”.`);
  if (/\s/.test(link)) return invalid('It’s text, not a link.');
  const path =
    /^\/?(?:[^./:]+\/)*(?:products|collections)\//i.test(link) &&
    scheme === undefined &&
    !link.startsWith('//');
  const host = 'own-store.invalid';
  const address = path
    ? `https://${host}/${link.replace(/^\//, '')}`
    : scheme === undefined
      ? `https://${link.replace(/^\/\//, '')}`
      : link;
  const url = URL.canParse(address) ? new URL(address) : null;
  const onThisMachine = url !== null && THIS_MACHINE.test(url.hostname);
  if (
    url === null ||
    (!path && !onThisMachine && !url.hostname.includes('.') && !url.hostname.startsWith('['))
  )
    return invalid('It isn’t a web address.');
  // A development store is opened at a loopback address: the link is understood here, and refused when it
  // would be fetched.
  if (url.username !== '' || url.password !== '' || (url.port !== '' && !onThisMachine))
    return err(new AppError('LINK_REFUSED'));
  return readPath(url, path ? null : onThisMachine ? url.host : url.hostname.replace(/\.$/, ''));
}

function readPath(url: URL, host: string | null): Result<ProductLink, AppError> {
  const segments = decodedSegments(url.pathname);
  if (segments === null) return invalid('The link is misspelled.');
  const query = url.searchParams;
  if (host === 'admin.shopify.com') {
    const shop = segments[0] === 'store' ? segments[1]?.toLowerCase() : undefined;
    if (shop === undefined || !/^[a-z0-9][a-z0-9-]*$/.test(shop))
      return invalid('It opens the Shopify admin, not a product in it.');
    return readAdminPath(`${shop}.myshopify.com`, segments.slice(2));
  }
  if (segments[0] === 'admin') return readAdminPath(host, segments.slice(1));

  const language = localeOf(segments[0]);
  const [page, ...rest] = language === null ? segments : segments.slice(1);
  if (page === undefined) return err(new AppError('LINK_IS_HOME'));
  const at = [page, ...rest].findLastIndex(
    (segment, index, all) => segment.toLowerCase() === 'products' && index < all.length - 1,
  );
  const written = at === -1 ? undefined : [page, ...rest][at + 1];
  if (written === undefined) {
    if (page === 'products_preview') return invalid('It is a preview that only opens in your browser.');
    return LIST_PAGES.has(page.toLowerCase())
      ? err(new AppError('LINK_IS_COLLECTION'))
      : invalid('The page it opens is not a product page.');
  }
  const handle = asHandle(written.replace(/\.(js|json)$/i, ''));
  if (handle === null) return invalid('The link is misspelled.');
  const variant = query.get('variant');
  return ok({
    ...named(host, { by: 'handle', handle }),
    variantId: variant !== null && NUMBER.test(variant) ? variant : null,
    language: localeOf(query.get('locale') ?? undefined) ?? language,
  });
}

/** `products/<id>`, perhaps with `/variants/<id>` behind it. */
function readAdminPath(
  host: string | null,
  [page, id, below, variant]: string[],
): Result<ProductLink, AppError> {
  if (page === undefined) return err(new AppError('LINK_IS_HOME'));
  if (page === 'collections' || (page === 'products' && id === undefined))
    return err(new AppError('LINK_IS_COLLECTION'));
  if (page !== 'products' || id === undefined || !NUMBER.test(id))
    return invalid('It opens the Shopify admin, not a product in it.');
  const variantId = below === 'variants' && variant !== undefined && NUMBER.test(variant) ? variant : null;
  return ok({ ...named(host, { by: 'id', id }), variantId });
}

const named = (host: string | null, product: ProductLink['product']): ProductLink => ({
  host,
  product,
  variantId: null,
  language: null,
});

const invalid = (reason: string) => err(new AppError('LINK_INVALID', { reason }));

/**
 * A handle as Shopify keeps it (lower case, composed), from plain or percent-encoded text; null when it
 * cannot be one.
 */
function asHandle(text: string): string | null {
  const handle = decoded(text)?.normalize('NFC').toLowerCase();
  return handle !== undefined && HANDLE.test(handle) ? handle : null;
}

function decodedSegments(path: string): string[] | null {
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
  return segments.every((segment) => segment !== null) ? segments : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** The language a path segment stands for, when it has the form of a locale and is a known language. */
function localeOf(segment: string | undefined): string | null {
  if (segment === undefined || !LOCALE_SEGMENT.test(segment)) return null;
  const language = canonicalLanguage(segment);
  return language !== null && languageNames.of(new Intl.Locale(language).language) !== undefined
    ? language
    : null;
}
