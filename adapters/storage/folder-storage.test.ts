/** Tests that a folder keeps files whole. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
