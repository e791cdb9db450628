/**
 * Tests that a picture is analyzed apart from the process that asks, and that one which takes too much is
 * refused by name and ends nothing else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { openAnalysisPool, type AnalysisPool } from '#adapters/images/analysis-pool.ts';
import { CATALOGUE, plain } from '#adapters/images/testing/picture-files.ts';

let mug: Uint8Array;
/** Seconds of work, from a file of a few hundred kilobytes. */
let large: Uint8Array;
/** Its decoder takes all pixels at once: 200 MB. */
let greedy: Uint8Array;
beforeAll(async () => {
  mug = readFileSync(join(CATALOGUE, 'mug-oat-front.jpg'));
  large = await plain(4000, 4000).jpeg({ progressive: true }).toBuffer();
  greedy = await plain(7000, 7000).webp({ effort: 0 }).toBuffer();
});

afterEach(() => vi.unstubAllEnvs());

/** A pool whose processes end with the test, and the ids of those that it started. */
function open(limits: Parameters<typeof openAnalysisPool>[0] = {}): {
  pool: AnalysisPool;
  started: number[];
} {
  const started: number[] = [];
  const pool = openAnalysisPool({ ...limits, onStart: (pid) => started.push(pid) });
  onTestFinished(() => {
    for (const pid of started) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  });
  return { pool, started };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const file = (name: string, bytes = mug) => ({ name, bytes, isLogo: false });

test('a picture that takes too long is refused by name; the next one has a new process', async () => {
  const slow = open({ atOnce: 1, seconds: 0.05 });
  expect(await slow.pool.analyze(file('slow.jpg', large))).toMatchObject({
    ok: false,
    error: {
      name: 'slow.jpg',
      explanation: 'This image took too long to read. Save it as JPG and try again.',
    },
  });
  expect(await slow.pool.analyze(file('slow too.jpg', large))).toMatchObject({
    error: { name: 'slow too.jpg' },
  });
  expect(slow.started).toHaveLength(2);
  await expect.poll(() => slow.started.filter(isAlive)).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'only the time that a process works counts: one that the machine holds up is not given up for it',
  async () => {
    const { pool, started } = open({ atOnce: 1, seconds: 1 });
    await pool.analyze(file('first.jpg'));
    const [pid = NaN] = started;
    process.kill(pid, 'SIGSTOP');
    const analyzed = pool.analyze(file('second.jpg'));
    await sleep(2500);
    process.kill(pid, 'SIGCONT');
    expect(await analyzed).toMatchObject({ ok: true });
    expect(started).toEqual([pid]);
  },
);

test.runIf(process.platform === 'linux')(
  'a picture that takes too much memory is refused by name, and the next one is analyzed',
  async () => {
    const { pool } = open({ atOnce: 1, megabytes: 800 });
    expect(await pool.analyze(file('large.webp', greedy))).toMatchObject({
      ok: false,
      error: {
        name: 'large.webp',
        explanation: 'This image took too long to read. Save it as JPG and try again.',
      },
    });
    expect(await pool.analyze(file('mug.jpg'))).toMatchObject({ ok: true });
  },
);

test('no more pictures than the limit are analyzed at once, and processes are used again', async () => {
  const { pool, started } = open({ atOnce: 2 });
  const names = Array.from({ length: 7 }, (_, number) => `mug-${number}.jpg`);
  const analyzed = await Promise.all(names.map((name) => pool.analyze(file(name))));
  expect(analyzed.map(({ ok }) => ok)).toEqual(names.map(() => true));
  expect(started).toHaveLength(2);
});

test('a process that is killed while it works is replaced, and the picture is analyzed all the same', async () => {
  const { pool, started } = open({ atOnce: 1 });
  await pool.analyze(file('first.jpg'));
  const analyzed = pool.analyze(file('large.jpg', large));
  process.kill(started[0] ?? NaN, 'SIGKILL');
  expect(await analyzed).toMatchObject({ ok: true });
  expect(started).toHaveLength(2);
});

test('one that was killed while it waited is replaced, and one without work ends by itself', async () => {
  const { pool, started } = open({ atOnce: 1, idleSeconds: 0.2 });
  await pool.analyze(file('first.jpg'));
  process.kill(started[0] ?? NaN, 'SIGKILL');
  await expect.poll(() => started.filter(isAlive)).toEqual([]);
  expect(await pool.analyze(file('second.jpg'))).toMatchObject({ ok: true });
  expect(started).toHaveLength(2);
  await expect.poll(() => started.filter(isAlive)).toEqual([]);
});

test('the calling process continues meanwhile: large pictures block its event loop for a moment at most', async () => {
  const { pool } = open({ atOnce: 2 });
  await Promise.all([pool.analyze(file('warm.jpg')), pool.analyze(file('warm.jpg'))]);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await sleep(20);
  delay.reset();
  const analyzed = await Promise.all(
    Array.from({ length: 3 }, (_, number) => pool.analyze(file(`large-${number}.jpg`, large))),
  );
  delay.disable();
  expect(analyzed.map(({ ok }) => ok)).toEqual([true, true, true]);
  // In this process the pixels of one such picture alone take several hundred milliseconds in one piece.
  expect(delay.percentile(99) / 1e6).toBeLessThan(100);
});

test.runIf(process.platform === 'linux')('its processes see no key that this one has', async () => {
  vi.stubEnv('VITRINE_TEST_KEY', 'a secret');
  const { pool, started } = open({ atOnce: 1 });
  await pool.analyze(file('mug.jpg'));
  const variables = readFileSync(`/proc/${started[0] ?? ''}/environ`, 'utf8');
  expect(variables).toContain('MALLOC_ARENA_MAX=2');
  expect(variables).not.toContain('VITRINE_TEST_KEY');
});
