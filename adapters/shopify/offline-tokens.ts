/**
 * Returns a shop's Admin API token outside a request: as Shopify's library stored it, refreshed in time, by
 * one process at a time.
 */
import '@shopify/shopify-api/adapters/node';
import { ApiVersion, HttpResponseError, shopifyApi } from '@shopify/shopify-api';
import pg from 'pg';
import { openSessionStorage } from '#adapters/shopify/session-storage.ts';

export type OfflineTokens = {
  /** Null when the shop has not installed the app, has taken it away, or no longer takes the refresh token. */
  tokenOf(shop: string): Promise<string | null>;
  forget(shop: string): Promise<void>;
  close(): Promise<void>;
};

export type AppIdentity = { apiKey: string; apiSecret: string; appUrl: string; scopes: string };

/** A token that ends sooner is refreshed first. */
const SPARE_MILLISECONDS = 5 * 60_000;

/**
 * The offline tokens in the sessions of this database, which the web process writes. A token with less than
 * five minutes left is refreshed first. Rejects when the database or Shopify cannot be reached.
 */
export function openOfflineTokens(
  databaseUrl: string,
  { apiKey, apiSecret, appUrl, scopes }: AppIdentity,
): OfflineTokens {
  const storage = openSessionStorage(databaseUrl);
  const { host, protocol } = new URL(appUrl);
  const api = shopifyApi({
    apiKey,
    apiSecretKey: apiSecret,
    scopes: scopes.split(','),
    hostName: host,
    hostScheme: protocol === 'http:' ? 'http' : 'https',
    apiVersion: ApiVersion.October26,
    isEmbeddedApp: true,
    logger: { level: 0 },
  });
  const idOf = (shop: string) => api.session.getOfflineId(shop);

  /** A refresh token works once, so processes take turns: the second finds the new token in the database. */
  async function refresh(shop: string): Promise<string | null> {
    const client = new pg.Client({ connectionString: databaseUrl });
    // A broken connection also rejects its query, so the event itself can be ignored.
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`refresh ${shop}`]);
      const session = await storage.loadSession(idOf(shop));
      if (session?.accessToken === undefined) return null;
      if (!session.isExpired(SPARE_MILLISECONDS) || session.refreshToken === undefined)
        return session.accessToken;
      const { refreshToken } = session;
      const fresh = await api.auth.refreshToken({ shop, refreshToken }).catch((error: unknown) => {
        if (isRefusal(error)) return null;
        throw error;
      });
      // Refused: the shop has uninstalled the app, unless a merchant has returned meanwhile and the web
      // process has exchanged another token.
      if (fresh === null) {
        const now = await storage.loadSession(idOf(shop));
        return now?.accessToken === undefined || now.refreshToken === refreshToken ? null : now.accessToken;
      }
      await storage.storeSession(fresh.session);
      return fresh.session.accessToken ?? null;
    } finally {
      await client.end();
    }
  }

  return {
    async tokenOf(shop) {
      const session = await storage.loadSession(idOf(shop));
      if (session?.accessToken === undefined) return null;
      return session.isExpired(SPARE_MILLISECONDS) ? refresh(shop) : session.accessToken;
    },
    async forget(shop) {
      const sessions = await storage.findSessionsByShop(shop);
      // For none, the library writes SQL that PostgreSQL does not accept.
      if (sessions.length > 0) await storage.deleteSessions(sessions.map(({ id }) => id));
    },
    close: () => storage.disconnect(),
  };
}

const REFUSALS = new Set([400, 401, 403]);
/** OAuth's word for a refresh token that is over, and Shopify's for an app that the shop does not have. */
const REFUSED = new Set<unknown>(['invalid_grant', 'app_not_installed']);

/**
 * What Shopify answers to a refresh token of an installation that is over: since 2025 also 401 with
 * "invalid_request" and "This request requires an active refresh_token". Any other refusal, such as a proxy's
 * page or a wrong secret of the app itself, says nothing about the shop.
 */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof HttpResponseError)) return false;
  const { code, body } = (error as HttpResponseError).response;
  if (!REFUSALS.has(code)) return false;
  return (
    REFUSED.has(body?.['error']) ||
    (body?.['error'] === 'invalid_request' && String(body['error_description']).includes('refresh_token'))
  );
}
