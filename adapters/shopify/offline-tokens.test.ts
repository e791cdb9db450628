/**
 * Tests what happens to a shop's token when Shopify refuses to refresh it, on a real PostgreSQL and a token
 * endpoint that answers as scripted.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setAbstractFetchFunc } from '@shopify/shopify-api/runtime';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { openOfflineTokens, type OfflineTokens } from '#adapters/shopify/offline-tokens.ts';
import { openSessionStorage } from '#adapters/shopify/session-storage.ts';
import { offlineSession } from '#adapters/shopify/testing/offline-session.ts';
import { SECOND } from '#tests/patience.ts';

const SHOP = 'lumen-and-clay.myshopify.com';
let opened: TestDatabase;
let storage: ReturnType<typeof openSessionStorage>;
let tokens: OfflineTokens;
let server: Server;
let answer: { status: number; body: string };
/** What happens elsewhere while Shopify answers. */
let meanwhile: () => Promise<void>;

beforeAll(async () => {
  opened = await openTestDatabase();
  server = createServer((request, response) => {
    request.resume();
    void meanwhile().then(() =>
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  setAbstractFetchFunc((_url, init) => fetch(`http://127.0.0.1:${port}/admin/oauth/access_token`, init));
  storage = openSessionStorage(opened.database.url);
  // The library makes its table at the first use, and two at once would conflict.
  await storage.loadSession('none');
  tokens = openOfflineTokens(opened.database.url, {
    apiKey: 'key',
    apiSecret: 'a secret of the app',
    appUrl: 'https://vitrine.example',
    scopes: 'read_products',
  });
}, 60 * SECOND);
afterAll(async () => {
  setAbstractFetchFunc(fetch);
  await tokens.close();
  await storage.disconnect();
  server.close();
  await opened.close();
});
beforeEach(async () => {
  meanwhile = () => Promise.resolve();
  await keep('old', -60);
});

/** The shop's session with a token and its refresh token, which expires in this many seconds. */
async function keep(name: string, seconds: number): Promise<void> {
  await storage.storeSession(
    offlineSession(SHOP, {
      accessToken: `access ${name}`,
      refreshToken: `refresh ${name}`,
      expires: new Date(Date.now() + seconds * 1000),
    }),
  );
}

test.each([
  [400, '{"error":"invalid_grant"}'],
  [401, '{"error":"invalid_grant"}'],
  [403, '{"error":"invalid_grant"}'],
  [400, '{"error":"app_not_installed","error_description":"The app is not installed on this shop."}'],
  [401, '{"error":"invalid_request","error_description":"This request requires an active refresh_token"}'],
])('a refresh refused with %i %s: the installation is over', async (status, body) => {
  answer = { status, body };
  expect(await tokens.tokenOf(SHOP)).toBeNull();
});

test('one refused because another process has exchanged a token meanwhile: that one', async () => {
  answer = { status: 400, body: '{"error":"invalid_grant"}' };
  meanwhile = () => keep('new', 3600);
  expect(await tokens.tokenOf(SHOP)).toBe('access new');
});

test.each([
  ['the app’s own secret is wrong', 401, '{"error":"invalid_client"}'],
  ['something else answers 400', 400, '<html>'],
  ['the request was malformed', 400, '{"error":"invalid_request"}'],
  ['a parameter is missing', 400, '{"error":"invalid_request","error_description":"client_id is missing"}'],
  ['a proxy forbids it', 403, '{"message":"forbidden"}'],
  ['Shopify is away', 503, '{"error":"unavailable"}'],
  ['a proxy answers', 502, '<html>'],
  ['there were too many requests', 429, '{}'],
])('where %s, nothing is said of the shop', async (_what, status, body) => {
  answer = { status, body };
  await expect(tokens.tokenOf(SHOP)).rejects.toThrow();
});
