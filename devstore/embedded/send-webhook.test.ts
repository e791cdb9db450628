/** Tests what webhooks an app receives: signed, again after a failure, and as the control endpoint has them sent. */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { readBody } from '#devstore/read-body.ts';
import { StoreClient } from '#devstore/testing/store-client.ts';

let app: Server;
let store: StoreClient;
let received: { path: string; headers: IncomingHttpHeaders; body: string }[];
/** What the app answers, in turn; then 200. */
let answers: number[];

beforeEach(async () => {
  received = [];
  answers = [];
  app = createServer((request, response) => {
    void readBody(request, 100_000).then((body) => {
      received.push({ path: request.url ?? '', headers: request.headers, body: String(body) });
      response.writeHead(answers.shift() ?? 200).end();
    });
  }).listen(0, '127.0.0.1');
  await once(app, 'listening');
  const url = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
  store = new StoreClient(
    await startDevstore({ app: { clientId: 'client', secret: 'secret', url, scopes: ['read_products'] } }),
  );
});
afterEach(async () => {
  await store.devstore.close();
  app.close();
});

const signatureOf = (body: string) => createHmac('sha256', 'secret').update(body).digest('base64');

it('reports a product that was saved in the admin to the app, signed over the raw body', async () => {
  const { numericId } = store.product;
  await store.get(`/admin/products/${numericId}`, {
    method: 'POST',
    body: new URLSearchParams({ title: 'New title' }),
  });
  await vi.waitFor(() => expect(received).toHaveLength(1));
  const [{ path, headers, body } = { path: '', headers: {}, body: '{}' }] = received;
  expect([path, headers['x-shopify-topic'], headers['x-shopify-shop-domain']]).toEqual([
    '/webhooks',
    'products/update',
    'lumen-and-clay.myshopify.com',
  ]);
  expect(headers['x-shopify-hmac-sha256']).toBe(signatureOf(body));
  expect(JSON.parse(body)).toMatchObject({ admin_graphql_api_id: store.product.id, title: 'New title' });
});

it('reports a product that was changed by a mutation to the app', async () => {
  await store.ask(
    'mutation Rename($id: ID!) { productUpdate(product: { id: $id, title: "Renamed" }) { userErrors { message } } }',
    { id: store.product.id },
  );
  await vi.waitFor(() =>
    expect(received.map(({ body }) => JSON.parse(body) as object)).toEqual([
      { id: store.product.numericId, admin_graphql_api_id: store.product.id, title: 'Renamed' },
    ]),
  );
});

it('sends again, under the same id, until the app answers 2xx', async () => {
  answers = [500];
  expect((await store.control('POST', 'webhooks', { topic: 'shop/redact' })).body).toEqual({
    statuses: [200],
  });
  expect(received).toHaveLength(2);
  expect(new Set(received.map(({ headers }) => headers['x-shopify-webhook-id'])).size).toBe(1);
});

it('sends twice, late, and with a bad signature when it is asked to', async () => {
  await store.control('POST', 'webhooks', { topic: 'app/scopes_update', times: 2, lateSeconds: 3600 });
  expect(received.map(({ headers }) => headers['x-shopify-webhook-id'])).toEqual(
    Array(2).fill(received[0]?.headers['x-shopify-webhook-id']),
  );
  expect(Date.parse(String(received[0]?.headers['x-shopify-triggered-at']))).toBeLessThanOrEqual(
    Date.now() - 3_500_000,
  );
  await store.control('POST', 'webhooks', { topic: 'customers/redact', badSignature: true });
  const last = received.at(-1);
  expect(last?.headers['x-shopify-hmac-sha256']).not.toBe(signatureOf(last?.body ?? ''));
  expect((await store.control('POST', 'webhooks', { topic: 'nonsense' })).status).toBe(422);
});

it('says when the app is taken away, and its tokens open nothing any more', async () => {
  const { app: installed } = store.devstore.store;
  installed?.tokens.set('shpat_granted', null);
  await store.get('/admin/__app/uninstall', { method: 'POST' });
  await vi.waitFor(() =>
    expect(received.map(({ headers }) => headers['x-shopify-topic'])).toEqual(['app/uninstalled']),
  );
  expect((await store.ask('query ShopName { shop { name } }', {}, { token: 'shpat_granted' })).status).toBe(
    401,
  );
});
