/**
 * Workers whose clocks are wrong: work is done once and costs once, claims and ends of time are those of the
 * database.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportRecord } from '#studio/export/export-record.ts';
import { openBench, QUIET, type Bench, type Worker } from '#tests/faults/worker-bench.ts';
import { SECOND } from '#tests/patience.ts';

const SOON = { timeout: 50 * SECOND, interval: 100 };
const DAY_SECONDS = 24 * 3600;

describe('workers whose clocks are a day ahead and a day behind', () => {
  let bench: Bench;
  let ahead: Worker;
  beforeAll(async () => {
    bench = await openBench();
    ahead = await bench.startWorker({ shiftSeconds: DAY_SECONDS });
  });
  afterAll(() => bench.close());

  async function requestExport(): Promise<ExportRecord> {
    const productId = bench.store.store.products[0]?.id ?? '';
    const clips = await bench.shop.clips.start({
      key: 'clip',
      requests: [{ link: productId, productId, title: 'clip', brief: QUIET }],
    });
    const clip = clips.ok ? clips.value[0] : undefined;
    if (clip === undefined) throw new Error('No clip was started.');
    await expect.poll(async () => (await bench.shop.clips.find(clip.id))?.state, SOON).toBe('ready');
    const exports = await bench.shop.exports.start({
      key: 'export',
      clips: [{ clipId: clip.id, revision: 1 }],
      settings: { resolution: '720p', bitsPerSecond: null },
    });
    const record = exports.ok ? exports.value[0] : undefined;
    if (record === undefined) throw new Error('No export was started.');
    return record;
  }
  const stateOf = async (id: string) => (await bench.shop.exports.find(id))?.state;

  it(
    'make an export once and keep it for its time, and neither takes it from the other',
    async () => {
      const record = await requestExport();
      await expect.poll(() => stateOf(record.id), SOON).not.toBe('waiting');
      // On start it searches for work whose worker is silent, and for files whose time is over: by the
      // database's clock.
      const behind = await bench.startWorker({ shiftSeconds: -DAY_SECONDS });
      await expect.poll(() => stateOf(record.id), SOON).toBe('done');
      expect(await bench.sql('select claims, crashes from tasks where subject_id = $1', [record.id])).toEqual(
        [{ claims: 1, crashes: 0 }],
      );
      expect(
        await bench.sql(
          `select abs(extract(epoch from finished_at - now())) < 3600 as "ofNow" from exports where id = $1`,
          [record.id],
        ),
      ).toEqual([{ ofNow: true }]);
      expect(await behind.end('SIGTERM')).toBe(0);
      expect(await stateOf(record.id)).toBe('done');
      await expect.poll(() => bench.violations(ahead), SOON).toEqual([]);
    },
    150 * SECOND,
  );
});
