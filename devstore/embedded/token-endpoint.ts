/** The token endpoint: exchanges an id token for an access token, and a refresh token, once, for the next. */
import { json, type Answer } from '#devstore/answer.ts';
import { isIdToken, USER_ID } from '#devstore/embedded/id-token.ts';
import {
  ACCESS_SECONDS,
  issueToken,
  REFRESH_SECONDS,
  type InstalledApp,
} from '#devstore/embedded/installed-app.ts';
import type { Store } from '#devstore/store.ts';

/** The same path as on a real shop's domain. Only POST is answered. */
export const TOKEN_PATH = '/admin/oauth/access_token';

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
const KINDS = {
  offline: 'urn:shopify:params:oauth:token-type:offline-access-token',
  online: 'urn:shopify:params:oauth:token-type:online-access-token',
};

const refuse = (error: string, description: string, status = 400): Answer =>
  json(status, { error, error_description: description });

/** `body` is JSON or a form, as Shopify takes both. */
export function answerToken(store: Store, app: InstalledApp, body: string): Answer {
  const asked = fieldsOf(body);
  if (asked['client_id'] !== app.clientId || asked['client_secret'] !== app.secret)
    return refuse('invalid_client', 'Client authentication failed.', 401);
  if (!app.installed)
    return asked['grant_type'] === 'refresh_token'
      ? refuse('invalid_request', 'This request requires an active refresh_token', 401)
      : refuse('app_not_installed', 'The app is not installed on this shop.');
  if (asked['grant_type'] === 'refresh_token') return refreshed(store, app, asked['refresh_token'] ?? '');
  if (asked['grant_type'] !== EXCHANGE)
    return refuse('unsupported_grant_type', 'The grant type is not supported.');
  if (asked['subject_token_type'] !== ID_TOKEN)
    return refuse('invalid_request', 'subject_token_type must be an id token.');
  if (!isIdToken(app, store.shop.domain, asked['subject_token'] ?? '', store.now()))
    return refuse('invalid_subject_token', 'The subject token is expired, or not for this app.');
  const kind = asked['requested_token_type'];
  if (kind === KINDS.offline)
    return granted(store, app, asked['expiring'] === '1' || asked['expiring'] === 'true');
  if (kind !== KINDS.online)
    return refuse('invalid_request', 'requested_token_type must be an online or an offline access token.');
  const { access } = issueToken(app, store.now(), false);
  app.tokens.set(access, store.now() + 24 * 3_600_000);
  const associated_user = {
    id: USER_ID,
    first_name: 'Mara',
    last_name: 'Lindt',
    email: 'mara@lumen-and-clay.example',
    account_owner: true,
    locale: 'en',
    collaborator: false,
    email_verified: true,
  };
  const scope = grantedOf(store, app);
  return json(200, {
    access_token: access,
    scope,
    expires_in: 86_399,
    associated_user_scope: scope,
    associated_user,
  });
}

const grantedOf = (store: Store, app: InstalledApp): string =>
  app.scopes.filter((scope) => store.scopes.has(scope)).join(',');

function granted(store: Store, app: InstalledApp, expiring: boolean): Answer {
  const { access, refresh } = issueToken(app, store.now(), expiring);
  return json(200, {
    access_token: access,
    scope: grantedOf(store, app),
    ...(refresh === null
      ? {}
      : { expires_in: ACCESS_SECONDS, refresh_token: refresh, refresh_token_expires_in: REFRESH_SECONDS }),
  });
}

function refreshed(store: Store, app: InstalledApp, refresh: string): Answer {
  const ends = app.refreshTokens.get(refresh);
  app.refreshTokens.delete(refresh);
  return ends === undefined || ends <= store.now()
    ? refuse('invalid_grant', 'The refresh token is expired, or was used before.')
    : granted(store, app, true);
}

function fieldsOf(body: string): Record<string, string | undefined> {
  if (!body.trimStart().startsWith('{')) return Object.fromEntries(new URLSearchParams(body));
  try {
    const parsed = JSON.parse(body) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
