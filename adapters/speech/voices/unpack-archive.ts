/** Unpacks a voice's archive (tar, bzip2) into a folder: plain files within limits, and nothing else. */
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, type Headers } from 'tar-stream';
import unbzip2 from 'unbzip2-stream';
import { diskFull, isDiskFull, notAdded, systemCode } from '#adapters/speech/voices/voice-error.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/** What an archive may become: the largest voice of the catalog has 400 files and 0.4 GB. */
export type UnpackLimits = { bytes: number; files: number };

export const UNPACK_LIMITS: UnpackLimits = { bytes: 2 ** 30, files: 5000 };

/** No voice shrinks to a hundredth; what does is a bomb, which is stopped long before the limit. */
const MAX_GROWTH = { times: 100, bytes: 2 ** 20 };
/** Larger than what one block of bzip2 can become at once (46 MB). */
const MAX_UNREAD_BYTES = 64 * 2 ** 20;
const MAX_DEPTH = 8;
/** What file systems take. */
const MAX_NAME_BYTES = 255;

/** Says why an archive is refused. */
class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
}

type UnpackOptions = {
  limits?: UnpackLimits;
  /** Bytes of the archive that have been read. */
  onProgress?: (bytesRead: number) => void;
  signal?: AbortSignal | undefined;
};

/**
 * Gives the name of the archive's one folder, whose contents are put into `target`. BAD_INPUT when it
 * holds anything but plain files and folders, leads outside, is damaged, or grows past the limits; what was
 * written until then is the caller's to remove. Rejects with the signal's reason when canceled.
 */
export async function unpackArchive(
  archive: string,
  target: string,
  { limits = UNPACK_LIMITS, onProgress, signal }: UnpackOptions = {},
): Promise<Result<{ top: string; bytes: number }, AppError>> {
  const entries = extract();
  const unread = { bytes: 0 };
  const bytes = decompress(createReadStream(archive), limits.bytes, (read) => {
    signal?.throwIfAborted();
    onProgress?.(read);
  });
  const tar = Readable.from(countUnread(bytes, unread));
  const reading = writeEntries(entries, target, limits, unread);
  try {
    const [written] = await Promise.all([reading, pipeline(tar, entries)]);
    return written.top === null ? notAdded('the archive is empty.') : ok({ ...written, top: written.top });
  } catch (error) {
    signal?.throwIfAborted();
    if (isDiskFull(error)) return diskFull();
    if (error instanceof ArchiveRefused) return notAdded(`the archive was refused: ${error.message}.`, error);
    if (systemCode(error) !== null && !isTarError(error)) throw error;
    return notAdded('the archive is damaged. Run the command again to bring it again.', error);
  }
}

const isTarError = (error: unknown): boolean => systemCode(error)?.startsWith('ERR_STREAM') === true;

async function writeEntries(
  entries: ReturnType<typeof extract>,
  target: string,
  limits: UnpackLimits,
  unread: Unread,
): Promise<{ top: string | null; bytes: number }> {
  let top: string | null = null;
  let files = 0;
  let bytes = 0;
  for await (const entry of entries) {
    unread.bytes = 0;
    const [first, ...rest] = pathOf(entry.header);
    if (first === undefined) {
      entry.resume();
      continue;
    }
    top ??= first;
    if (first !== top) throw new ArchiveRefused('it has more than one folder at its top');
    if (++files > limits.files) throw new ArchiveRefused(`it has more than ${limits.files} files`);
    const path = join(target, ...rest);
    if (entry.header.type === 'directory') {
      entry.resume();
      await makeFolder(path);
      continue;
    }
    if (rest.length === 0) throw new ArchiveRefused('a file lies outside its folder');
    bytes += entry.header.size ?? 0;
    if (bytes > limits.bytes) throw tooLarge(limits.bytes);
    await makeFolder(dirname(path));
    await writeFile(path, entry, unread);
  }
  return { top, bytes };
}

const makeFolder = (path: string): Promise<unknown> =>
  mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw refusal(error, 'it has a file and a folder of one name');
  });

