/**
 * Shows how the Admin client behaves when Shopify throttles, fails, refuses or talks nonsense, and that other
 * shops never notice.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADMIN_API_VERSION, openAdmin } from '#adapters/shopify/admin.ts';
import { AttachVideo, ShopFacts } from '#adapters/shopify/operations.generated.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import type { Clock } from '#studio/shared/clock.ts';

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

const DATA = {
  shop: {
    name: 'A',
    myshopifyDomain: 'a.myshopify.com',
    primaryDomain: { host: 'a.com' },
    currencyCode: 'EUR',
  },
  shopLocales: [],
};
const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const fine = json({ data: DATA });
const throttled = (requested: number, available: number, rate: number) =>
  json({
    errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
    extensions: {
      cost: {
        requestedQueryCost: requested,
        actualQueryCost: null,
        throttleStatus: { maximumAvailable: 2000, currentlyAvailable: available, restoreRate: rate },
      },
    },
  });

let server: Server;
let web: Web;
let replies: Reply[];
let requests: { shop: string; token: string; url: string }[];
let waits: number[];

/** Records the waits it was asked for, and lets that time pass at once. */
let time = 0;
const clock: Clock = {
  now: () => time,
  async wait(seconds, signal) {
    waits.push(seconds);
    await sleep(1, undefined, signal === undefined ? {} : { signal });
    time += seconds * 1000;
  },
};

