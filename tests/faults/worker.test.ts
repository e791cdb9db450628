/** Breaks a real worker process at named points: work continues, is done once, and costs once. */
import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clipWorkOn, openBilledBench, SOON, TEST_MILLISECONDS } from '#tests/faults/clip-work.ts';
import { type Bench, type Worker } from '#tests/faults/worker-bench.ts';
import { SECOND } from '#tests/patience.ts';

/** A child of a worker may end by itself in the meantime. */
function killUnlessGone(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

describe('a worker', () => {
  let bench: Bench;
  let worker: Worker;
  const { requestClip, clipState, requestExport, exportOf, exportState, midFrames, ledgerOf, age } =
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
    'killed while a clip is made: the next worker makes it',
    async () => {
      const clip = await requestClip('killed clip');
      await expect.poll(() => clipState(clip.id), { timeout: 20 * SECOND, interval: 5 }).toBe('generating');
      await worker.end('SIGKILL');
      await age();
      worker = await bench.startWorker();
      await expect.poll(() => clipState(clip.id), SOON).toBe('ready');
      expect(await bench.shop.clips.versions(clip.id)).toHaveLength(1);
    },
    TEST_MILLISECONDS,
  );

  it(
    'killed mid-frames: its children end with it, and the next worker exports once and charges once',
    async () => {
      const made = await requestExport('killed frames');
      await midFrames(made.id);
      const children = await worker.children();
      expect(children.length).toBeGreaterThan(0);
      const { videos: before } = await bench.leftOver();
      await worker.end('SIGKILL');
      await expect.poll(() => children.filter((pid) => existsSync(`/proc/${pid}`)), SOON).toEqual([]);
      expect((await bench.leftOver()).videos).toEqual(before);
      await age();
      worker = await bench.startWorker();
      await expect.poll(() => exportState(made.id), SOON).toBe('done');
      expect((await exportOf(made.id)).result?.frames).toBe(450);
      expect(await ledgerOf(made.id)).toEqual(['reserve', 'settle']);
      // What the killed attempt had written is removed by the next worker, not by the cleanup a day later.
      await expect.poll(async () => (await bench.leftOver()).temporary, SOON).toEqual([]);
    },
    TEST_MILLISECONDS,
  );

  it(
    'whose render process is killed: nothing half-written is kept, and it is drawn again by itself, charged once',
    async () => {
      const made = await requestExport('killed child');
      await midFrames(made.id);
      const { videos: before } = await bench.leftOver();
      for (const pid of await worker.children()) killUnlessGone(pid);
      await expect.poll(() => exportState(made.id), SOON).not.toBe('rendering');
      expect((await bench.leftOver()).videos).toEqual(before);
      await expect.poll(() => exportState(made.id), SOON).toBe('done');
      expect((await exportOf(made.id)).result?.frames).toBe(450);
      expect(await ledgerOf(made.id)).toEqual(['reserve', 'settle']);
    },
    TEST_MILLISECONDS,
  );

  it(
    'whose render process always dies: the export is given up, its points come back, and the next one is made',
    async () => {
      const { videos: before } = await bench.leftOver();
      const poison = await requestExport('poison');
      const next = await requestExport('behind the poison');
      const poisoned = async () =>
        (await bench.sql(`select state from tasks where subject_id = $1`, [poison.id]))[0]?.['state'];
      for (let isOver = false; !isOver; isOver = (await poisoned()) === 'failed')
        if ((await poisoned()) === 'running') for (const pid of await worker.children()) killUnlessGone(pid);
      expect(await exportOf(poison.id)).toMatchObject({
        state: 'failed',
        failure: { code: 'EXPORT_FAILED' },
      });
      expect(await ledgerOf(poison.id)).toEqual(['release', 'reserve']);
      await expect.poll(() => exportState(next.id), SOON).toBe('done');
      expect((await bench.leftOver()).videos.length).toBe(before.length + 1);
      expect((await bench.shop.exports.retry(poison.id)).ok).toBe(true);
      await expect
        .poll(
          async () => (await bench.shop.exports.list({ clipId: poison.clipId })).map(({ state }) => state),
          SOON,
        )
        .toEqual(['done']);
      expect(await exportState(poison.id)).toBe('failed');
    },
    TEST_MILLISECONDS,
  );

  it(
    'asked to stop mid-frames: hands the export back and ends cleanly',
    async () => {
      const { temporary } = await bench.leftOver();
      const made = await requestExport('stopped');
      await midFrames(made.id);
      // It ends itself with 1 when it takes longer than it may.
      expect(await worker.end('SIGTERM')).toBe(0);
      expect(await exportState(made.id)).toBe('waiting');
      expect(await ledgerOf(made.id)).toEqual(['reserve']);
      worker = await bench.startWorker();
      await expect.poll(() => exportState(made.id), SOON).toBe('done');
      expect(await ledgerOf(made.id)).toEqual(['reserve', 'settle']);
      expect((await bench.leftOver()).temporary).toEqual(temporary);
    },
    TEST_MILLISECONDS,
  );

  it(
    'canceled mid-frames: stops drawing and gives the points back',
    async () => {
      const made = await requestExport('cancelled');
      await midFrames(made.id);
      expect((await bench.shop.exports.cancel(made.id)).ok).toBe(true);
      await expect.poll(() => worker.children(), SOON).toEqual([]);
      expect(await exportState(made.id)).toBe('cancelled');
      expect(await ledgerOf(made.id)).toEqual(['release', 'reserve']);
    },
    TEST_MILLISECONDS,
  );

  it(
    'whose queue was emptied: the work is found in the database',
    async () => {
      await worker.end('SIGTERM');
      const clip = await requestClip('emptied');
      await bench.sql('drop schema bullmq cascade');
      await bench.sql("update tasks set ticketed = true, available_at = now() - interval '10 minutes'");
      await bench.sql("update clips set created_at = now() - interval '10 minutes' where id = $1", [clip.id]);
      worker = await bench.startWorker();
      await expect.poll(() => clipState(clip.id), SOON).toBe('ready');
    },
    TEST_MILLISECONDS,
  );
});
