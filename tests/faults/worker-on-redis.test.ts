/** Empties Redis between two workers: what was queued is found in the database. */
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTemporaryRedis } from '#adapters/queue/testing/temporary-redis.ts';
import { openBench, QUIET, type Bench } from '#tests/faults/worker-bench.ts';
import { SECOND } from '#tests/patience.ts';

let redis: Awaited<ReturnType<typeof startTemporaryRedis>>;
let bench: Bench;

beforeAll(async () => {
  redis = await startTemporaryRedis();
  bench = await openBench({ redisUrl: redis.url });
});
afterAll(async () => {
  await bench.close();
  await redis.stop();
});

async function requestClip(key: string): Promise<string> {
  const productId = bench.store.store.products[0]?.id ?? '';
  const started = await bench.shop.clips.start({
    key,
    requests: [{ link: productId, productId, title: key, brief: QUIET }],
  });
  return started.ok ? (started.value[0]?.id ?? '') : '';
}
const stateOf = async (id: string) => (await bench.shop.clips.find(id))?.state;

it(
  'a queue on Redis carries the work, and losing it loses none',
  async () => {
    const worker = await bench.startWorker();
    const first = await requestClip('first');
    await expect.poll(() => stateOf(first), { timeout: 30 * SECOND }).toBe('ready');
    expect(await worker.end('SIGTERM')).toBe(0);

    const second = await requestClip('second');
    await bench.sql("update tasks set ticketed = true, available_at = now() - interval '10 minutes'");
    await bench.sql("update clips set created_at = now() - interval '10 minutes' where id = $1", [second]);
    const client = new Redis(redis.url);
    await client.flushall();
    await client.quit();
    const next = await bench.startWorker();
    await expect.poll(() => stateOf(second), { timeout: 30 * SECOND }).toBe('ready');
    await expect.poll(() => bench.violations(next), { timeout: 30 * SECOND }).toEqual([]);
  },
  90 * SECOND,
);

it(
  'Redis is away while an export is started: it is started all the same, done when Redis is back, and paid once',
  async () => {
    const worker = await bench.startWorker();
    const clip = await requestClip('before the fault');
    await expect.poll(() => stateOf(clip), { timeout: 30 * SECOND }).toBe('ready');
    await redis.kill();
    const started = await bench.shop.exports.start({
      key: 'while it is away',
      clips: [{ clipId: clip, revision: 1 }],
      settings: { resolution: '720p', bitsPerSecond: null },
    });
    const id = started.ok ? (started.value[0]?.id ?? '') : '';
    expect((await bench.shop.exports.find(id))?.state).toBe('waiting');
    expect(await bench.sql(`select kind from ledger_entries where subject_id = $1`, [id])).toEqual([
      { kind: 'reserve' },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 6000));
    await redis.restart();
    await expect
      .poll(async () => (await bench.shop.exports.find(id))?.state, { timeout: 60 * SECOND })
      .toBe('done');
    await expect.poll(() => bench.violations(worker), { timeout: 30 * SECOND }).toEqual([]);
  },
  150 * SECOND,
);
