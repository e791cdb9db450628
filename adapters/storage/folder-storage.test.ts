/** Tests that a folder keeps files whole. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeStorage } from '#adapters/storage/testing/storage-conformance.ts';
import { openFolderStorage } from './folder-storage.ts';

describeStorage('a folder', (folder) =>
  Promise.resolve({
    storage: openFolderStorage(join(folder, 'files')),
    elsewhere: () => openFolderStorage(join(folder, 'files')),
    close: () => Promise.resolve(),
  }),
);

test('a file that was cut is FILE_NOT_FOUND', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-storage-'));
  const storage = openFolderStorage(folder);
  const ref = await storage.put(new TextEncoder().encode('whole'), 'image/png');
  await writeFile(await storage.localPath(ref), 'wh');
  await expect(storage.get(ref)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  await rm(folder, { recursive: true });
});

test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'a full disk says so, keeps nothing half-written, and is not ready until there is space again (needs root, for a small file system)',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vitrine-full-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
    try {
      const storage = openFolderStorage(join(folder, 'files'));
      await storage.ping();
      await expect(storage.put(new Uint8Array(2_000_000), 'image/png')).rejects.toMatchObject({
        code: 'DISK_FULL',
      });
      await storage.ping();
      await writeFile(join(folder, 'rest'), new Uint8Array(1_000_000)).catch(() => undefined);
      await expect(storage.ping()).rejects.toMatchObject({ code: 'DISK_FULL' });
      await expect(storage.put(new Uint8Array(100_000), 'image/png')).rejects.toMatchObject({
        code: 'DISK_FULL',
      });
      expect(
        (await readdir(join(folder, 'files'), { recursive: true })).filter((name) => name.endsWith('.tmp')),
      ).toEqual([]);
      // Once there is space again, it continues by itself.
      await rm(join(folder, 'rest'));
      await storage.ping();
      const ref = await storage.put(new Uint8Array(100_000), 'image/png');
      expect((await storage.get(ref)).byteLength).toBe(100_000);
    } finally {
      execFileSync('umount', [folder]);
      await rm(folder, { recursive: true });
    }
  },
);
