/** Opens the queue that the environment names: Redis, else the database. */
import { openBullMqQueue } from '#adapters/queue/bullmq-queue.ts';
import { postgresBackend } from '#adapters/queue/postgres-backend.ts';
import { redisBackend } from '#adapters/queue/redis-backend.ts';
import type { Queue } from '#studio/work/queue.ts';

/**
 * The queue on Redis when there is a URL for one, else on the database. `onError` gets lost connections; the
 * queue reconnects by itself.
 */
export const openQueue = (
  { redisUrl, databaseUrl }: { redisUrl: string | undefined; databaseUrl: string },
  onError: (error: Error) => void,
): Queue =>
  openBullMqQueue(redisUrl === undefined ? postgresBackend(databaseUrl) : redisBackend(redisUrl), onError);