beforeEach(async () => {
  [replies, requests, waits] = [[], [], []];
  server = createServer((request, response) => {
    requests.push({
      shop: String(request.headers['x-forwarded-host']),
      token: String(request.headers['x-shopify-access-token']),
      url: request.url ?? '',
    });
    request.resume().on('end', () => (replies.shift() ?? fine)(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  web = openWeb({ devstoreOrigin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});

afterEach(async () => {
  await web.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const open = (shop = 'a.myshopify.com') =>
  openAdmin({ web, clock }, { shop, accessToken: `token of ${shop}` });
const ask = async (shop?: string) => {
  const reply = await open(shop).run(ShopFacts, {});
  return reply.ok ? 'answered' : reply.error;
};
const attach = async () => {
  const reply = await open().run(AttachVideo, { productId: 'gid://shopify/Product/1', media: [] });
  return reply.ok ? 'answered' : reply.error.code;
};

describe('a call', () => {
  it('goes to the shop, the version and with the token that were given', async () => {
    expect(await open().run(ShopFacts, {})).toEqual({ ok: true, value: DATA });
    expect(requests).toEqual([
      {
        shop: 'a.myshopify.com',
        token: 'token of a.myshopify.com',
        url: `/admin/api/${ADMIN_API_VERSION}/graphql.json`,
      },
    ]);
  });

  it('waits until its points are in the bucket again, as Shopify says', async () => {
    replies = [throttled(150, 50, 100), fine];
    expect(await ask()).toBe('answered');
    expect(waits.reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(1, 5);
  });

  it('waits as long as a 429 says, and two seconds when it says nothing', async () => {
    replies = [json({}, 429, { 'retry-after': '7' }), json({}, 429), fine];
    expect(await ask()).toBe('answered');
    expect(waits.reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(9, 5);
  });

  it('is given up when it would have to wait for more than a minute', async () => {
    replies = Array.from({ length: 9 }, () => json({}, 429, { 'retry-after': '25' }));
    expect(await ask()).toMatchObject({
      code: 'SHOPIFY_THROTTLED',
      retry: 'later',
      details: { seconds: 25 },
    });
    expect(requests).toHaveLength(3);
  });

  it.each([
    ['a 500', json({}, 500)],
    [
      'a 502 in HTML',
      ((_, response) =>
        response.writeHead(502, { 'content-type': 'text/html' }).end('<html>')) satisfies Reply,
    ],
    [
      'a fault in a 200',
      json({ errors: [{ message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }),
    ],
    [
      'half an answer',
      ((_, response) => {
        response
          .writeHead(200, { 'content-length': '100', 'content-type': 'application/json' })
          .write('{"data');
        setTimeout(() => response.destroy(), 5);
      }) satisfies Reply,
    ],
    ['a closed connection', ((request) => request.socket.destroy()) satisfies Reply],
    ['nonsense', json('hello')],
    ['no data', json({ extensions: {} })],
    [
      'JSON that breaks off',
      ((_, response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":')) satisfies Reply,
    ],
  ] as [string, Reply][])(
    'that only reads is retried after %s; one that changes something is not',
    async (_, reply) => {
      replies = [reply, reply, reply, fine];
      expect(await ask()).toBe('answered');
      expect(waits).toEqual([0.5, 1, 2]);
      replies = [reply, reply, reply, reply];
      expect(await ask()).toMatchObject({ code: 'SHOPIFY_UNAVAILABLE', retry: 'later' });
      expect(requests).toHaveLength(8);
      replies = [reply];
      expect(await attach()).toBe('SHOPIFY_UNAVAILABLE');
      expect(requests).toHaveLength(9);
    },
  );

  it.each([
    [json({ errors: '[API] Invalid API key or access token' }, 401), 'SHOP_UNAUTHORIZED'],
    [json({}, 403), 'SHOP_UNAUTHORIZED'],
    [json({}, 402), 'SHOPIFY_REFUSED'],
    [json({}, 423), 'SHOPIFY_REFUSED'],
    [json({}, 404), 'SHOPIFY_UNAVAILABLE'],
    [json({ errors: [{ message: 'Field does not exist' }] }), 'SHOPIFY_REFUSED'],
    [
      json({
        data: null,
        errors: [
          {
            message: 'Access denied for shopLocales field. Required access: `read_locales` access scope.',
            extensions: { code: 'ACCESS_DENIED' },
          },
        ],
      }),
      'SCOPES_MISSING',
    ],
  ] as [Reply, string][])('that is refused is not made again', async (reply, code) => {
    replies = [reply];
    expect(await ask()).toMatchObject({ code });
    expect(requests).toHaveLength(1);
  });

  it('never shows the token or Shopify’s page in what a merchant reads', async () => {
    replies = Array.from(
      { length: 4 },
      () =>
        ((_, response) =>
          response.writeHead(500).end('secret internals of token of a.myshopify.com')) satisfies Reply,
    );
    const failure = await ask();
    expect(failure === 'answered' ? '' : failure.message).toBe(
      'Shopify didn’t respond (it answered with status 500). Nothing is lost. Try again in a moment.',
    );
  });

  it('stops at once when it is canceled', async () => {
    replies = [() => undefined];
    const controller = new AbortController();
    const pending = open().run(ShopFacts, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(pending).rejects.toThrow(/abort/i);
  });
});

describe('a shop', () => {
  it('that is throttled delays all its callers; another shop is served meanwhile', async () => {
    const [blocked, release] = (() => {
      let free = () => {};
      return [new Promise<void>((resolve) => (free = resolve)), () => free()] as const;
    })();
    const patient: Clock = {
      now: () => time,
      wait: async (seconds) => {
        await blocked;
        time += seconds * 1000;
      },
    };
    const slow = openAdmin({ web, clock: patient }, { shop: 'slow.myshopify.com', accessToken: 'x' });
    replies = [json({}, 429, { 'retry-after': '5' })];
    const first = slow.run(ShopFacts, {});
    while (requests.length === 0) await sleep(1);
    await sleep(20);
    const second = openAdmin({ web, clock: patient }, { shop: 'slow.myshopify.com', accessToken: 'x' }).run(
      ShopFacts,
      {},
    );
    expect(await ask('other.myshopify.com')).toBe('answered');
    expect(requests.map(({ shop }) => shop)).toEqual(['slow.myshopify.com', 'other.myshopify.com']);
    release();
    expect((await first).ok && (await second).ok).toBe(true);
  });

  it('is never asked more than four things at once', async () => {
    let [now, most] = [0, 0];
    replies = Array.from(
      { length: 20 },
      () =>
        ((request, response) => {
          most = Math.max(most, ++now);
          setTimeout(() => {
            now--;
            fine(request, response);
          }, 5);
        }) satisfies Reply,
    );
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(new Set(answers)).toEqual(new Set(['answered']));
    expect(most).toBe(4);
  });
});
