/** A worker that takes a job, says so, and never ends it: run as `node hanging-worker.ts <url>`, to be killed. */
import { openBullMqQueue } from '#adapters/queue/bullmq-queue.ts';
import { postgresBackend } from '#adapters/queue/postgres-backend.ts';
import { redisBackend } from '#adapters/queue/redis-backend.ts';
import { IMPATIENT } from '#adapters/queue/testing/impatient.ts';

const url = process.argv[2] ?? '';
const queue = openBullMqQueue(
  url.startsWith('redis') ? redisBackend(url) : postgresBackend(url),
  () => undefined,
  IMPATIENT,
);
await queue.work('clips', 1, () => {
  process.stdout.write('taken\n');
  return new Promise(() => undefined);
});
