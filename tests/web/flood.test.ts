/**
 * Tests floods: a thousand webhooks within seconds, and a shop's uploads in parallel. Nothing is lost,
 * nothing is stored twice.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installApp } from '#devstore/embedded/installed-app.ts';
import { makeIdToken } from '#devstore/embedded/id-token.ts';
import { openShop, type OpenShop } from '#tests/web/open-shop.ts';
import { SECOND } from '#tests/patience.ts';

const SECRET = 'vitrine-development-secret';
const WEBHOOKS = 1000;
/** Shopify opens no more connections than this to one app at a time, by far. */
const AT_ONCE = 25;
/** Shopify's library refuses clients that appear to be robots. */
const USER_AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';
let shop: OpenShop;

beforeAll(async () => {
  shop = await openShop();
}, 120 * SECOND);
afterAll(() => shop.close());

async function send(
  id: string,
  topic: string,
  payload: object,
): Promise<{ status: number; seconds: number }> {
  const body = JSON.stringify(payload);
  const began = performance.now();
  const reply = await fetch(`${shop.running.web}/webhooks`, {
    method: 'POST',
    headers: {
      'x-shopify-hmac-sha256': createHmac('sha256', SECRET).update(body).digest('base64'),
      'x-shopify-topic': topic,
      'x-shopify-shop-domain': shop.running.shop,
      'x-shopify-webhook-id': id,
      'x-shopify-api-version': '2026-10',
    },
    body,
  });
  await reply.arrayBuffer();
  return { status: reply.status, seconds: (performance.now() - began) / 1000 };
}

/** Runs all, so many at once, in order. */
async function together<T>(works: readonly (() => Promise<T>)[], atOnce: number): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < works.length; index = next++) {
      const work = works[index];
      if (work !== undefined) results[index] = await work();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

test(
  `${WEBHOOKS} webhooks at once are all answered, kept once each, and handled`,
  async () => {
    const ids = Array.from({ length: WEBHOOKS }, () => randomUUID());
    const works = ids.flatMap((id, index) => {
      // Of every kind: what is compared with a clip, what is read when its turn comes, and what comes twice.
      const one = () =>
        index % 4 === 0
          ? send(id, 'customers/data_request', { customer: { id: index } })
          : send(id, 'products/update', { id: index % 50 });
      return index % 10 === 0 ? [one, one] : [one];
    });
    const began = performance.now();
    const answers = await together(works, AT_ONCE);
    const seconds = (performance.now() - began) / 1000;
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    // 20 s on two quiet cores; a machine that is busy with other tests is given more.
    expect(seconds).toBeLessThan((20 * SECOND) / 1000);
    expect(
      await shop.sql(`select count(*)::int as count from webhooks where id in ('${ids.join(`','`)}')`),
    ).toEqual([{ count: WEBHOOKS }]);
    const left = () =>
      shop.sql(
        `select (select count(*) from webhooks where handled_at is null)::int as unhandled,
           (select count(*) from tasks where lane = 'webhooks' and state in ('waiting', 'running'))::int as waiting`,
      );
    await expect.poll(left, { timeout: 60 * SECOND, interval: 500 }).toEqual([{ unhandled: 0, waiting: 0 }]);
  },
  120 * SECOND,
);

test(
  'uploads in parallel are kept once each, and the same picture twice is stored once',
  async () => {
    const identity = {
      clientId: 'vitrine-development',
      secret: SECRET,
      url: '',
      scopes: [],
    };
    const authorization = `Bearer ${makeIdToken(installApp(identity), shop.running.shop, Date.now())}`;
    const folder = join(import.meta.dirname, '../../devstore/catalog');
    const pictures = (await readdir(folder)).filter((name) => name.endsWith('.jpg')).slice(0, 6);
    const upload = (name: string) => async () => {
      const form = new FormData();
      form.set('picture', new File([await readFile(join(folder, name))], name, { type: 'image/jpeg' }));
      const reply = await fetch(`${shop.running.web}/app/uploads`, {
        method: 'POST',
        headers: { authorization, accept: 'application/json', 'user-agent': USER_AGENT },
        body: form,
      });
      await reply.arrayBuffer();
      return reply.status;
    };
    const statuses = await together([...pictures, ...pictures].map(upload), 12);
    expect(statuses).toEqual(Array.from({ length: 12 }, () => 201));
    expect(
      await shop.sql(
        `select count(*)::int as uploads, count(distinct id)::int as ids,
          count(distinct picture #>> '{file,sha256}')::int as files from uploads`,
      ),
    ).toEqual([{ uploads: 12, ids: 12, files: 6 }]);
    const stored = await readdir(join(shop.home, 'files'), { recursive: true });
    expect(stored.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  },
  120 * SECOND,
);
