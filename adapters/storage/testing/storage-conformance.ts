/** What every store of files must do, wherever the bytes are. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileRef, StoredFile, SweptStorage } from '#studio/shared/storage.ts';

export type OpenedStorage = {
  storage: SweptStorage;
  /** The same store, as another machine sees it. */
  elsewhere(): SweptStorage;
  close(): Promise<void>;
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Declares the tests. Before each one, `open` is given a new empty folder, which is removed after it. */
export function describeStorage(name: string, open: (folder: string) => Promise<OpenedStorage>): void {
  describe(`files in ${name}`, () => {
    let folder: string;
    let opened: OpenedStorage;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'vitrine-storage-'));
      opened = await open(folder);
    });
    afterEach(async () => {
      await opened.close();
      await rm(folder, { recursive: true });
    });
    const listed = async (): Promise<StoredFile[]> => Array.fromAsync(opened.storage.list());
    const named = async (ref: FileRef): Promise<StoredFile> => {
      const found = (await listed()).find(({ sha256 }) => sha256 === ref.sha256);
      if (found === undefined) throw new Error('it is not in the list');
      return found;
    };

    test('what was put is read back, here and elsewhere, and the same bytes are one file', async () => {
      const first = await opened.storage.put(bytesOf('clay'), 'image/png');
      expect(await opened.storage.put(bytesOf('clay'), 'image/png')).toEqual(first);
      expect(first.bytes).toBe(4);
      for (const storage of [opened.storage, opened.elsewhere()]) {
        expect(new TextDecoder().decode(await storage.get(first))).toBe('clay');
        expect(await readFile(await storage.localPath(first), 'utf8')).toBe('clay');
      }
      expect(await listed()).toHaveLength(1);
    });

    test('promoting a temporary file keeps it under its hash and leaves nothing behind', async () => {
      const temporary = join(folder, 'attempt.mp4');
      await writeFile(temporary, 'film');
      const ref = await opened.storage.promote(temporary, 'video/mp4');
      expect(await opened.elsewhere().localPath(ref)).toMatch(/\.mp4$/);
      expect(ref).toEqual(await opened.storage.put(bytesOf('film'), 'video/mp4'));
      await expect(stat(temporary)).rejects.toThrow('ENOENT');
    });

    test('an empty file is a file', async () => {
      const ref = await opened.storage.put(new Uint8Array(), 'text/vtt');
      expect(await opened.elsewhere().get(ref)).toHaveLength(0);
    });

    test('what was never stored is FILE_NOT_FOUND', async () => {
      const ref = await opened.storage.put(bytesOf('whole'), 'image/png');
      const other = { ...ref, sha256: '0'.repeat(64) };
      await expect(opened.storage.get(other)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
      await expect(opened.storage.localPath(other)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    });

    test('everything is listed, with its length and when it was stored', async () => {
      const refs = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          opened.storage.put(bytesOf('x'.repeat(index + 1)), 'image/png'),
        ),
      );
      const files = await listed();
      expect(files.map(({ sha256, bytes }) => [sha256, bytes]).toSorted()).toEqual(
        refs.map(({ sha256, bytes }) => [sha256, bytes]).toSorted(),
      );
      for (const { touchedAt } of files)
        expect(Math.abs(Date.now() - touchedAt.getTime())).toBeLessThan(60_000);
    });

    test('what is removed is gone elsewhere too, and removing it again says so', async () => {
      const ref = await opened.storage.put(bytesOf('old'), 'image/png');
      const file = await named(ref);
      expect(await opened.storage.remove(file)).toBe(true);
      expect(await opened.storage.remove(file)).toBe(false);
      await expect(opened.elsewhere().get(ref)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    });

    test('what was stored again since it was listed stays', async () => {
      const ref = await opened.storage.put(bytesOf('again'), 'image/png');
      const file = await named(ref);
      expect(
        await opened.storage.remove({ ...file, touchedAt: new Date(file.touchedAt.getTime() - 3_600_000) }),
      ).toBe(false);
      expect(await opened.storage.get(ref)).toHaveLength(5);
    });

    test('what was removed can be stored again', async () => {
      const ref = await opened.storage.put(bytesOf('back'), 'image/png');
      await opened.storage.remove(await named(ref));
      await opened.storage.put(bytesOf('back'), 'image/png');
      expect(await opened.elsewhere().get(ref)).toHaveLength(4);
    });

    test('it answers when it is asked whether it is there', async () => {
      await expect(opened.storage.ping()).resolves.toBeUndefined();
    });
  });
}