/** What the archive is to blame for, as its refusal; any other fault as it is. */
function refusal(error: unknown, collision: string): unknown {
  const code = systemCode(error);
  if (code === 'ENAMETOOLONG') return new ArchiveRefused('it has a name that is too long');
  if (code === 'EEXIST' || code === 'ENOTDIR' || code === 'EISDIR') return new ArchiveRefused(collision);
  return error;
}

/** A second file of the same name is refused. */
async function writeFile(path: string, content: AsyncIterable<Uint8Array>, unread: Unread): Promise<void> {
  const file = await open(path, 'wx', 0o644).catch((error: unknown) => {
    throw refusal(error, 'it has two files of one name');
  });
  try {
    for await (const chunk of content) {
      unread.bytes = 0;
      await file.write(chunk);
    }
  } finally {
    await file.close();
  }
}

type Unread = { bytes: number };

/** The library keeps what is no file's content (long names, notes) in memory until it is whole. */
async function* countUnread(tar: AsyncIterable<Uint8Array>, unread: Unread): AsyncGenerator<Uint8Array> {
  for await (const chunk of tar) {
    unread.bytes += chunk.length;
    if (unread.bytes > MAX_UNREAD_BYTES) throw new ArchiveRefused('it holds too much besides files');
    yield chunk;
  }
}

/** The names that lead to an entry. Throws ArchiveRefused for anything that is not plain or leads outside. */
function pathOf({ name, type }: Headers): string[] {
  if (type !== 'file' && type !== 'directory')
    throw new ArchiveRefused(`“${shown(name)}” is not a plain file (${type ?? 'of an unknown kind'})`);
  const parts = name
    .split('/')
    .filter((part, index, all) => part !== '.' && !(part === '' && index > 0 && index === all.length - 1));
  const isPlain = parts.every((part) => part !== '' && part !== '..' && !/[\\\p{Cc}:]/u.test(part));
  if (!isPlain || parts.length > MAX_DEPTH)
    throw new ArchiveRefused(`“${shown(name)}” leads outside its folder`);
  if (parts.some((part) => Buffer.byteLength(part) > MAX_NAME_BYTES))
    throw new ArchiveRefused(`“${shown(name)}” is too long a name`);
  return parts;
}

const shown = (name: string): string => name.replace(/\p{Cc}/gu, '?').slice(0, 80);

const tooLarge = (bytes: number): ArchiveRefused =>
  new ArchiveRefused(`it grows past ${Math.round(bytes / 2 ** 20)} MB`);

/**
 * The library decompresses while it is written to, without waiting for the reader: what has come out is
 * counted at once, and the count stops it.
 */
async function* decompress(
  compressed: AsyncIterable<Uint8Array>,
  maxBytes: number,
  onRead: (bytesRead: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytesIn = 0;
  let bytesOut = 0;
  let failure: Error | null = null;
  let ready: Uint8Array[] = [];
  const stream = unbzip2();
  stream.on('data', (chunk: Uint8Array) => {
    bytesOut += chunk.length;
    // The end of a tar file is padded with zeros, so it may be a little larger than its files.
    if (bytesOut > maxBytes + MAX_GROWTH.bytes) throw tooLarge(maxBytes);
    if (bytesOut > MAX_GROWTH.bytes + MAX_GROWTH.times * bytesIn)
      throw new ArchiveRefused(`it grows more than ${MAX_GROWTH.times} times`);
    ready.push(chunk);
  });
  stream.on('error', (error: Error) => {
    failure ??= error;
  });
  const fault = (): Error | null => failure;
  const take = (): Uint8Array[] => {
    const broken = fault();
    if (broken !== null) throw broken;
    const taken = ready;
    ready = [];
    return taken;
  };
  for await (const chunk of compressed) {
    bytesIn += chunk.length;
    stream.write(Buffer.from(chunk));
    yield* take();
    onRead(bytesIn);
  }
  stream.end();
  yield* take();
}
