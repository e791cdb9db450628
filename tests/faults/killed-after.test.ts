/**
 * Kills a real worker after it has done what others see, and before it could write that down: an export whose
 * file is stored, a publication whose video is uploaded. Both are done once, and cost once.
 */
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBench, QUIET, type Bench, type Worker } from '#tests/faults/worker-bench.ts';
import { given } from '#tests/given.ts';
import { SECOND } from '#tests/patience.ts';

const SOON = { timeout: 50 * SECOND, interval: 50 };
const TEST_MILLISECONDS = 200 * SECOND;

describe('a worker that is killed', () => {
  let bench: Bench;
  let worker: Worker;
  beforeAll(async () => {
    bench = await openBench();
    worker = await bench.startWorker();
  });
  afterAll(() => bench.close());
  afterEach(async () => {
    await expect.poll(() => bench.violations(worker), SOON).toEqual([]);
  }, 60 * SECOND);

  const product = () => bench.store.store.products[0] ?? expect.fail('the store has no product');
  const stateOf = async (id: string) => (await bench.shop.exports.find(id))?.state;

  async function requestExport(key: string): Promise<string> {
    const { id: productId } = product();
    const [clip] = given(
      await bench.shop.clips.start({
        key,
        requests: [{ link: productId, productId, title: key, brief: { ...QUIET, seed: key.length } }],
      }),
    );
    const clipId = clip?.id ?? '';
    await expect.poll(async () => (await bench.shop.clips.find(clipId))?.state, SOON).toBe('ready');
    const [record] = given(
      await bench.shop.exports.start({
        key,
        clips: [{ clipId, revision: 1 }],
        settings: { resolution: '720p', bitsPerSecond: null },
      }),
    );
    return record?.id ?? '';
  }
  /** Another takes over, as if this one had been silent for long enough. */
  async function killAndReplace(): Promise<void> {
    await worker.end('SIGKILL');
    await bench.sql(
      `update tasks set heartbeat_at = heartbeat_at - interval '41 seconds' where state = 'running'`,
    );
    worker = await bench.startWorker();
  }

  it(
    'when the file is stored: the next one exports, charges once, and leaves one video',
    async () => {
      const { videos: before } = await bench.leftOver();
      const id = await requestExport('stored');
      // The end of an export settles its points: as long as another holds the balance, the file is there alone.
      const holder = new pg.Client({ connectionString: bench.database.url });
      await holder.connect();
      try {
        await holder.query('begin');
        await holder.query('select 1 from balances for update');
        await expect.poll(async () => (await bench.leftOver()).videos.length, SOON).toBe(before.length + 1);
        expect(await stateOf(id)).toBe('rendering');
        await killAndReplace();
        await holder.query('rollback');
      } finally {
        await holder.end();
      }
      await expect.poll(() => stateOf(id), SOON).toBe('done');
      expect(
        await bench.sql('select kind from ledger_entries where subject_id = $1 order by number', [id]),
      ).toEqual([{ kind: 'reserve' }, { kind: 'settle' }]);
      await bench.tidy();
      expect((await bench.leftOver()).videos).toHaveLength(before.length + 1);
    },
    TEST_MILLISECONDS,
  );

  it(
    'when the video is uploaded: the next one uploads nothing again, and the product gets it once',
    async () => {
      const exportId = await requestExport('uploaded');
      await expect.poll(() => stateOf(exportId), SOON).toBe('done');
      const before = product().media.length;
      bench.store.inject({ match: 'attach', times: 1, fault: { kind: 'timeout', effect: false } });
      const { id } = given(
        await bench.shop.publications.start({ key: 'uploaded', exportId, alt: 'A mug', position: 1 }),
      );
      const journal = async () => {
        const [row] = await bench.sql('select journal from publications where id = $1', [id]);
        return row?.['journal'] ?? null;
      };
      await expect.poll(journal, SOON).toMatchObject({ uploaded: true });
      const target = ((await journal()) as { target: unknown }).target;
      await killAndReplace();
      await expect.poll(async () => (await bench.shop.publications.find(id))?.state, SOON).toBe('ready');
      expect(await journal()).toMatchObject({ target });
      expect(product().media.length).toBe(before + 1);
    },
    TEST_MILLISECONDS,
  );
});
