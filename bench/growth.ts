/** Measures how long a shop with many clips waits compared with one with few: every page, and the sweeps. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { execa } from 'execa';
import pg from 'pg';
import { openDatabase } from '#adapters/database/open-database.ts';
import { openAesSeal } from '#adapters/secrets/aes-seal.ts';
import { addClips, clipId, productOf, titleOf } from '#tests/seed-clips.ts';
import type { Table } from '#bench/table.ts';
import { USER_AGENT } from '#bin/launch-browser.ts';
import { runApp, type RunningApp } from '#bin/run-app.ts';
import { makeIdToken } from '#devstore/embedded/id-token.ts';
import { installApp } from '#devstore/embedded/installed-app.ts';
import { bindUseCases, type Database } from '#wiring/bind-use-cases.ts';

const FEW = 50;
const MANY = 5000;
const WARM = 5;
const TIMES = 21;
/** PostgreSQL counts what an idle connection read after ten seconds. */
const COUNTED_MILLISECONDS = 11_000;
/** Nothing else grows with what a shop ever made. */
const GROWING = ['clips', 'clip_revisions', 'exports', 'publications', 'ledger_entries', 'tasks', 'steps'];
const APP = installApp({
  clientId: 'vitrine-development',
  secret: 'vitrine-development-secret',
  url: '',
  scopes: [],
});

export type Measured = { milliseconds: number; cpuMilliseconds: number; kilobytes: number };
type Pages = Map<string, Measured>;
export type GrowthResults = {
  few: Pages;
  many: Pages;
  /** All of the large shop's ledger as a file. */
  csvSeconds: number;
  sweeps: { what: string; few: number; many: number }[];
  scanned: string[];
};

const CSV = '/app/points/csv';
/** The pages' addresses; a document as the browser opens it, unless it is what a page's script asks for. */
const PAGES: Record<string, { path: string; script?: true; begins?: true }> = {
  Home: { path: '/app' },
  Create: { path: '/app/create' },
  Library: { path: '/app/clips' },
  'Library, one product': { path: `/app/clips?product=${encodeURIComponent(productOf(17))}` },
  'Library, searched': { path: `/app/clips?search=${titleOf(17).slice(-5)}` },
  'Library, out of date': { path: '/app/clips?filter=stale' },
  'Library, deleted soon': { path: '/app/clips?filter=expiring' },
  'Library, 48 cards': { path: '/app/clips?shown=48' },
  'Library, up to 240 cards': { path: '/app/clips?shown=240' },
  'a clip': { path: `/app/clips/${clipId(17)}` },
  'its editor': { path: `/app/clips/${clipId(17)}/edit` },
  Points: { path: '/app/points' },
  'Points, spent': { path: '/app/points?show=spent' },
  'Points as CSV, its first bytes': { path: CSV, script: true, begins: true },
  Settings: { path: '/app/settings' },
  'Task Center': { path: '/app/tasks', script: true },
};

