/** The app as the store knows it: who it is, what it may do, and the tokens it was given. */
import { randomBytes } from 'node:crypto';

/** An app of this store, whether it is installed now or was taken away. */
export type InstalledApp = {
  clientId: string;
  secret: string;
  /** Origin of the app. */
  url: string;
  /** What it asks for; granted when it is installed. */
  scopes: string[];
  /** False after it was taken away: nothing it has opens anything. */
  installed: boolean;
  /** Access token → when it ends, in milliseconds since 1970; null for ever. */
  tokens: Map<string, number | null>;
  /** Refresh token → when it ends. Each works once. */
  refreshTokens: Map<string, number>;
};

/** What is known of an app before it is installed. */
export type AppIdentity = Pick<InstalledApp, 'clientId' | 'secret' | 'url' | 'scopes'>;

/** The app as installed a moment ago: no access token has been issued yet. */
export const installApp = (identity: AppIdentity): InstalledApp => ({
  ...identity,
  installed: true,
  tokens: new Map(),
  refreshTokens: new Map(),
});

export const ACCESS_SECONDS = 3600;
export const REFRESH_SECONDS = 90 * 24 * 3600;

/** A new token; with `expiring`, for an hour, with a refresh token. */
export function issueToken(
  app: InstalledApp,
  nowMilliseconds: number,
  expiring: boolean,
): { access: string; refresh: string | null } {
  const access = `shpat_${randomBytes(16).toString('hex')}`;
  app.tokens.set(access, expiring ? nowMilliseconds + 1000 * ACCESS_SECONDS : null);
  if (!expiring) return { access, refresh: null };
  const refresh = `shprt_${randomBytes(16).toString('hex')}`;
  app.refreshTokens.set(refresh, nowMilliseconds + 1000 * REFRESH_SECONDS);
  return { access, refresh };
}

/** Whether this access token still opens something: it was issued, has not ended, and the app is installed. */
export function holdsToken(app: InstalledApp, token: string, nowMilliseconds: number): boolean {
  const ends = app.tokens.get(token);
  return app.installed && ends !== undefined && (ends === null || ends > nowMilliseconds);
}

export function uninstallApp(app: InstalledApp): void {
  app.installed = false;
  app.tokens.clear();
  app.refreshTokens.clear();
}
