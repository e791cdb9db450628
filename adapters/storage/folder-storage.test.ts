/** Tests that files are kept whole under their hash. */
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFolderStorage } from './folder-storage.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-storage-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what was put is read back, and the same bytes are one file', async () => {
  const storage = openFolderStorage(folder);
  const first = await storage.put(new TextEncoder().encode('clay'), 'image/png');
  const second = await storage.put(new TextEncoder().encode('clay'), 'image/png');
  expect(second).toEqual(first);
  expect(first.bytes).toBe(4);
  expect(new TextDecoder().decode(await storage.get(first))).toBe('clay');
  expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png'))).toHaveLength(1);
});

test('promoting a temporary file moves it under its hash and leaves nothing behind', async () => {
  const storage = openFolderStorage(join(folder, 'store'));
  const temporary = join(folder, 'attempt.mp4');
  await writeFile(temporary, 'film');
  const ref = await storage.promote(temporary, 'video/mp4');
  expect(await storage.localPath(ref)).toMatch(/\.mp4$/);
  expect(ref).toEqual(await storage.put(new TextEncoder().encode('film'), 'video/mp4'));
  await expect(stat(temporary)).rejects.toThrow('ENOENT');
});

test('a file that is missing or cut is FILE_NOT_FOUND', async () => {
  const storage = openFolderStorage(folder);
  const ref = await storage.put(new TextEncoder().encode('whole'), 'image/png');
  await writeFile(await storage.localPath(ref), 'wh');
  await expect(storage.get(ref)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  await expect(storage.get({ ...ref, sha256: '0'.repeat(64) })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});
