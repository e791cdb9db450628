/** Brings a file over HTTP into a folder: what came before a cut is kept, and the next try goes on from there. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rm, stat, statfs, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { diskFull, isDiskFull, notAdded, systemCode } from '#adapters/speech/voices/voice-error.ts';
import type { Download } from '#adapters/web/download.ts';
import { WebFailure } from '#adapters/web/web-failure.ts';
import type { Web } from '#adapters/web/web.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { parseJson } from '#studio/shared/parse-json.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

export type FileToBring = {
  url: string;
  /** An origin that the operator named, which may be private; null when the file is on the open web. */
  trustedOrigin: string | null;
  /** Where the whole file goes; what has come so far lies beside it as `.part`. */
  path: string;
  maxBytes: number;
  signal?: AbortSignal | undefined;
  /** `total` is null when the server does not say it. */
  onProgress?: ((bytes: number, total: number | null) => void) | undefined;
};

/** How often a download that got further goes on by itself, and one that got nowhere begins again. */
const TRIES = { furtherOn: 20, nowhere: 3 };
const WAIT_MILLISECONDS = 500;
const MAX_WAIT_SECONDS = 10;

/** What the bytes of a `.part` belong to. */
const partNoteSchema = z.object({ url: z.string(), validator: z.string() });

/** Whether the server has no such file: the caller knows what there is. */
export const isMissing = (error: AppError): boolean => error.cause === MISSING;

const MISSING = new Error('The server has no such file.');

/**
 * The file at `path`. BAD_INPUT says why it is not, and whether the next try goes on; `isMissing` when
 * the server answered that there is none. Rejects with the signal's reason when canceled.
 */
export async function downloadFile(web: Web, file: FileToBring): Promise<Result<true, AppError>> {
  let nowhere = 0;
  for (let tries = 0; ; tries++) {
    file.signal?.throwIfAborted();
    const before = await sizeOf(partOf(file));
    const outcome = await attempt(web, file);
    if (outcome.kind === 'done') return ok(true);
    if (outcome.kind === 'refused') return err(outcome.error);
    file.signal?.throwIfAborted();
    nowhere = (await sizeOf(partOf(file))) > before ? 0 : nowhere + 1;
    if (tries >= TRIES.furtherOn || nowhere >= TRIES.nowhere)
      return notAdded(await interrupted(file, outcome.reason));
    await wait(outcome.waitMilliseconds, undefined, file.signal === undefined ? {} : { signal: file.signal });
  }
}

