/** Tests the store as a process: how it reports its address, and all the ways in which it ends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';

const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));

function start(options: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...options], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, DEVSTORE_PORT: '0', ...environment },
  });
  started.push(child);
  return child;
}

async function open(options: string[]) {
  const child = start(options);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, line };
}

it('says in one line of JSON where it is, and ends in peace on SIGTERM', async () => {
  const { child, line } = await open(['--json']);
  const { origin, shop, accessToken } = JSON.parse(line) as {
    origin: string;
    shop: string;
    accessToken: string;
  };
  expect([shop, accessToken]).toEqual(['lumen-and-clay.myshopify.com', 'shpat_development_store']);
  expect((await fetch(`${origin}/meta.json`)).status).toBe(200);
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
  await expect(fetch(origin)).rejects.toThrow();
});

it('ends with the process that started it', async () => {
  const { child, line } = await open(['--with-parent']);
  expect(line).toMatch(/^Lumen & Clay is open at http:\/\/127\.0\.0\.1:\d+$/);
  child.stdin.end();
  expect((await once(child, 'exit'))[0]).toBe(0);
});

it.each([
  [{ DEVSTORE_CATALOG: '/nowhere' }, 'There is no catalog.json in /nowhere.\n'],
  [{ DEVSTORE_PORT: 'ninety' }, 'DEVSTORE_PORT must be a number from 0 to 65535, not "ninety".\n'],
])('says in a sentence why it cannot start with %j', async (environment, sentence) => {
  const child = start([], environment);
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  expect((await once(child, 'close'))[0]).toBe(1);
  expect(Buffer.concat(said).toString()).toBe(sentence);
});

it('refuses a port that is taken, and leaves no folder behind when it closes', async () => {
  const store = await startDevstore();
  await expect(startDevstore({ port: Number(new URL(store.origin).port) })).rejects.toThrow(/EADDRINUSE/);
  const { folder } = store.store;
  expect(existsSync(folder)).toBe(true);
  await store.close();
  expect(existsSync(folder)).toBe(false);
});
