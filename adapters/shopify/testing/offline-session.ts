/** Makes offline sessions for tests, as Shopify's library keeps them. */
import { Session } from '@shopify/shopify-api';

/** A session without a refresh token that ended a minute ago, unless `change` says otherwise. */
export const offlineSession = (
  shop: string,
  change: { accessToken?: string; refreshToken?: string; expires?: Date } = {},
): Session =>
  new Session({
    id: `offline_${shop}`,
    shop,
    state: '',
    isOnline: false,
    scope: 'read_products',
    accessToken: 'shpat_1',
    expires: new Date(Date.now() - 60_000),
    ...change,
  });
