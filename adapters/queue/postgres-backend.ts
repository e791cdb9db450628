/** BullMQ on PostgreSQL: the queue of a machine without Redis. */
import { createPostgresBackend, withBackend } from 'bullmq';
import type { Backend } from '#adapters/queue/bullmq-queue.ts';

const { Queue, Worker } = withBackend(createPostgresBackend);
/** Apart from our own tables. */
const SCHEMA = 'bullmq';

export function postgresBackend(url: string): Backend {
  const connection = { connectionString: url, schema: SCHEMA, migrate: true };
  return {
    queue: (name, options) => new Queue(name, { ...options, connection }),
    worker: (name, handle, options) => new Worker(name, handle, { ...options, connection }),
    close: () => Promise.resolve(),
  };
}