/** The SHA-256 of a file in hex. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(z.instanceof(Uint8Array).parse(chunk));
  return hash.digest('hex');
}

/** Bytes that are free for us in a folder's file system. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

type Attempt =
  | { kind: 'done' }
  | { kind: 'refused'; error: AppError }
  | { kind: 'again'; reason: string; waitMilliseconds: number };

const refused = (reason: string, isMissing = false): Attempt => ({
  kind: 'refused',
  error: notAdded(reason, isMissing ? MISSING : undefined).error,
});
const again = (reason: string, waitMilliseconds = WAIT_MILLISECONDS): Attempt => ({
  kind: 'again',
  reason,
  waitMilliseconds,
});

async function attempt(web: Web, file: FileToBring): Promise<Attempt> {
  const { url, trustedOrigin, signal } = file;
  const resume = await resumable(file);
  const opened = await web.download(url, { trustedOrigin, resume, signal });
  if (!opened.ok) return failed(opened.error);
  try {
    return await receiveOrRefuse(file, opened.value, resume?.fromByte ?? null);
  } finally {
    opened.value.discard();
  }
}

async function receiveOrRefuse(
  file: FileToBring,
  download: Download,
  asked: number | null,
): Promise<Attempt> {
  const { status, headers } = download;
  if (status === 200 || (status === 206 && asked !== null && startsAt(headers) === asked))
    return receive(file, download, status === 206 ? (asked ?? 0) : 0);
  if (status === 206 || status === 416) {
    await forget(file);
    return again('the server sent another part than it was asked for');
  }
  const host = new URL(download.url).host;
  if (status === 404 || status === 410) return refused(`${host} has no such file.`, true);
  if (status === 429 || status >= 500)
    return again(`${host} answered with an error (${status})`, retryAfter(headers));
  return refused(`${host} refused the download (${status}).`);
}

function failed(failure: WebFailure): Attempt {
  if (failure.reason === 'refused')
    return refused(`${failure.host} may not be used: it is not a public https address.`);
  return again(`${failure.host} ${REASONS[failure.reason]}`);
}

const REASONS: Readonly<Record<WebFailure['reason'], string>> = {
  refused: 'may not be used',
  unreachable: 'could not be reached',
  cut: 'broke the connection',
  'timed out': 'fell silent',
  'too large': 'sent too much',
  'too many redirects': 'redirected too many times',
  cancelled: 'was canceled',
};

/** Writes what comes behind the first `from` bytes. */
async function receive(file: FileToBring, { headers, body }: Download, from: number): Promise<Attempt> {
  const length = lengthIn(headers);
  const total = length === null ? null : from + length;
  const tooLarge = () => refused(`the file is larger than ${Math.round(file.maxBytes / 1e6)} MB.`);
  if (total !== null && total > file.maxBytes) return tooLarge();
  const part = partOf(file);
  if (total !== null) {
    const missing = total - from - (await freeBytes(dirname(part)));
    if (missing > 0) return { kind: 'refused', error: diskFull(missing).error };
  }
  let bytes = from;
  let output: FileHandle | null = null;
  try {
    await writeNote(file, headers);
    output = await open(part, from === 0 ? 'w' : 'a');
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > file.maxBytes) return tooLarge();
      await output.write(chunk);
      file.onProgress?.(bytes, total);
    }
  } catch (error) {
    if (error instanceof WebFailure) return failed(error);
    if (isDiskFull(error)) return { kind: 'refused', error: diskFull().error };
    throw error;
  } finally {
    await output?.close();
  }
  return total !== null && bytes !== total ? again('the connection broke') : { kind: 'done' };
}

/** What the next request may go on from: only bytes that the server can tell to be of the same file. */
async function resumable(file: FileToBring): Promise<{ fromByte: number; validator: string } | null> {
  const fromByte = await sizeOf(partOf(file));
  if (fromByte === 0) return null;
  try {
    const note = partNoteSchema.safeParse(parseJson(await readFile(noteOf(file), 'utf8')));
    if (note.success && note.data.url === file.url && note.data.validator !== '')
      return { fromByte, validator: note.data.validator };
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  return null;
}

async function writeNote(file: FileToBring, headers: Headers): Promise<void> {
  const etag = headers.get('etag');
  // A weak tag does not vouch for the bytes.
  const validator = etag !== null && !etag.startsWith('W/') ? etag : (headers.get('last-modified') ?? '');
  await writeFile(noteOf(file), JSON.stringify({ url: file.url, validator }));
}

/** Removes what came so far. */
export async function forget(file: Pick<FileToBring, 'path'>): Promise<void> {
  await Promise.all([rm(partOf(file), { force: true }), rm(noteOf(file), { force: true })]);
}

async function interrupted(file: FileToBring, reason: string): Promise<string> {
  const bytes = await sizeOf(partOf(file));
  const kept =
    bytes === 0 ? 'Try again' : `${(bytes / 1e6).toFixed(1)} MB are here: run the command again to go on`;
  return `${reason}. ${kept}, or bring the archive by hand and use --archive.`;
}

export const partOf = ({ path }: Pick<FileToBring, 'path'>): string => `${path}.part`;
const noteOf = ({ path }: Pick<FileToBring, 'path'>): string => `${path}.part.json`;

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return 0;
  }
}

function lengthIn(headers: Headers): number | null {
  const text = headers.get('content-length');
  return text === null || !/^\d+$/.test(text) ? null : Number(text);
}

/** The first byte that a partial answer has; undefined when it does not say. */
function startsAt(headers: Headers): number | undefined {
  const first = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1];
  return first === undefined ? undefined : Number(first);
}

function retryAfter(headers: Headers): number {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0
    ? Math.min(seconds, MAX_WAIT_SECONDS) * 1000
    : WAIT_MILLISECONDS;
}
