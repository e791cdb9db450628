/** Keeps files in a folder on the local disk under the hash of their content. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, glob, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#studio/shared/errors.ts';
import type { FileRef, StoredFile, SweptStorage } from '#studio/shared/storage.ts';

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
  'text/vtt': 'vtt',
  'application/json': 'json',
};

/** The least free space of a store that is ready. */
const PROBE_BYTES = 65_536;

/** A finished file, not one that is being written. */
const NAME = /^..\/([0-9a-f]{64})\.\w+$/;

/** A file is written beside its path and renamed to it: a reader sees it whole or not at all. */
export function openFolderStorage(folder: string): SweptStorage {
  const root = resolve(folder);
  const pathOf = (sha256: string, mediaType: string) =>
    join(root, sha256.slice(0, 2), `${sha256}.${EXTENSIONS[mediaType] ?? 'bin'}`);

  async function promote(temporary: string, ref: FileRef): Promise<FileRef> {
    const path = pathOf(ref.sha256, ref.mediaType);
    await mkdir(dirname(path), { recursive: true });
    await rename(temporary, path);
    return ref;
  }

  async function existing(ref: FileRef): Promise<string> {
    const path = pathOf(ref.sha256, ref.mediaType);
    if (!(await holds(path, ref.bytes))) throw new AppError('FILE_NOT_FOUND', { sha256: ref.sha256 });
    return path;
  }

  return {
    async put(bytes, mediaType) {
      const ref = {
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.byteLength,
        mediaType,
      };
      const path = pathOf(ref.sha256, mediaType);
      if (await holds(path, ref.bytes)) {
        // It is needed again: no cleanup may take it for forgotten.
        const now = new Date();
        await utimes(path, now, now);
        return ref;
      }
      const temporary = `${path}.${randomUUID()}.tmp`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(temporary, bytes);
        return await promote(temporary, ref);
      } catch (cause) {
        await rm(temporary, { force: true });
        throw asStorageError(cause);
      }
    },

    async promote(temporaryPath, mediaType) {
      const hash = createHash('sha256');
      await pipeline(createReadStream(temporaryPath), hash);
      const ref = { sha256: hash.digest('hex'), bytes: (await stat(temporaryPath)).size, mediaType };
      const beside = `${pathOf(ref.sha256, mediaType)}.${randomUUID()}.tmp`;
      try {
        await mkdir(dirname(beside), { recursive: true });
        await moveFile(temporaryPath, beside);
        return await promote(beside, ref);
      } catch (cause) {
        await rm(beside, { force: true });
        throw asStorageError(cause);
      }
    },

    async get(ref) {
      return new Uint8Array(await readFile(await existing(ref)));
    },

    localPath: existing,

    async ping() {
      const probe = join(root, 'probe.tmp');
      try {
        await mkdir(root, { recursive: true });
        await writeFile(probe, new Uint8Array(PROBE_BYTES));
      } catch (cause) {
        throw asStorageError(cause);
      } finally {
        await rm(probe, { force: true });
      }
    },

    async *list() {
      for await (const key of glob('??/*', { cwd: root })) {
        const found = await stat(join(root, key)).catch(() => null);
        if (found?.isFile() === true)
          yield {
            key,
            sha256: NAME.exec(key)?.[1] ?? null,
            bytes: found.size,
            touchedAt: found.mtime,
          } satisfies StoredFile;
      }
    },

    async remove({ key, touchedAt }) {
      const path = join(root, key);
      const found = await stat(path).catch(() => null);
      if (found === null || found.mtime.getTime() !== touchedAt.getTime()) return false;
      await rm(path, { force: true });
      return true;
    },
  };
}

async function holds(path: string, bytes: number): Promise<boolean> {
  try {
    return (await stat(path)).size === bytes;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Renames, or copies where the two are on different file systems. */
async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    await copyFile(from, to);
    await rm(from);
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

function asStorageError(cause: unknown): unknown {
  return hasCode(cause, 'ENOSPC') || hasCode(cause, 'EDQUOT') || hasCode(cause, 'EFBIG')
    ? new AppError('DISK_FULL', {}, { cause })
    : cause;
}
