/** A folder of files that are stored elsewhere too: the least recently used are deleted when it is full. */
import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { AppError } from '#studio/shared/errors.ts';
import type { FileRef, Storage } from '#studio/shared/storage.ts';

/** A caller is done reading a path within this time. */
const IN_USE_SECONDS = 3600;
/** What a shop's deletion took from the store is gone from every cache after this time. */
const MAX_SECONDS = 24 * 3600;
const SWEEP_SECONDS = 600;

export type FileCache = Storage & {
  /** Its path, now counted as used; null when it is not here. */
  find(ref: FileRef): Promise<string | null>;
};

export function openFileCache(folder: string, maxBytes: number, now: () => number = Date.now): FileCache {
  const files = openFolderStorage(folder);
  let swept = now();

  async function sweep(): Promise<void> {
    if (now() - swept < SWEEP_SECONDS * 1000) return;
    swept = now();
    const all = [];
    for await (const file of files.list())
      all.push({ ...file, idleSeconds: (now() - file.touchedAt.getTime()) / 1000 });
    let bytes = all.reduce((sum, file) => sum + file.bytes, 0);
    for (const file of all.toSorted((a, b) => b.idleSeconds - a.idleSeconds)) {
      if (file.idleSeconds <= IN_USE_SECONDS || (file.idleSeconds <= MAX_SECONDS && bytes <= maxBytes)) break;
      await rm(join(folder, file.key), { force: true });
      bytes -= file.bytes;
    }
  }

  return {
    async put(bytes, mediaType) {
      await sweep();
      return files.put(bytes, mediaType);
    },
    async promote(temporaryPath, mediaType) {
      await sweep();
      return files.promote(temporaryPath, mediaType);
    },
    get: (ref) => files.get(ref),
    localPath: (ref) => files.localPath(ref),
    async find(ref) {
      try {
        const path = await files.localPath(ref);
        const at = new Date(now());
        await utimes(path, at, at);
        return path;
      } catch (error) {
        // Never here, or evicted just now.
        if (
          (error instanceof AppError && error.code === 'FILE_NOT_FOUND') ||
          (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        )
          return null;
        throw error;
      }
    },
  };
}
