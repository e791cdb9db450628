/** A real worker process with a database and a store of its own, for tests that break it. */
import { TEST_SEAL } from '#adapters/database/testing/test-seal.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { openAdmin } from '#adapters/shopify/admin.ts';
import { shopifyBilling } from '#adapters/shopify/billing.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { openLog } from '#adapters/telemetry/log.ts';
import { openWeb } from '#adapters/web/web.ts';
import { allVideos } from '#devstore/store.ts';
import { childrenOf, evidenceOf, leftOverIn } from '#tests/faults/invariants/evidence.ts';
import { violations } from '#tests/faults/invariants/violations.ts';
import { collectOrphans } from '#workers/sweeps/collect-orphans.ts';
import { openDatabase } from '#adapters/database/open-database.ts';
import { startTemporaryPostgres } from '#adapters/database/testing/temporary-postgres.ts';
import { startDevstore, type Devstore } from '#devstore/devstore.ts';
import { BillingClient } from '#devstore/testing/billing-client.ts';
import type { Brief } from '#studio/clip/brief.ts';
import { findDrift } from '#studio/points/find-drift.ts';
import { settleBill, type BillPorts } from '#studio/points/settle-bill.ts';
import { bindUseCases, type Database, type ShopRepositories } from '#wiring/bind-use-cases.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHIFT_CLOCK = join(import.meta.dirname, 'shift-clock.ts');

/** The shortest way to a clip: no voice, no music. */
export const QUIET: Brief = {
  language: 'en',
  seconds: 15,
  aspectRatio: '9:16',
  voiceover: { mode: 'none' },
  music: null,
  look: 'gallery',
  brandColour: null,
  brandFont: null,
  logo: null,
  showCaptions: true,
  showPrice: false,
  extraPictures: [],
  useStorePictures: true,
  pictureIds: null,
  seed: 1,
};

export type Worker = {
  pid: number;
  /** Everything it wrote, secrets included if it had written any. */
  output(): string;
  /** Its children now: the render process, ffmpeg. */
  children(): Promise<number[]>;
  /** Sends a signal and waits for the end; returns the exit code, null when the signal ended it. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
};

export type Bench = {
  database: Database;
  shop: ShopRepositories;
  store: Devstore;
  home: string;
  /** `shiftSeconds`: how far the worker's clock is ahead of ours. */
  startWorker(options?: { shiftSeconds?: number }): Promise<Worker>;
  /** The shop's bill at Shopify, as the worker sees it. */
  bill: BillPorts;
  /** The merchant agrees to a plan that includes 15 points and bills what goes beyond them. The app is not notified. */
  agreeToPlan(): Promise<void>;
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** The content of the worker's temporary folder and in its store of videos. */
  leftOver(): Promise<{ temporary: string[]; videos: string[] }>;
  /** The sweep of a day later: it removes what a killed worker or a deleted shop left behind. */
  tidy(): Promise<void>;
  /**
   * States that must never occur, found in database, disk, store and processes; tidied first only when a
   * worker was killed.
   */
  violations(worker: Worker): Promise<string[]>;
  close(): Promise<void>;
};

/**
 * With `plan`, the shop has no points but those of its plan, so that all further work goes beyond it and onto
 * the bill.
 */
