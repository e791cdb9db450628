/**
 * Measures how many debits the ledger takes, through the repository, beside the least that PostgreSQL does
 * for a durable row.
 */
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '#adapters/database/open-database.ts';
import { runEmbeddedPostgres } from '#adapters/database/kernel/embedded-postgres.ts';
import { openAesSeal } from '#adapters/secrets/aes-seal.ts';
import { median } from '#bench/measure.ts';
import type { Table } from '#bench/table.ts';
import { GENERATE_CLIP } from '#studio/clip/clip-tasks.ts';
import { finishClip } from '#studio/clip/finish-clip.ts';
import { operatorGrant } from '#studio/points/entry.ts';
import { exportPrice } from '#studio/export/price.ts';
import { SAMPLE_BRIEF, sampleDocument } from '#tests/film/sample-document.ts';
import { bindUseCases, type Database } from '#wiring/bind-use-cases.ts';

/** As many as the repository's pool has connections. */
const CLIENTS = 8;
const SHOPS = 40;
const SECONDS = 5;
const PRICE = exportPrice(15);

export type LedgerResult = {
  what: string;
  aSecond: number;
  medianMilliseconds: number;
  p99Milliseconds: number;
};

export async function measureLedger(say: (line: string) => void): Promise<LedgerResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-bench-'));
  // PostgreSQL runs as its own user where the bench runs as root.
  await chmod(folder, 0o755);
  const server = await runEmbeddedPostgres(folder);
  const database = bindUseCases(
    await openDatabase({
      url: server.url,
      home: folder,
      seal: openAesSeal([new Uint8Array(32)]),
    }),
  );
  const pool = new pg.Pool({ connectionString: server.url, max: CLIENTS });
  const shops = Array.from({ length: SHOPS }, (_, index) => `shop-${index}.myshopify.com`);
  for (const shop of shops) await database.forShop(shop).ledger.add(operatorGrant(100_000_000, 'bench', ''));
  const clipIds: string[] = [];
  for (const shop of shops) clipIds.push(await readyClip(database, shop));
  await pool.query(
    'create table bare (id text primary key, shop text not null, quarter_points int not null)',
  );
  const shopOf = (number: number): string => shops[number % SHOPS] ?? '';
  const contenders: Record<string, (number: number) => Promise<unknown>> = {
    'a row in a transaction of its own (the limit)': async (number) => {
      const client = await pool.connect();
      await client.query('begin');
      await client.query('insert into bare values ($1, $2, 15)', [randomUUID(), shopOf(number)]);
      await client.query('commit');
      client.release();
    },
    'a debit through the repository, 40 shops': (number) =>
      database.forShop(shopOf(number)).ledger.reserve({ kind: 'export', id: randomUUID() }, PRICE),
    // Each with settings of its own: a repeated request is the same export.
    'an export started: key, reservation, row, task, 40 shops': async (number) => {
      const started = await database.forShop(shopOf(number)).exports.start({
        key: randomUUID(),
        clips: [{ clipId: clipIds[number % SHOPS] ?? '', revision: 1 }],
        settings: { resolution: '1080p', bitsPerSecond: 1_000_000 + number },
      });
      if (!started.ok) throw started.error;
    },
    'a debit through the repository, one shop': () =>
      database.forShop(shopOf(0)).ledger.reserve({ kind: 'export', id: randomUUID() }, PRICE),
  };
  const results: LedgerResult[] = [];
  for (const [what, work] of Object.entries(contenders)) {
    await loop(work, 1);
    const milliseconds = await loop(work, SECONDS);
    const sorted = milliseconds.toSorted((a, b) => a - b);
    const result = {
      what,
      aSecond: milliseconds.length / SECONDS,
      medianMilliseconds: median(sorted),
      p99Milliseconds: sorted[Math.floor(sorted.length * 0.99)] ?? NaN,
    };
    say(
      `bench: ${what}: ${Math.round(result.aSecond)} a second, p99 ${result.p99Milliseconds.toFixed(1)} ms`,
    );
    results.push(result);
  }
  const faults = await database.ledgerAudit.run();
  if (faults.length > 0) throw new Error(`The ledgers do not add up: ${JSON.stringify(faults[0])}`);
  await pool.end();
  await database.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  return results;
}

async function readyClip(database: Database, shop: string): Promise<string> {
  const started = await database.forShop(shop).clips.start({
    key: 'bench',
    requests: [{ link: 'mug', productId: null, title: 'Mug', brief: SAMPLE_BRIEF }],
  });
  const id = started.ok ? (started.value[0]?.id ?? '') : '';
  const task = await database.tasks.claim('clips', { shopLimit: 1, kinds: [GENERATE_CLIP.kind] });
  if (task?.subjectId !== id) throw new Error('Another clip was claimed.');
  await database.tasks.end(task, { state: 'done' }, (transaction) =>
    finishClip(transaction, id, {
      document: sampleDocument(),
      summary: 'First version',
    }),
  );
  return id;
}

/** Each client begins the next as soon as the last is done; returns how long each took. */
async function loop(work: (number: number) => Promise<unknown>, seconds: number): Promise<number[]> {
  const end = performance.now() + seconds * 1000;
  const milliseconds: number[] = [];
  let number = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        const start = performance.now();
        await work(number++);
        milliseconds.push(performance.now() - start);
      }
    }),
  );
  return milliseconds;
}

export function ledgerTable(results: readonly LedgerResult[]): Table {
  const limit = results[0]?.aSecond ?? NaN;
  return {
    title: `Debits of the ledger, ${CLIENTS} clients at once, the database on the same machine`,
    columns: ['what', 'a second', '÷ limit', 'median, ms', 'p99, ms'],
    rows: results.map(({ what, aSecond, medianMilliseconds, p99Milliseconds }) => [
      what,
      String(Math.round(aSecond)),
      (aSecond / limit).toFixed(2),
      medianMilliseconds.toFixed(1),
      p99Milliseconds.toFixed(1),
    ]),
    note: 'A debit is one statement: it locks the balance, looks for its key, and writes the entry and the balance. What the entries add up to is counted when it is read, which is not part of it. Afterwards the ledgers are audited.',
  };
}