export async function measureGrowth(say: (line: string) => void): Promise<GrowthResults> {
  const home = mkdtempSync(join(tmpdir(), 'vitrine-growth-'));
  // PostgreSQL runs as its own user where this runs as root.
  await execa('chmod', ['755', home]);
  const app = await runApp({ home, environment: { REDIS_URL: '' } });
  const sql = new pg.Client({ connectionString: app.databaseUrl });
  await sql.connect();
  const database = bindUseCases(
    await openDatabase({
      url: app.databaseUrl,
      home,
      seal: openAesSeal([new Uint8Array(32)]),
    }),
  );
  try {
    await ask(app, { path: '/app' });
    await addClips(sql, app.shop, { from: 1, to: FEW });
    const few = await measurePages(app, say);
    const fewSweeps = await measureSweeps(database);
    say(`bench: ${MANY} clips`);
    await addClips(sql, app.shop, { from: FEW + 1, to: MANY });
    const before = await timesScanned(sql);
    const many = await measurePages(app, say);
    const { milliseconds: csvMilliseconds } = await ask(app, { path: CSV, script: true });
    await wait(COUNTED_MILLISECONDS);
    const after = await timesScanned(sql);
    const manySweeps = await measureSweeps(database);
    return {
      few,
      many,
      csvSeconds: csvMilliseconds / 1000,
      sweeps: [...fewSweeps].map(([what, milliseconds]) => ({
        what,
        few: milliseconds,
        many: manySweeps.get(what) ?? NaN,
      })),
      scanned: GROWING.filter((table) => (after.get(table) ?? 0) > (before.get(table) ?? 0)),
    };
  } finally {
    await sql.end();
    await database.close();
    await app.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function measurePages(app: RunningApp, say: (line: string) => void): Promise<Pages> {
  const measured: Pages = new Map();
  for (const [name, page] of Object.entries(PAGES)) {
    for (let time = 0; time < WARM; time++) await ask(app, page);
    const before = cpuMillisecondsOf(app);
    const answers: { milliseconds: number; bytes: number }[] = [];
    for (let time = 0; time < TIMES; time++) answers.push(await ask(app, page));
    const result = {
      milliseconds: lowerQuartile(answers.map(({ milliseconds }) => milliseconds)),
      cpuMilliseconds: (cpuMillisecondsOf(app) - before) / TIMES,
      kilobytes: (answers[0]?.bytes ?? NaN) / 1024,
    };
    say(
      `bench: ${name}: ${result.milliseconds.toFixed(1)} ms, ${result.cpuMilliseconds.toFixed(1)} ms of CPU, ${result.kilobytes.toFixed(0)} KB`,
    );
    measured.set(name, result);
  }
  return measured;
}

/** Until all of a page is there; of a file, until it begins. */
async function ask(
  { web, shop }: RunningApp,
  { path, script = false, begins = false }: { path: string; script?: boolean; begins?: boolean },
): Promise<{ milliseconds: number; bytes: number }> {
  const token = makeIdToken(APP, shop, Date.now());
  const url = new URL(path, web);
  if (!script) {
    const host = Buffer.from(`admin.shopify.com/store/${shop.replace('.myshopify.com', '')}`);
    url.searchParams.set('embedded', '1');
    url.searchParams.set('shop', shop);
    url.searchParams.set('host', host.toString('base64').replaceAll('=', ''));
    url.searchParams.set('id_token', token);
  }
  const started = performance.now();
  const reply = await fetch(url, {
    headers: {
      'user-agent': USER_AGENT,
      'accept-encoding': 'identity',
      ...(script ? { authorization: `Bearer ${token}` } : {}),
    },
    redirect: 'manual',
  });
  if (!reply.ok || reply.body === null) throw new Error(`${path} was answered with ${reply.status}.`);
  let bytes = 0;
  const body: ReadableStream<Uint8Array> = reply.body;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (!begins) continue;
    await reader.cancel();
    break;
  }
  return { milliseconds: performance.now() - started, bytes };
}

/** What others do on the machine meanwhile counts for little. */
function lowerQuartile(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? NaN;
}

/**
 * Of every thread of the web process: the first number is nanoseconds on a CPU (Linux,
 * Documentation/scheduler/sched-stats).
 */
function cpuMillisecondsOf({ webProcess: { pid } }: RunningApp): number {
  const folder = `/proc/${pid ?? 0}/task`;
  return readdirSync(folder)
    .map((thread) => Number(readFileSync(join(folder, thread, 'schedstat'), 'utf8').split(' ')[0]) / 1e6)
    .reduce((sum, milliseconds) => sum + milliseconds, 0);
}

/** Milliseconds of each, when there is nothing to do. */
async function measureSweeps({ sweeps }: Database): Promise<Map<string, number>> {
  const hashes = Array.from({ length: 1000 }, (_, number) => String(number).padStart(64, '0'));
  const work: Record<string, () => Promise<unknown>> = {
    'reservations that were lost (every 15 s)': () => sweeps.releaseLost(),
    'bills that wait (every 5 min)': () => sweeps.settleBills(false),
    'files whose time is over (every hour)': () => sweeps.expire(),
    'whether anything names 1,000 files (a batch of every 6 h)': () => sweeps.usedAmong(hashes),
    'the files of all exports (every 6 h)': () => sweeps.exportFiles(),
  };
  const measured = new Map<string, number>();
  for (const [what, run] of Object.entries(work)) {
    const times: number[] = [];
    for (let time = 0; time < 6; time++) {
      const started = performance.now();
      await run();
      times.push(performance.now() - started);
    }
    measured.set(what, lowerQuartile(times.slice(1)));
  }
  return measured;
}

/** How many times each table was read from end to end, by anyone. */
async function timesScanned(sql: pg.Client): Promise<Map<string, number>> {
  // What filled the shop is not counted later.
  await sql.query('select pg_stat_force_next_flush()');
  const { rows } = await sql.query<{ relname: string; scans: string }>(
    'select relname, seq_scan as scans from pg_stat_user_tables',
  );
  return new Map(rows.map(({ relname, scans }) => [relname, Number(scans)]));
}

export function growthTables({ few, many, csvSeconds, sweeps, scanned }: GrowthResults): Table[] {
  const rows = [...few].map(([name, small]) => {
    const large = many.get(name);
    return [
      name,
      small.milliseconds.toFixed(1),
      large?.milliseconds.toFixed(1) ?? '',
      ((large?.milliseconds ?? NaN) / small.milliseconds).toFixed(2),
      small.cpuMilliseconds.toFixed(1),
      large?.cpuMilliseconds.toFixed(1) ?? '',
      large?.kilobytes.toFixed(0) ?? '',
    ];
  });
  return [
    {
      title: `A shop with ${FEW} clips and one with ${MANY}, each with four exports (lower quartiles of ${TIMES}, one request at a time)`,
      columns: [
        'page',
        `ms at ${FEW}`,
        `ms at ${MANY}`,
        'ratio',
        `CPU ms at ${FEW}`,
        `CPU ms at ${MANY}`,
        `KB at ${MANY}`,
      ],
      rows,
      note: `CPU is that of the web process. The Library with up to 240 cards shows ${FEW} of the small shop. All ${2 * 4 * MANY} entries as CSV take ${csvSeconds.toFixed(1)} s. Tables of clips, exports, publications, entries and tasks that were read from end to end at ${MANY}: ${scanned.length === 0 ? 'none' : scanned.join(', ')}.`,
    },
    {
      title: 'Sweeps of the worker when there is nothing to do, all shops',
      columns: ['sweep', `ms at ${FEW}`, `ms at ${MANY}`],
      rows: sweeps.map(({ what, few: small, many: large }) => [what, small.toFixed(1), large.toFixed(1)]),
    },
  ];
}
