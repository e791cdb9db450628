/**
 * Keeps Shopify's sessions in PostgreSQL through the library's own store, over TLS where the address asks for
 * it, and survives a restart of the database.
 */
import { PostgreSQLSessionStorage } from '@shopify/shopify-app-session-storage-postgresql';
import pg from 'pg';

/**
 * The library's private state (version 8.0.0): it makes no query before its first pool is there, and asks
 * `init` for another after `disconnect`.
 */
type LibraryConnection = { pool: pg.Pool; init: () => Promise<void> };

/**
 * The library takes host, user, password and database out of the address and leaves the rest (`sslmode`,
 * `sslrootcert` …) behind. So it gets a pool of ours, made from the whole address as every other connection
 * of the app is. Connections that break while nobody uses them, or while the pool hands them over, are
 * replaced by the pool; without a listener, their error would end the process.
 */
export function openSessionStorage(
  databaseUrl: string,
  onBreak: (error: Error) => void = () => undefined,
): PostgreSQLSessionStorage {
  const storage = new PostgreSQLSessionStorage(databaseUrl);
  const { client } = storage as unknown as { client: LibraryConnection };
  // Its own pool has connected to nothing yet: a pool connects when it is asked.
  client.init = () => {
    client.pool = new pg.Pool({
      connectionString: databaseUrl,
      onConnect: (connection) => void connection.on('error', onBreak),
    });
    client.pool.on('error', onBreak);
    return Promise.resolve();
  };
  void client.init();
  return storage;
}

/**
 * Creates the library's tables where they are not there yet, one process at a time: the library creates them
 * when a storage is opened, and one that is late by a moment would be refused by the database and refuse
 * every session from then on. Rejects when the database cannot be reached.
 */
export async function prepareSessionStorage(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // A broken connection also rejects its query, so the event itself can be ignored.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', ['session tables']);
    const storage = openSessionStorage(databaseUrl);
    try {
      await storage.loadSession('nobody');
    } finally {
      await storage.disconnect();
    }
  } finally {
    // The lock ends with its connection.
    await client.end();
  }
}