export async function openBench({
  redisUrl = '',
  plan = false,
}: { redisUrl?: string; plan?: boolean } = {}): Promise<Bench> {
  const [postgres, store, home] = await Promise.all([
    startTemporaryPostgres(),
    startDevstore({ processingMilliseconds: 300 }),
    mkdtemp(join(tmpdir(), 'vitrine-faults-')),
  ]);
  const database = bindUseCases(await openDatabase({ url: postgres.url, home, seal: TEST_SEAL }), {
    firstGrantQuarterPoints: plan ? 0 : 4000,
  });
  const sqlClient = new pg.Client({ connectionString: postgres.url });
  await sqlClient.connect();
  await database.shops.install({ domain: store.shop, scopes: 'write_products' });
  const web = openWeb({ devstoreOrigin: store.origin });
  const billing = shopifyBilling({
    admin: openAdmin({ web, clock: systemClock }, { shop: store.shop, accessToken: store.accessToken }),
    test: true,
  });
  const { ledger, billingStore } = database.forShop(store.shop);
  const bill: BillPorts = { billing, store: billingStore, ledger };
  const agreeToPlan = () => agree(bill, store);
  if (plan) {
    await agreeToPlan();
    await settleBill(bill);
  }
  const running = new Set<ChildProcess>();
  let killed = false;
  const storage = openFolderStorage(join(home, 'files'));
  const tidy = async () => {
    const clock = { now: () => Date.now() + 25 * 3600_000, wait: () => Promise.resolve() };
    await collectOrphans({
      database: {
        ...database,
        sweeps: { ...database.sweeps, now: () => Promise.resolve(new Date(clock.now())) },
      },
      storage,
      temporaryFolder: join(home, 'tmp'),
      clock,
      log: openLog('test', 'silent'),
    });
  };
  const videosBefore = new Set(allVideos(store.store).map(({ id }) => id));
  const environment = {
    ...process.env,
    VITRINE_HOME: home,
    DATABASE_URL: postgres.url,
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    VITRINE_DEVSTORE_ORIGIN: store.origin,
    SHOPIFY_SHOP: store.shop,
    SHOPIFY_ACCESS_TOKEN: store.accessToken,
    LOG_LEVEL: 'info',
    WRITER: 'extractive',
    SPEAKER: 'espeak-ng',
    REDIS_URL: redisUrl,
    BILLING: 'shopify',
  };
  return {
    database,
    shop: database.forShop(store.shop),
    store,
    home,
    bill,
    agreeToPlan,
    async startWorker({ shiftSeconds = 0 } = {}) {
      const worker = await startWorker(
        { ...environment, CLOCK_SHIFT_SECONDS: String(shiftSeconds) },
        running,
      );
      return {
        ...worker,
        end(signal) {
          killed ||= signal === 'SIGKILL';
          return worker.end(signal);
        },
      };
    },
    sql: async (text, values) => (await sqlClient.query<Record<string, unknown>>(text, values)).rows,
    leftOver: () => leftOverIn(home),
    tidy,
    async violations(worker) {
      if (killed) await tidy();
      killed = false;
      const storeVideos = allVideos(store.store)
        .map(({ id }) => id)
        .filter((id) => !videosBefore.has(id));
      return [
        ...(await disagreements(bill)),
        ...(await violations(
          await evidenceOf({
            sql: async (text) => (await sqlClient.query<Record<string, unknown>>(text)).rows,
            home,
            workerPid: worker.pid,
            storeVideos,
          }),
        )),
      ];
    },
    async close() {
      for (const child of running) {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
      }
      await web.close();
      await sqlClient.end();
      await database.close();
      await store.close();
      await postgres.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function agree({ billing, store: book }: BillPorts, store: Devstore): Promise<void> {
  const plan = { name: 'Starter', price: { cents: 1500, currency: 'USD' } };
  const offer = await billing.offerPlan({
    ...plan,
    cap: { cents: 100_000, currency: 'USD' },
    terms: '$0.12 a point',
    returnUrl: 'https://app.example/app/points/return',
  });
  if (!offer.ok) throw offer.error;
  await book.offered({ ...plan, id: offer.value.id, kind: 'plan', quarterPoints: 60, centsAQuarterPoint: 3 });
  await new BillingClient(store).decide(offer.value.confirmationUrl, 'approve');
}

/** I8: usage delivered beyond a plan is on the bill, and everything on the bill is known. */
async function disagreements(bill: BillPorts): Promise<string[]> {
  const waiting = (await bill.store.usage(['due', 'sending', 'refused'])).map(
    ({ entryId, state }) => `I8 usage ${entryId} is ${state}`,
  );
  const drift = await findDrift(bill);
  return [...waiting, ...(drift.ok ? drift.value : [drift.error.message]).map((what) => `I8 ${what}`)];
}

async function startWorker(environment: NodeJS.ProcessEnv, running: Set<ChildProcess>): Promise<Worker> {
  const child = spawn(process.execPath, ['--import', SHIFT_CLOCK, 'workers/main.ts'], {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const exit = once(child, 'exit').then(([code]: unknown[]) => {
    running.delete(child);
    return typeof code === 'number' ? code : null;
  });
  const lines: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (line.includes('worker: ready')) resolve();
    });
    void exit.then((code) =>
      reject(new Error(`The worker ended with ${code} before it was ready:\n${lines.join('\n')}`)),
    );
  });
  await ready;
  const pid = child.pid ?? 0;
  return {
    pid,
    output: () => lines.join('\n'),
    children: () => childrenOf(pid),
    async end(signal) {
      child.kill(signal);
      return exit;
    },
  };
}
