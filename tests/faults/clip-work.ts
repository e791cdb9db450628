/** What a merchant starts while tests break the worker, and what has become of it. */
import { expect } from 'vitest';
import type { Clip } from '#studio/clip/clip.ts';
import type { ExportRecord } from '#studio/export/export-record.ts';
import { exportPrice } from '#studio/export/price.ts';
import type { StoreProduct } from '#devstore/store.ts';
import { openBench, QUIET, type Bench } from '#tests/faults/worker-bench.ts';
import { SECOND } from '#tests/patience.ts';

/** How long a worker may take for anything that these tests ask of it. */
export const SOON = { timeout: 50 * SECOND, interval: 100 };
/** A test may have a worker end, start and make an export twice. */
export const TEST_MILLISECONDS = 150 * SECOND;

/** A bench whose shop has used up what its plan includes: whatever breaks, each export is on the bill once. */
export async function openBilledBench(): Promise<Bench> {
  const bench = await openBench({ plan: true });
  expect(
    await bench.shop.ledger.reserve({ kind: 'run', id: 'all that is included' }, exportPrice(30, 2)),
  ).toMatchObject({ ok: true });
  await bench.shop.ledger.settle({ kind: 'run', id: 'all that is included' });
  return bench;
}

/** Works on the store's first product. `bench` is asked for at each call, because tests open it in `beforeAll`. */
export function clipWorkOn(bench: () => Bench) {
  let clips = 0;
  let productId: string | undefined;
  function product(): StoreProduct {
    const { products } = bench().store.store;
    productId ??= products[0]?.id;
    const found = products.find(({ id }) => id === productId);
    if (found === undefined) throw new Error('The product is gone.');
    return found;
  }
  async function requestClip(key: string): Promise<Clip> {
    const { id } = product();
    const started = await bench().shop.clips.start({
      key,
      requests: [{ link: id, productId: id, title: key, brief: { ...QUIET, seed: ++clips } }],
    });
    const clip = started.ok ? started.value[0] : undefined;
    if (clip === undefined) throw new Error('No clip was started.');
    return clip;
  }
  const clipState = async (id: string) => (await bench().shop.clips.find(id))?.state;
  async function readyClip(key: string): Promise<Clip> {
    const clip = await requestClip(key);
    await expect.poll(() => clipState(clip.id), SOON).toBe('ready');
    return clip;
  }
  async function requestExport(key: string): Promise<ExportRecord> {
    const clip = await readyClip(key);
    const started = await bench().shop.exports.start({
      key,
      clips: [{ clipId: clip.id, revision: 1 }],
      settings: { resolution: '720p', bitsPerSecond: null },
    });
    if (!started.ok) throw started.error;
    const [record] = started.value;
    if (record === undefined) throw new Error('No export was started.');
    return record;
  }
  const exportOf = async (id: string): Promise<ExportRecord> => {
    const record = await bench().shop.exports.find(id);
    if (record === null) throw new Error('The export is gone.');
    return record;
  };
  return {
    product,
    requestClip,
    clipState,
    readyClip,
    /** Of a new clip, which is ready first. */
    requestExport,
    exportOf,
    exportState: async (id: string) => (await exportOf(id)).state,
    /** Waits until the export is being drawn. */
    midFrames: (id: string) =>
      expect.poll(async () => (await exportOf(id)).framesDone, SOON).toBeGreaterThan(0),
    /** Without points bought on the plan and not needed: I8 checks those. */
    ledgerOf: async (id: string) =>
      (
        await bench().sql(
          `select kind from ledger_entries where subject_id = $1 and kind not in ('purchase', 'expire') order by kind`,
          [id],
        )
      ).map(({ kind }) => kind),
    /** As if the worker had been silent for long enough to count as dead. */
    age: () =>
      bench().sql(
        `update tasks set heartbeat_at = heartbeat_at - interval '41 seconds' where state = 'running'`,
      ),
  };
}
