/** Tests that servers of tests that run side by side share nothing. */
import pg from 'pg';
import { expect, test } from 'vitest';
import { startTemporaryPostgres } from '#adapters/database/testing/temporary-postgres.ts';

test('two servers at once are two', async () => {
  const servers = await Promise.all([startTemporaryPostgres(), startTemporaryPostgres()]);
  try {
    const addresses = await Promise.all(
      servers.map(async ({ url }) => {
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        const { rows } = await client.query<{ folder: string }>(
          "select current_setting('data_directory') as folder",
        );
        await client.end();
        return rows[0]?.folder;
      }),
    );
    expect(new Set(addresses).size).toBe(2);
  } finally {
    for (const server of servers) await server.stop();
  }
}, 90_000);
