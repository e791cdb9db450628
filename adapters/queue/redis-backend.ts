/** BullMQ on Redis, for more than one machine. */
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Backend } from '#adapters/queue/bullmq-queue.ts';

/** Redis must keep everything (`maxmemory-policy noeviction`) and write to disk (AOF, every second). */
export function redisBackend(url: string): Backend {
  // BullMQ waits for jobs on this connection as long as it takes.
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  return {
    queue: (name, options) => new Queue(name, { ...options, connection }),
    worker: (name, handle, options) => new Worker(name, handle, { ...options, connection }),
    async close() {
      await connection.quit();
    },
  };
}
