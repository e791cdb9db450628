/** A database of a test's own: a real PostgreSQL, its repositories, and a connection that bypasses them. */
import { tmpdir } from 'node:os';
import pg from 'pg';
import { openDatabase } from '#adapters/database/open-database.ts';
import {
  startTemporaryPostgres,
  type TemporaryServer,
} from '#adapters/database/testing/temporary-postgres.ts';
import { TEST_SEAL } from '#adapters/database/testing/test-seal.ts';
import { bindUseCases, type Database } from '#wiring/bind-use-cases.ts';

/** A database for one test; `sql` queries it without the repositories. */
export type TestDatabase = {
  server: TemporaryServer;
  database: Database;
  sql: pg.Client;
  close(): Promise<void>;
};

/** Starts a PostgreSQL, applies every migration and opens it. `close` stops it. */
export async function openTestDatabase({
  firstGrantQuarterPoints = 0,
}: { firstGrantQuarterPoints?: number } = {}): Promise<TestDatabase> {
  const server = await startTemporaryPostgres();
  const database = bindUseCases(await openDatabase({ url: server.url, home: tmpdir(), seal: TEST_SEAL }), {
    firstGrantQuarterPoints,
  });
  const sql = new pg.Client({ connectionString: server.url });
  // Of a server that is killed on purpose; the next query reports the error.
  sql.on('error', () => undefined);
  await sql.connect();
  return {
    server,
    database,
    sql,
    async close() {
      await sql.end();
      await database.close();
      await server.stop();
    },
  };
}
