/** A real PostgreSQL of a test's own, in a temporary folder. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runEmbeddedPostgres } from '#adapters/database/embedded-postgres.ts';

export type TemporaryServer = { url: string; stop(): Promise<void> };

export async function startTemporaryPostgres(): Promise<TemporaryServer> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-postgres-'));
  // The server runs as its own user where the tests run as root.
  await chmod(folder, 0o755);
  const server = await runEmbeddedPostgres(folder);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
