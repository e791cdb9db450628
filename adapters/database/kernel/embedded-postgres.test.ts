/** Tests that the embedded PostgreSQL restarts at its address and with its data after it was killed. */
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runEmbeddedPostgres } from '#adapters/database/kernel/embedded-postgres.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-embedded-'));
  // The server runs as its own user where the tests run as root.
  await chmod(folder, 0o755);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
const serverPid = async (): Promise<number> =>
  Number((await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n')[0]);

test('killed, it is started again at the same address, with all that was committed; stopped, it stays stopped', async () => {
  const first = await runEmbeddedPostgres(folder);
  const second = await runEmbeddedPostgres(folder);
  expect(second.url).toBe(first.url);
  await ask(first.url, 'create table kept (value int); insert into kept values (42)');
  const before = await serverPid();
  process.kill(before, 'SIGKILL');
  await expect
    .poll(() => ask(first.url, 'select value from kept').catch(() => null), {
      timeout: 30_000,
      interval: 300,
    })
    .toEqual([{ value: 42 }]);
  expect(await serverPid()).not.toBe(before);
  await second.stop();
  await first.stop();
  await expect(ask(first.url, 'select 1')).rejects.toThrow();
}, 90_000);

test('killed, and started again by somebody else, it is stopped by its first starter without waiting for ever', async () => {
  const first = await runEmbeddedPostgres(folder);
  process.kill(await serverPid(), 'SIGKILL');
  const second = await runEmbeddedPostgres(folder);
  expect(second.url).toBe(first.url);
  await first.stop();
  expect(await ask(second.url, 'select 1 as here')).toEqual([{ here: 1 }]);
  await second.stop();
}, 90_000);

test('too busy to answer, it keeps its address, and callers wait for it', async () => {
  const first = await runEmbeddedPostgres(folder);
  const pid = await serverPid();
  process.kill(pid, 'SIGSTOP');
  const asked = runEmbeddedPostgres(folder);
  setTimeout(() => process.kill(pid, 'SIGCONT'), 3000);
  const second = await asked;
  expect(second.url).toBe(first.url);
  await second.stop();
  await first.stop();
}, 90_000);
