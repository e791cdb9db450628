/** Tests that the cache evicts its oldest files first, and never one that is being read. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFileCache } from './file-cache.ts';

const HOUR = 3_600_000;
let folder: string;
let now: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-cache-'));
  now = Date.now();
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => openFileCache(folder, 250, () => now);
const file = (letter: string) => [new TextEncoder().encode(letter.repeat(100)), 'image/png'] as const;

test('over its capacity, the least recently used goes first', async () => {
  const cache = open();
  const refs = [];
  for (const letter of ['a', 'b', 'c']) refs.push(await cache.put(...file(letter)));
  now += HOUR / 2;
  await cache.find(refs[2]!);
  now += 2 * HOUR;
  await cache.find(refs[0]!);
  await cache.put(...file('d'));
  expect(await Promise.all(refs.map(async (ref) => (await cache.find(ref)) !== null))).toEqual([
    true,
    false,
    true,
  ]);
});

test('what was used within the hour stays, however full the cache is', async () => {
  const cache = open();
  const refs = [];
  for (const letter of ['a', 'b', 'c', 'd']) refs.push(await cache.put(...file(letter)));
  now += HOUR / 2;
  await cache.put(...file('e'));
  expect(await Promise.all(refs.map(async (ref) => (await cache.find(ref)) !== null))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('after a day without use a file is gone though there is capacity', async () => {
  const cache = open();
  const ref = await cache.put(...file('a'));
  now += 25 * HOUR;
  await cache.put(...file('b'));
  expect(await cache.find(ref)).toBeNull();
});
