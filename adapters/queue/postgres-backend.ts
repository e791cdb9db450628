/** BullMQ on PostgreSQL: the queue of a machine without Redis. */
import { createPostgresBackend, withBackend } from 'bullmq';
import type { ClientBase } from 'pg';
import type { Backend } from '#adapters/queue/bullmq-queue.ts';

const { Queue, Worker } = withBackend(createPostgresBackend);
/** Apart from our own tables. */
const SCHEMA = 'bullmq';

/**
 * Keeps BullMQ's tables in a schema of their own, made and migrated at the first use. `url` is that of the
 * app's database.
 */
export function postgresBackend(url: string): Backend {
  // A connection that breaks while the pool hands it over: the next query on it fails, and without a listener
  // its error would end the process.
  const onConnect = (opened: ClientBase): void => void opened.on('error', () => undefined);
  const connection = { connectionString: url, schema: SCHEMA, migrate: true, onConnect };
  return {
    queue: (name, options) => new Queue(name, { ...options, connection }),
    worker: (name, handle, options) => new Worker(name, handle, { ...options, connection }),
    close: () => Promise.resolve(),
  };
}
