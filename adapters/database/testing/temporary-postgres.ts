/** A real PostgreSQL of a test's own, in a temporary folder. */
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runEmbeddedPostgres } from '#adapters/database/embedded-postgres.ts';

export type TemporaryServer = {
  url: string;
  /** As a power cut ends it; it comes back at its address by itself, within seconds. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

export async function startTemporaryPostgres(): Promise<TemporaryServer> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-postgres-'));
  // The server runs as its own user where the tests run as root.
  await chmod(folder, 0o755);
  const server = await runEmbeddedPostgres(folder);
  return {
    url: server.url,
    async kill() {
      process.kill(Number((await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGKILL');
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
