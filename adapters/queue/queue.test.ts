/** What every queue must do, asked of a real PostgreSQL and a real Redis. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBullMqQueue } from '#adapters/queue/bullmq-queue.ts';
import { postgresBackend } from '#adapters/queue/postgres-backend.ts';
import { redisBackend } from '#adapters/queue/redis-backend.ts';
import { startTemporaryPostgres } from '#adapters/database/testing/temporary-postgres.ts';
import { IMPATIENT } from '#adapters/queue/testing/impatient.ts';
import { startTemporaryRedis } from '#adapters/queue/testing/temporary-redis.ts';
import type { Job, Queue } from '#studio/shared/jobs.ts';

const clip = (id: string): Job => ({ name: 'generate-clip', payload: { id } });
const makeExport = (id: string): Job => ({ name: 'export-clip', payload: { id } });
const idOf = (job: Job): string => ('id' in job.payload ? job.payload.id : '');
/** A handler that only writes down what it is given. */
const note =
  <T>(ran: T[], what: (job: Job) => T) =>
  (job: Job): Promise<void> => {
    ran.push(what(job));
    return Promise.resolve();
  };
const whole = (job: Job): Job => job;
const HANGING = fileURLToPath(new URL('./testing/hanging-worker.ts', import.meta.url));

describe.each([
  { name: 'PostgreSQL', start: startTemporaryPostgres, backend: postgresBackend },
  { name: 'Redis', start: startTemporaryRedis, backend: redisBackend },
])('a queue on $name', ({ start, backend }) => {
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  const faults: Error[] = [];
  const open = (): Queue => openBullMqQueue(backend(server.url), (error) => faults.push(error), IMPATIENT);

  async function withQueue(run: (queue: Queue) => Promise<void>): Promise<void> {
    const queue = open();
    try {
      await run(queue);
    } finally {
      await queue.close();
    }
    expect(faults.splice(0)).toEqual([]);
  }

  it('runs a job once, with its payload', () =>
    withQueue(async (queue) => {
      const ran: Job[] = [];
      const stop = await queue.work('clips', 2, note(ran, whole));
      await queue.add('one', clip('clip-1'));
      await expect.poll(() => ran.length).toBe(1);
      await queue.add('two', clip('clip-2'));
      await expect.poll(() => ran.length).toBe(2);
      await stop();
      expect(ran).toEqual([clip('clip-1'), clip('clip-2')]);
    }));

  it('takes the same id twice for one job', () =>
    withQueue(async (queue) => {
      for (let time = 0; time < 3; time++) await queue.add('same', clip('same'));
      await queue.add('last', clip('last'));
      const ran: string[] = [];
      const stop = await queue.work('clips', 1, note(ran, idOf));
      await expect.poll(() => ran).toContain('last');
      await stop();
      expect(ran).toEqual(['same', 'last']);
    }));

  it('tries again what failed by a fault, until it works', () =>
    withQueue(async (queue) => {
      let attempts = 0;
      const stop = await queue.work('clips', 1, () => {
        attempts++;
        return attempts < 3 ? Promise.reject(new Error('the database was away')) : Promise.resolve();
      });
      await queue.add('again', clip('again'));
      await expect.poll(() => attempts, { timeout: 10_000 }).toBe(3);
      await queue.add('after', clip('after'));
      await expect.poll(() => attempts).toBe(4);
      await stop();
    }));

  it('gives up after four attempts and goes on with the next job', () =>
    withQueue(async (queue) => {
      const ran: string[] = [];
      const stop = await queue.work('clips', 1, (job) => {
        ran.push(idOf(job));
        return idOf(job) === 'poison' ? Promise.reject(new Error('always')) : Promise.resolve();
      });
      await queue.add('poison', clip('poison'));
      await expect.poll(() => ran.length, { timeout: 10_000 }).toBe(4);
      await queue.add('healthy', clip('healthy'));
      await expect.poll(() => ran.at(-1)).toBe('healthy');
      await stop();
      expect(ran.filter((id) => id === 'poison')).toHaveLength(4);
    }));

  it('works on as many jobs at once as it was told, and lanes do not wait for each other', () =>
    withQueue(async (queue) => {
      let [now, most] = [0, 0];
      let letGo = (): void => undefined;
      const gate = new Promise<void>((resolve) => (letGo = resolve));
      const stop = await queue.work('clips', 3, async () => {
        most = Math.max(most, ++now);
        await gate;
        now--;
      });
      const exported: Job[] = [];
      const stopExports = await queue.work('exports', 1, note(exported, whole));
      for (const id of ['a', 'b', 'c', 'd', 'e']) await queue.add(id, clip(id));
      await expect.poll(() => now).toBe(3);
      await queue.add('export', makeExport('export'));
      await expect.poll(() => exported.length).toBe(1);
      expect(now).toBe(3);
      letGo();
      await expect.poll(() => now).toBe(0);
      await Promise.all([stop(), stopExports()]);
      expect(most).toBe(3);
    }));

  it('stops by letting the job under way end, and leaves the rest to the next worker', () =>
    withQueue(async (queue) => {
      const ran: string[] = [];
      let letGo = (): void => undefined;
      const gate = new Promise<void>((resolve) => (letGo = resolve));
      let taken = 0;
      const stop = await queue.work('clips', 1, async (job) => {
        taken++;
        await gate;
        ran.push(`first ${idOf(job)}`);
      });
      await queue.add('x', clip('x'));
      await queue.add('y', clip('y'));
      await expect.poll(() => taken).toBe(1);
      const stopped = stop();
      letGo();
      await stopped;
      expect(ran).toEqual(['first x']);
      await withQueue(async (next) => {
        const stopNext = await next.work(
          'clips',
          1,
          note(ran, (job) => `next ${idOf(job)}`),
        );
        await expect.poll(() => ran).toEqual(['first x', 'next y']);
        await stopNext();
      });
    }));

  it('gives the job of a killed worker to another', () =>
    withQueue(async (queue) => {
      const worker = spawn(process.execPath, [HANGING, server.url], { stdio: ['ignore', 'pipe', 'inherit'] });
      const gone = once(worker, 'exit');
      await queue.add('lost', clip('lost'));
      await once(worker.stdout, 'data');
      worker.kill('SIGKILL');
      await gone;
      const ran: Job[] = [];
      const stop = await queue.work('clips', 1, note(ran, whole));
      await expect.poll(() => ran, { timeout: 15_000 }).toEqual([clip('lost')]);
      await stop();
    }));

  it('refuses a payload that is none', () =>
    withQueue(async (queue) => {
      const ran: Job[] = [];
      const stop = await queue.work('clips', 1, note(ran, whole));
      // What an older or newer version of the program may have written.
      await queue.add('odd', { name: 'generate-clip', payload: {} } as unknown as Job);
      await queue.add('good', clip('good'));
      await expect.poll(() => ran).toEqual([clip('good')]);
      await stop();
    }));
});
