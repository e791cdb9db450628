/** A real PostgreSQL of a test's own, in a temporary folder. */
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyInitialisedPostgres } from '#adapters/database/testing/initialised-postgres.ts';
import { runEmbeddedPostgres } from '#adapters/database/kernel/embedded-postgres.ts';

/** A PostgreSQL that a test may kill. */
export type TemporaryServer = {
  url: string;
  /** Ends it like a power cut; it restarts at its address by itself, within seconds. */
  kill(): Promise<void>;
  /** Stops it where it stands, as a machine that hangs; the returned function resumes it. */
  pause(): Promise<() => void>;
  stop(): Promise<void>;
};

/** Starts an empty PostgreSQL on a free port of this machine, in a folder that `stop` removes. */
export async function startTemporaryPostgres(): Promise<TemporaryServer> {
  const home = await mkdtemp(join(tmpdir(), 'vitrine-postgres-'));
  // The server runs as its own user where the tests run as root.
  await chmod(home, 0o755);
  const folder = join(home, 'postgres');
  await copyInitialisedPostgres(folder);
  const server = await runEmbeddedPostgres(folder);
  const serverPid = async () =>
    Number((await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n')[0]);
  return {
    url: server.url,
    async kill() {
      process.kill(await serverPid(), 'SIGKILL');
    },
    async pause() {
      const pid = await serverPid();
      const all = [
        pid,
        ...(await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8'))
          .split(' ')
          .filter((text) => text !== '')
          .map(Number),
      ];
      const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
        for (const each of all) process.kill(each, name);
      };
      signal('SIGSTOP');
      return () => signal('SIGCONT');
    },
    async stop() {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
