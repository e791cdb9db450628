/** Runs the whole app on one machine: database, web process, worker, and a development store that embeds it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { localKey } from '#adapters/secrets/local-key.ts';
import { freePort } from '#adapters/web/free-port.ts';
import { runEmbeddedPostgres } from '#adapters/database/kernel/embedded-postgres.ts';

const ROOT = join(import.meta.dirname, '..');
/** A process that is not ready by then hangs; on a busy machine two minutes may pass. */
const READY_MILLISECONDS = 300_000;

/** The processes of one running app, and where to reach them. `close` ends all of them, last started first. */
export type RunningApp = {
  /** Where a person opens the app: in the development store's admin. */
  admin: string;
  /** Origins of the development store and of the web process. */
  store: string;
  web: string;
  databaseUrl: string;
  /** "lumen-and-clay.myshopify.com". */
  shop: string;
  /** The processes, for tests that end one and start it again. */
  restartWorker(): Promise<void>;
  worker(): ChildProcess;
  webProcess: ChildProcess;
  close(): Promise<void>;
};

export type RunOptions = {
  /** Where files and the database are. */
  home: string;
  /** 0, and by default: any that is free. */
  webPort?: number;
  storePort?: number;
  /** Says what starts. */
  say?: (line: string) => void;
  environment?: Record<string, string>;
};

/** Rejects when one of them does not come up; what had started is ended. */
export async function runApp({
  home,
  webPort = 0,
  storePort = 0,
  say = () => undefined,
  environment = {},
}: RunOptions): Promise<RunningApp> {
  const ends: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    say('database');
    const { DATABASE_URL: given } = process.env;
    const postgres =
      given === undefined || given === ''
        ? await runEmbeddedPostgres(join(home, 'postgres'))
        : { url: given, stop: () => Promise.resolve() };
    ends.push(() => postgres.stop());
    const port = webPort === 0 ? await freePort() : webPort;
    const web = `http://127.0.0.1:${port}`;
    const shared = {
      ...process.env,
      BILLING: 'shopify',
      ...environment,
      VITRINE_HOME: home,
      DATABASE_URL: postgres.url,
      ENCRYPTION_KEY: Buffer.from(await localKey(home)).toString('base64'),
      SHOPIFY_APP_URL: web,
      PORT: String(port),
      HOST: '127.0.0.1',
    };

    say('development store');
    const store = start(process.execPath, [join(ROOT, 'devstore/main.ts'), '--json'], {
      ...shared,
      DEVSTORE_PORT: String(storePort),
    });
    ends.push(() => stop(store));
    const { origin, shop } = z
      .object({ origin: z.url(), shop: z.string() })
      .parse(JSON.parse(await firstLine(store)));
    const connected = {
      ...shared,
      VITRINE_DEVSTORE_ORIGIN: origin,
      APP_BRIDGE_URL: `${origin}/app-bridge.js`,
    };

    say('web');
    // Building takes as long as it takes: it is not counted as starting.
    await built();
    const pages = start(join(ROOT, 'bin/web'), [], connected);
    ends.push(() => stop(pages));
    await untilReady(`${web}/readyz`, pages);

    say('worker');
    let worker = await startWorker(connected);
    ends.push(() => stop(worker));
    return {
      admin: `${origin}/admin/apps/vitrine`,
      store: origin,
      web,
      databaseUrl: postgres.url,
      shop,
      worker: () => worker,
      webProcess: pages,
      async restartWorker() {
        await stop(worker);
        worker = await startWorker(connected);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const start = (command: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });

/** Rejects when the web app cannot be built. */
async function built(): Promise<void> {
  const build = spawn(join(ROOT, 'bin/build'), [], { stdio: ['ignore', 'ignore', 'inherit'] });
  await once(build, 'exit');
  if (build.exitCode !== 0) throw new Error('The web app could not be built.');
}

async function startWorker(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  // Its first line says that it is ready.
  const worker = start(join(ROOT, 'bin/worker'), [], { ...env, LOG_LEVEL: 'info' });
  await firstLine(worker);
  worker.stdout?.resume();
  return worker;
}

/** The first line that a process prints. Rejects when it ends before. */
async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new TypeError('The process has no output to read.');
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([
    once(lines, 'line').then(([first]) => String(first)),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${child.spawnargs.join(' ')} ended with code ${String(code)} before it was ready.`);
    }),
  ]);
  lines.on('line', () => undefined);
  return line;
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  const until = Date.now() + READY_MILLISECONDS;
  while (Date.now() < until && child.exitCode === null) {
    const ready = await fetch(url).then(
      (reply) => reply.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`The web process did not become ready at ${url}.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
