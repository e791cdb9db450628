/** Tests every queue on a real PostgreSQL and a real Redis. */
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
import type { Ticket } from '#studio/work/ports.ts';
import type { Queue } from '#studio/work/queue.ts';

const clip = (id: string): Ticket => ({ id, lane: 'clips' });
const HANGING = fileURLToPath(new URL('./testing/hanging-worker.ts', import.meta.url));

/** A handler that only counts. */
function counter(): { count(): number; handle(): Promise<void> } {
  let count = 0;
  return {
    count: () => count,
    handle() {
      count++;
      return Promise.resolve();
    },
  };
}

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

  it('wakes a worker once a ticket, however many are sent at once', () =>
    withQueue(async (queue) => {
      const { count, handle } = counter();
      const stop = await queue.work('clips', 2, handle);
      await queue.send([clip('one')]);
      await expect.poll(count).toBe(1);
      await queue.send(Array.from({ length: 300 }, (_, index) => clip(`bulk-${index}`)));
      await expect.poll(count).toBe(301);
      await stop();
      expect(count()).toBe(301);
    }));

  it('takes the same id twice for one ticket while it is on its way', () =>
    withQueue(async (queue) => {
      for (let time = 0; time < 3; time++) await queue.send([clip('same')]);
      await queue.send([clip('last')]);
      const { count, handle } = counter();
      const stop = await queue.work('clips', 1, handle);
      await expect.poll(count).toBe(2);
      await stop();
      expect(count()).toBe(2);
    }));

  it('takes the id of a ticket that was handled again', () =>
    withQueue(async (queue) => {
      const { count, handle } = counter();
      const stop = await queue.work('clips', 1, handle);
      await queue.send([clip('again')]);
      await expect.poll(count).toBe(1);
      await expect
        .poll(async () => {
          await queue.send([clip('again')]);
          return count();
        })
        .toBeGreaterThan(1);
      await stop();
    }));

  it('handles a ticket again whose handling failed, until it works', () =>
    withQueue(async (queue) => {
      let attempts = 0;
      const stop = await queue.work('clips', 1, () => {
        attempts++;
        return attempts < 3 ? Promise.reject(new Error('the database was away')) : Promise.resolve();
      });
      await queue.send([clip('faulty')]);
      await expect.poll(() => attempts, { timeout: 10_000 }).toBe(3);
      await queue.send([clip('after')]);
      await expect.poll(() => attempts).toBe(4);
      await stop();
    }));

  it('drops a ticket after four attempts and continues with the next', () =>
    withQueue(async (queue) => {
      let [attempts, healthy] = [0, false];
      const stop = await queue.work('clips', 1, () => {
        if (healthy) return Promise.resolve();
        attempts++;
        return Promise.reject(new Error('always'));
      });
      await queue.send([clip('poison')]);
      await expect.poll(() => attempts, { timeout: 10_000 }).toBe(4);
      healthy = true;
      const { count, handle } = counter();
      await stop();
      const stopNext = await queue.work('clips', 1, handle);
      await queue.send([clip('healthy')]);
      await expect.poll(count).toBe(1);
      await stopNext();
      expect(attempts).toBe(4);
    }));

  it('handles as many tickets at once as it may, and lanes do not wait for each other', () =>
    withQueue(async (queue) => {
      let [now, most] = [0, 0];
      let letGo = (): void => undefined;
      const gate = new Promise<void>((resolve) => (letGo = resolve));
      const stop = await queue.work('clips', 3, async () => {
        most = Math.max(most, ++now);
        await gate;
        now--;
      });
      const exports = counter();
      const stopExports = await queue.work('exports', 1, exports.handle);
      await queue.send(['a', 'b', 'c', 'd', 'e'].map(clip));
      await expect.poll(() => now).toBe(3);
      await queue.send([{ id: 'export', lane: 'exports' }]);
      await expect.poll(exports.count).toBe(1);
      expect(now).toBe(3);
      letGo();
      await expect.poll(() => now).toBe(0);
      await Promise.all([stop(), stopExports()]);
      expect(most).toBe(3);
    }));

  it('stops by letting the ticket under way end, and leaves the rest to the next worker', () =>
    withQueue(async (queue) => {
      let letGo = (): void => undefined;
      const gate = new Promise<void>((resolve) => (letGo = resolve));
      let [taken, ended] = [0, 0];
      const stop = await queue.work('clips', 1, async () => {
        taken++;
        await gate;
        ended++;
      });
      await queue.send(['x', 'y'].map(clip));
      await expect.poll(() => taken).toBe(1);
      const stopped = stop();
      letGo();
      await stopped;
      expect([taken, ended]).toEqual([1, 1]);
      await withQueue(async (next) => {
        const { count, handle } = counter();
        const stopNext = await next.work('clips', 1, handle);
        await expect.poll(count).toBe(1);
        await stopNext();
      });
    }));

  it('gives the ticket of a killed worker to another', () =>
    withQueue(async (queue) => {
      const worker = spawn(process.execPath, [HANGING, server.url], { stdio: ['ignore', 'pipe', 'inherit'] });
      const gone = once(worker, 'exit');
      await queue.send([clip('lost')]);
      await once(worker.stdout, 'data');
      worker.kill('SIGKILL');
      await gone;
      const { count, handle } = counter();
      const stop = await queue.work('clips', 1, handle);
      await expect.poll(count, { timeout: 15_000 }).toBe(1);
      await stop();
    }));
});
