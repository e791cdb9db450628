/**
 * Breaks a real worker process, or the store beside it, while a video is published or a webhook handled: the product
 * gets one video, it costs once, and what the shop takes back is gone.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clipWorkOn, openBilledBench, SOON, TEST_MILLISECONDS } from '#tests/faults/clip-work.ts';
import { QUIET, type Bench, type Worker } from '#tests/faults/worker-bench.ts';
import { SECOND } from '#tests/patience.ts';

describe('a worker', () => {
  let bench: Bench;
  let worker: Worker;
  const { product, clipState, readyClip, requestExport, exportOf, exportState, midFrames, ledgerOf, age } =
    clipWorkOn(() => bench);

  beforeAll(async () => {
    bench = await openBilledBench();
    worker = await bench.startWorker();
  });
  afterAll(() => bench.close());
  // Whatever broke in a test, nothing that must never occur has occurred.
  afterEach(async () => {
    await expect.poll(() => bench.violations(worker), SOON).toEqual([]);
  }, 60 * SECOND);

  it(
    'makes a clip and an export of it, and publishes that to the product once',
    async () => {
      const made = await requestExport('whole way');
      await expect.poll(() => exportState(made.id), SOON).toBe('done');
      expect(await ledgerOf(made.id)).toEqual(['reserve', 'settle']);
      const before = product().media.length;
      const published = await bench.shop.publications.start({
        key: 'publish',
        exportId: made.id,
        alt: 'A mug',
        position: 1,
      });
      const id = published.ok ? published.value.id : '';
      await expect.poll(async () => (await bench.shop.publications.find(id))?.state, SOON).toBe('ready');
      expect(product().media.length).toBe(before + 1);
      expect((await bench.shop.publications.undo(id)).ok).toBe(true);
      await expect.poll(async () => (await bench.shop.publications.find(id))?.state, SOON).toBe('undone');
      expect(product().media.length).toBe(before);
      expect(worker.output()).not.toContain(bench.store.accessToken);
    },
    TEST_MILLISECONDS,
  );

  it(
    'whose video Shopify cannot read encodes it again, once, and publishes that; when it cannot read that either, it says so',
    async () => {
      const made = await requestExport('unreadable');
      await expect.poll(() => exportState(made.id), SOON).toBe('done');
      const publish = async (key: string, failures: number) => {
        bench.store.inject({
          match: 'media',
          times: failures,
          fault: { kind: 'mediaFailed', code: 'VIDEO_METADATA_READ_ERROR' },
        });
        const started = await bench.shop.publications.start({
          key,
          exportId: made.id,
          alt: 'A mug',
          position: 1,
        });
        return started.ok ? started.value.id : '';
      };
      const publication = (id: string) => bench.shop.publications.find(id);
      const refused = await publish('refused twice', 2);
      await expect.poll(async () => (await publication(refused))?.state, SOON).toBe('failed');
      expect((await publication(refused))?.failure).toMatchObject({
        code: 'SHOPIFY_CANNOT_READ_VIDEO',
        details: { support: refused },
      });
      expect(product().media.filter(({ kind }) => kind === 'VIDEO')).toEqual([]);
      // Unusable for the merchant: the points are refunded, once.
      expect(await ledgerOf(made.id)).toEqual(['refund', 'reserve', 'settle']);

      const id = await publish('refused once', 1);
      await expect.poll(async () => (await publication(id))?.state, SOON).toBe('ready');
      const [video] = product().media.filter(({ kind }) => kind === 'VIDEO');
      const [row] = await bench.sql(`select video ->> 'sha256' as plain from publications where id = $1`, [
        id,
      ]);
      expect(row?.['plain']).toMatch(/^[0-9a-f]{64}$/);
      expect(video?.file).toContain(String(row?.['plain']).slice(0, 12));
      expect((await exportOf(made.id)).result?.video.sha256).not.toBe(row?.['plain']);
      await bench.shop.publications.undo(id);
      await expect.poll(async () => (await publication(id))?.state, SOON).toBe('undone');
      expect(product().media.filter(({ kind }) => kind === 'VIDEO')).toEqual([]);
    },
    TEST_MILLISECONDS,
  );

  it(
    'whose store throttles, fails, cuts the upload and loses answers in the middle of a publication: one media, charged once',
    async () => {
      const made = await requestExport('a bad day of Shopify');
      await expect.poll(() => exportState(made.id), SOON).toBe('done');
      const before = product().media.length;
      for (const [match, fault] of [
        ['StageUpload', { kind: 'status', status: 429, retryAfter: 1 }],
        ['StageUpload', { kind: 'throttled' }],
        ['upload', { kind: 'cut', effect: false }],
        ['upload', { kind: 'expired' }],
        ['AttachVideo', { kind: 'cut', effect: true }],
        ['MediaStates', { kind: 'status', status: 502 }],
        ['MoveMedia', { kind: 'cut', effect: true }],
      ] as const)
        bench.store.inject({ match, times: 1, fault });
      const published = await bench.shop.publications.start({
        key: 'a bad day',
        exportId: made.id,
        alt: 'A mug',
        position: 1,
      });
      const id = published.ok ? published.value.id : '';
      await expect
        .poll(async () => (await bench.shop.publications.find(id))?.state, { timeout: 60 * SECOND })
        .toBe('ready');
      expect(bench.store.store.faults).toEqual([]);
      expect(product().media.length).toBe(before + 1);
      expect(await ledgerOf(made.id)).toEqual(['reserve', 'settle']);
      await bench.shop.publications.undo(id);
      await expect.poll(async () => (await bench.shop.publications.find(id))?.state, SOON).toBe('undone');
    },
    TEST_MILLISECONDS,
  );

  it(
    'killed while a video is attached: the product gets it once',
    async () => {
      const made = await requestExport('killed publication');
      await expect.poll(() => exportState(made.id), SOON).toBe('done');
      const before = product().media.length;
      const published = await bench.shop.publications.start({
        key: 'killed publication',
        exportId: made.id,
        alt: 'A mug',
        position: 1,
      });
      const id = published.ok ? published.value.id : '';
      const attaching = async () =>
        (
          await bench.sql(
            "select 1 from publications where id = $1 and journal ->> 'mediaBefore' is not null",
            [id],
          )
        ).length;
      await expect.poll(attaching, { timeout: 20 * SECOND, interval: 5 }).toBe(1);
      await worker.end('SIGKILL');
      await age();
      worker = await bench.startWorker();
      await expect.poll(async () => (await bench.shop.publications.find(id))?.state, SOON).toBe('ready');
      expect(product().media.length).toBe(before + 1);
      const again = await bench.shop.publications.start({
        key: 'another click',
        exportId: made.id,
        alt: 'A mug',
        position: 1,
      });
      expect(again.ok ? again.value.id : null).toBe(id);
    },
    TEST_MILLISECONDS,
  );

  it(
    'notified twice that a product changed: marks its clips once, with what changed',
    async () => {
      const productId = product().id;
      const clip = await readyClip('stale');
      const payload = { id: Number(productId.split('/').at(-1)) };
      // As after each of our own publications: the product has changed, but nothing that the clip was made from.
      const shown = (await bench.shop.clips.document(clip.id))?.product.pictures ?? [];
      const started = await bench.shop.clips.start({
        key: 'chosen',
        requests: [
          {
            link: productId,
            productId,
            title: 'Some of the pictures',
            brief: { ...QUIET, pictureIds: shown.slice(1).map(({ id }) => id) },
          },
        ],
      });
      const chosen = started.ok ? (started.value[0]?.id ?? '') : '';
      await expect.poll(() => clipState(chosen), SOON).toBe('ready');
      expect((await bench.shop.clips.document(chosen))?.product.pictures).toHaveLength(shown.length - 1);
      await bench.database.webhooks.accept({
        shop: bench.store.shop,
        id: 'webhook-0',
        topic: 'products/update',
        payload,
      });
      await expect
        .poll(() => bench.sql(`select id from webhooks where id = 'webhook-0' and handled_at is null`), SOON)
        .toEqual([]);
      for (const id of [clip.id, chosen]) expect((await bench.shop.clips.find(id))?.stale).toBeNull();

      product().title += ' II';
      expect(
        await bench.database.webhooks.accept({
          shop: bench.store.shop,
          id: 'webhook-1',
          topic: 'products/update',
          payload,
        }),
      ).toBe(true);
      expect(
        await bench.database.webhooks.accept({
          shop: bench.store.shop,
          id: 'webhook-1',
          topic: 'products/update',
          payload,
        }),
      ).toBe(false);
      await expect
        .poll(async () => (await bench.shop.clips.find(clip.id))?.stale?.reasons, SOON)
        .toEqual(['title']);
      expect((await bench.shop.clips.find(chosen))?.stale?.reasons).toEqual(['title']);
    },
    TEST_MILLISECONDS,
  );

  it(
    'whose shop takes the app away mid-frames: stops, and charges nothing',
    async () => {
      const made = await requestExport('uninstalled');
      await midFrames(made.id);
      await bench.database.webhooks.accept({
        shop: bench.store.shop,
        id: 'webhook-2',
        topic: 'app/uninstalled',
        payload: {},
      });
      await expect.poll(() => exportState(made.id), SOON).toBe('cancelled');
      await expect.poll(() => worker.children(), SOON).toEqual([]);
      expect(await ledgerOf(made.id)).toEqual(['release', 'reserve']);
    },
    TEST_MILLISECONDS,
  );

  it(
    'notified of customers has nothing to return or to erase; asked to erase the shop leaves nothing of it',
    async () => {
      const { shop } = bench.store;
      await bench.shop.settings.save({ ...(await bench.shop.settings.load()), language: 'de' });
      await bench.shop.serviceKeys.save({
        purpose: 'speaker',
        provider: 'elevenlabs',
        model: null,
        baseUrl: null,
        key: 'a key of the shop',
      });
      await bench.shop.drafts.ofShop.save({ link: 'mug' });
      await bench.shop.drafts.save(
        { user: '1', product: 'mug' },
        { link: 'mug' },
        { stamp: { writer: 'page', number: 1 }, base: null },
      );
      for (const [index, topic] of ['customers/data_request', 'customers/redact'].entries())
        await bench.database.webhooks.accept({
          shop,
          id: `customers-${index}`,
          topic,
          payload: { shop_domain: shop, customer: { id: 1, email: 'someone@example.com' } },
        });
      await expect
        .poll(
          () => bench.sql(`select id from webhooks where id like 'customers-%' and handled_at is null`),
          SOON,
        )
        .toEqual([]);
      expect(
        (await bench.sql('select count(*)::int as clips from clips where shop = $1', [shop]))[0],
      ).not.toEqual({ clips: 0 });

      await bench.database.webhooks.accept({
        shop,
        id: 'redact',
        topic: 'shop/redact',
        payload: { shop_domain: shop },
      });
      const tables = (
        await bench.sql(
          `select table_name from information_schema.columns where column_name in ('shop', 'domain')
            and table_schema = 'public'`,
        )
      )
        .map(({ table_name: name }) => String(name))
        .filter(
          (name) =>
            !name.startsWith('ledger_') &&
            !['balances', 'open_reservations', 'charges', 'plans', 'usage_charges', 'bill_leases'].includes(
              name,
            ),
        );
      expect(tables).toEqual(
        expect.arrayContaining([
          'clips',
          'exports',
          'publications',
          'uploads',
          'drafts',
          'service_keys',
          'shops',
          'webhooks',
          'shopify_sessions',
        ]),
      );
      await expect
        .poll(async () => {
          const left: string[] = [];
          for (const table of tables) {
            const [row] = await bench.sql(
              `select count(*)::int as rows from ${table} where ${table === 'shops' ? 'domain' : 'shop'} = $1`,
              [shop],
            );
            if (row?.['rows'] !== 0) left.push(table);
          }
          return left;
        }, SOON)
        .toEqual([]);
      // A published video is the merchant's and stays in the store; here nobody is left who could know it.
      for (const each of bench.store.store.products)
        each.media = each.media.filter(({ kind }) => kind !== 'VIDEO');
      await bench.tidy();
    },
    TEST_MILLISECONDS,
  );
});
