/**
 * Tests the token endpoint: by hand where it refuses, and with Shopify's own library, through the preload,
 * where it grants.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OTHER_SHOP, OWN_SHOP, startDevstore } from '#devstore/devstore.ts';
import { makeIdToken } from '#devstore/embedded/id-token.ts';
import { installApp } from '#devstore/embedded/installed-app.ts';
import { StoreClient } from '#devstore/testing/store-client.ts';

const APP = {
  clientId: 'client',
  secret: 'secret',
  url: 'http://127.0.0.1:1',
  scopes: ['read_products', 'write_products'],
};
const EXCHANGE = {
  client_id: APP.clientId,
  client_secret: APP.secret,
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
  requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
  expiring: '1',
};

/** What the app's process does, with nothing but Shopify's library. */
const APP_PROCESS = `
import '@shopify/shopify-api/adapters/node';
import { shopifyApi, RequestedTokenType } from '@shopify/shopify-api';
const { SHOP: shop, ID_TOKEN: sessionToken } = process.env;
const shopify = shopifyApi({ apiKey: 'client', apiSecretKey: 'secret', hostName: 'app.example', apiVersion: '2026-10', isEmbeddedApp: true, logger: { level: 0 } });
const first = (await shopify.auth.tokenExchange({ shop, sessionToken, requestedTokenType: RequestedTokenType.OfflineAccessToken, expiring: true })).session;
const next = (await shopify.auth.refreshToken({ shop, refreshToken: first.refreshToken })).session;
const again = await shopify.auth.refreshToken({ shop, refreshToken: first.refreshToken }).then(() => 'granted', (error) => error.response.body.error);
const answer = await fetch('https://' + shop + '/admin/api/2026-10/graphql.json', { method: 'POST', headers: { 'content-type': 'application/json', 'x-shopify-access-token': next.accessToken }, body: JSON.stringify({ query: 'query ShopName { shop { name } }' }) });
console.log(JSON.stringify({ rotated: first.refreshToken !== next.refreshToken, lives: Math.round((next.expires - Date.now()) / 60000), scope: next.scope, again, shop: (await answer.json()).data.shop.name }));
`;

let store: StoreClient;
beforeEach(async () => {
  store = new StoreClient(await startDevstore({ app: APP }));
});
afterEach(() => store.devstore.close());

const idToken = (app = APP, shop = OWN_SHOP) =>
  makeIdToken(installApp(app), shop, store.devstore.store.now());
const post = async (fields: object | string) => {
  const response = await store.get('/admin/oauth/access_token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof fields === 'string' ? fields : JSON.stringify(fields),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('the token endpoint', () => {
  it('serves Shopify’s own library through the preload: exchange, refresh, and no second use of a refresh token', async () => {
    const env = {
      ...process.env,
      SHOP: OWN_SHOP,
      ID_TOKEN: idToken(),
      VITRINE_DEVSTORE_ORIGIN: store.devstore.origin,
    };
    const preload = join(import.meta.dirname, '../reroute.ts');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', preload, '--input-type=module', '-e', APP_PROCESS],
      { env },
    );
    expect(JSON.parse(stdout)).toEqual({
      rotated: true,
      lives: 60,
      scope: 'read_products,write_products',
      again: 'invalid_grant',
      shop: 'Lumen & Clay',
    });
  }, 30_000);

  it('grants a token that opens the Admin API for an hour', async () => {
    const { body } = await post({ ...EXCHANGE, subject_token: idToken() });
    const token = String(body['access_token']);
    expect((await store.ask('query ShopName { shop { name } }', {}, { token })).status).toBe(200);
    store.devstore.set({ advanceSeconds: 3601 });
    expect((await store.ask('query ShopName { shop { name } }', {}, { token })).status).toBe(401);
  });

  it('accepts an id token ten seconds past its end, and no later', async () => {
    const token = idToken();
    store.devstore.set({ advanceSeconds: 67 });
    expect((await post({ ...EXCHANGE, subject_token: token })).status).toBe(200);
    store.devstore.set({ advanceSeconds: 5 });
    expect((await post({ ...EXCHANGE, subject_token: token })).body['error']).toBe('invalid_subject_token');
  });

  it('refuses what is forged, of another app or another shop, by the names Shopify uses', async () => {
    const errors = async (fields: object) =>
      (await post({ ...EXCHANGE, subject_token: idToken(), ...fields })).body['error'];
    expect(await errors({ client_secret: 'wrong' })).toBe('invalid_client');
    expect(await errors({ subject_token: idToken({ ...APP, secret: 'wrong' }) })).toBe(
      'invalid_subject_token',
    );
    expect(await errors({ subject_token: idToken({ ...APP, clientId: 'another' }) })).toBe(
      'invalid_subject_token',
    );
    expect(await errors({ subject_token: idToken(APP, OTHER_SHOP) })).toBe('invalid_subject_token');
    expect(await errors({ grant_type: 'password' })).toBe('unsupported_grant_type');
    expect((await post('{"client_id":')).status).toBe(401);
  });

  it('fails when a failure is injected', async () => {
    store.devstore.inject({ match: 'token', fault: { kind: 'status', status: 503 }, times: 1 });
    expect((await post({ ...EXCHANGE, subject_token: idToken() })).status).toBe(503);
    expect((await post({ ...EXCHANGE, subject_token: idToken() })).status).toBe(200);
  });
});
