/** Tests, on a real PostgreSQL with a scripted catalog, which clips a changed product leaves out of date. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testWork } from '#adapters/database/testing/test-work.ts';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import type { ClipPorts } from '#studio/clip/generate-clip.ts';
import type { ProductLink } from '#studio/product/link.ts';
import type { PictureSource, ProductFacts } from '#studio/product/product.ts';
import { storePictures } from '#studio/product/store-pictures.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { SAMPLE_BRIEF, sampleDocument } from '#tests/film/sample-document.ts';
import { runJob } from '#tests/run-job.ts';
import { checkProductJob } from '#workers/jobs/check-product.ts';
import { nextOf } from '#studio/work/retry-policy.ts';
import type { Outcome } from '#studio/work/task.ts';

const PRODUCT = 'gid://shopify/Product/1';
const SHOP = 'lumen-and-clay.myshopify.com';
const PICTURES: PictureSource[] = ['a.jpg', 'b.jpg'].map((name) => ({
  name,
  alt: '',
  location: { kind: 'web', url: `https://cdn.shopify.com/s/files/1/1/files/${name}?v=1` },
}));
const CHEAP = { amount: '10.00', currencyCode: 'EUR' };
const DEAR = { amount: '30.00', currencyCode: 'EUR' };

let opened: TestDatabase;
/** What the store answers about a variant. */
let answer: (
  variantId: string | null,
) => Result<{ facts: ProductFacts; pictures: PictureSource[] }, AppError>;
let webhooks = 0;
let keys = 0;

beforeAll(async () => {
  opened = await openTestDatabase();
}, 60_000);
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.sql.query('truncate clips cascade');
  answer = (variantId) =>
    ok({
      facts: { ...sampleDocument().product, price: variantId === '2' ? DEAR : CHEAP },
      pictures: PICTURES,
    });
});

async function readyClip(link: string, price = CHEAP): Promise<string> {
  const { clips } = opened.database.forShop(SHOP);
  const started = await clips.start({
    key: `clip-${++keys}`,
    requests: [{ link, productId: PRODUCT, title: 'Mug', brief: SAMPLE_BRIEF }],
  });
  const id = started.ok ? (started.value[0]?.id ?? '') : '';
  const work = testWork(opened.database);
  const claim = await work.clips.claim(id);
  const { product, ...document } = sampleDocument();
  // One of the two was left out, and the merchant's own are among them.
  await work.clips.finish(claim!, {
    document: { ...document, product: { ...product, price, storePictures: storePictures(PICTURES) } },
    summary: '',
  });
  return id;
}
const staleOf = async (id: string) =>
  (await opened.database.forShop(SHOP).clips.find(id))?.stale?.reasons ?? null;
async function receive(topic = 'products/update'): Promise<Outcome<unknown>> {
  const id = `webhook-${++webhooks}`;
  await opened.database.webhooks.accept({ shop: SHOP, id, topic, payload: { id: 1 } });
  const catalog: ClipPorts['catalog'] = {
    read: (link: ProductLink) => Promise.resolve(answer(link.variantId)),
  };
  const never = () => {
    throw new Error('Nobody asks for this.');
  };
  const log = { debug: never, info: never, warn: never, error: never };
  return runJob(
    checkProductJob,
    {
      database: opened.database,
      clipPortsFor: () => Promise.resolve({ catalog } as ClipPorts),
      billingFor: never,
      stillInstalled: never,
      forget: never,
      log,
    },
    { shop: SHOP, subjectId: PRODUCT },
  );
}

test('one of an unchanged product is up to date, also when a video of ours has come to the product', async () => {
  const clip = await readyClip('https://lumen.example/products/mug');
  await receive();
  expect(await staleOf(clip)).toBeNull();
});

test('a clip of a variant is compared with that variant’s price', async () => {
  const [plain, variant] = [
    await readyClip('https://lumen.example/products/mug'),
    await readyClip('https://lumen.example/products/mug?variant=2', DEAR),
  ];
  await receive();
  expect([await staleOf(plain), await staleOf(variant)]).toEqual([null, null]);
  answer = () => ok({ facts: { ...sampleDocument().product, price: CHEAP }, pictures: PICTURES });
  await receive();
  expect([await staleOf(plain), await staleOf(variant)]).toEqual([null, ['price']]);
});

test('earlier findings stay while the store does not answer, and a product that is gone is reported', async () => {
  const clip = await readyClip('https://lumen.example/products/mug');
  answer = () => ok({ facts: { ...sampleDocument().product, price: CHEAP }, pictures: PICTURES.slice(1) });
  await receive();
  expect(await staleOf(clip)).toEqual(['pictures']);
  answer = () => err(new AppError('SHOPIFY_UNAVAILABLE', { reason: 'a test' }));
  await receive();
  expect(await staleOf(clip)).toEqual(['pictures']);
  answer = () => err(new AppError('PRODUCT_NOT_FOUND', { handle: 'mug', shop: 'A' }));
  await receive('products/delete');
  expect(await staleOf(clip)).toEqual(['gone']);
});

test('a store that does not answer is asked again until it does; that it refuses us is an answer', async () => {
  await readyClip('https://lumen.example/products/mug');
  const away = new AppError('SHOPIFY_UNAVAILABLE', { reason: 'a test' });
  answer = () => err(away);
  const outcome = await receive();
  expect(outcome).toEqual({ kind: 'failed', error: away });
  expect(nextOf({ failures: 500, waits: 0 }, outcome, checkProductJob.retry)).toMatchObject({
    kind: 'again',
    seconds: 600,
  });
  answer = () => err(new AppError('SHOP_UNAUTHORIZED'));
  expect(await receive()).toMatchObject({ kind: 'done' });
});
