/** Keeps Shopify's sessions in PostgreSQL through the library's own store, and outlives a database that restarts. */
import { PostgreSQLSessionStorage } from '@shopify/shopify-app-session-storage-postgresql';
import type pg from 'pg';

/** Connections that break while nobody uses them are made anew by the pool; unheard, their error would end the process. */
export function openSessionStorage(databaseUrl: string, onBreak: (error: Error) => void = () => undefined): PostgreSQLSessionStorage {
  const storage = new PostgreSQLSessionStorage(databaseUrl);
  // The library keeps its pool to itself and does not listen to it.
  const { client } = storage as unknown as { client: { ready: Promise<void>; pool: pg.Pool } };
  void client.ready.then(() => client.pool.on('error', onBreak));
  return storage;
}
