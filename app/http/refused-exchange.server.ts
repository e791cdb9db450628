/** Says what it means that Shopify gave no token for a page's request: the shop has left, or Shopify is away. */
import { AppError } from '#studio/shared/errors.ts';

type KnownShops = { find(domain: string): Promise<{ uninstalledAt: Date | null } | null> };

/**
 * The library answers 500 in both cases. SHOP_UNAUTHORIZED when the database knows that the shop has
 * uninstalled the app, or knows nothing of it; else SIGN_IN_NOT_CONFIRMED. Nothing rests on the shop's name but
 * the words: the library had no token, so the request is refused either way.
 */
export async function refusedExchange(request: Request, shops: KnownShops): Promise<AppError> {
  const shop = shopIn(request.headers.get('authorization') ?? '');
  const known = shop === null ? null : await shops.find(shop);
  return known === null || known.uninstalledAt !== null
    ? new AppError('SHOP_UNAUTHORIZED')
    : new AppError('SIGN_IN_NOT_CONFIRMED');
}

/** The shop of a session token ("Bearer header.payload.signature"), unchecked; null when it names none. */
function shopIn(authorization: string): string | null {
  const payload = authorization.split('.')[1] ?? '';
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const destination =
      typeof claims === 'object' && claims !== null && 'dest' in claims ? String(claims.dest) : '';
    return URL.parse(destination)?.hostname ?? null;
  } catch {
    return null;
  }
}
