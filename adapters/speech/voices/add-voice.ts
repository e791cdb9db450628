/** Brings a voice into the folder: downloads or reads its archive, checks it, unpacks it, and only then shows it. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readVoiceFolder } from '#adapters/speech/sherpa/voice-folder.ts';
import { withLock } from '#adapters/speech/voices/add-lock.ts';
import type { CatalogVoice } from '#adapters/speech/voices/catalog-voice.ts';
import { knownChecksum, recordChecksum } from '#adapters/speech/voices/checksums.ts';
import {
  downloadFile,
  forget,
  freeBytes,
  isMissing,
  partOf,
  sha256Of,
} from '#adapters/speech/voices/download-file.ts';
import { voicesOf } from '#adapters/speech/voices/find-voice.ts';
import {
  installedVoices,
  NOTE_FILE,
  VOICE_NAME,
  type InstalledVoice,
  type VoiceNote,
} from '#adapters/speech/voices/installed-voices.ts';
import { unpackArchive, type UnpackLimits } from '#adapters/speech/voices/unpack-archive.ts';
import { diskFull, isDiskFull, notAdded, systemCode } from '#adapters/speech/voices/voice-error.ts';
import type { Web } from '#adapters/web/web.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { baseLanguage } from '#studio/shared/language.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';

/** Where the public releases lie; each is a folder of files. */
const RELEASES = 'https://github.com/k2-fsa/sherpa-onnx/releases/download';

/** A voice to bring: from the catalog, or an archive of one's own. */
export type VoiceToAdd = {
  /** Null for an archive that the catalog does not know. */
  voice: CatalogVoice | null;
  /** A file on this machine instead of a download. */
  archive: string | null;
  /** What an archive that the catalog does not know speaks. */
  language: string;
  /** The sum that the operator vouches for, instead of the one that is known. */
  sha256: string | null;
};

export type AddVoiceOptions = {
  /** A folder on the web with the files of the releases; null for the releases themselves. */
  mirror: string | null;
  limits?: UnpackLimits;
  signal?: AbortSignal | undefined;
  onProgress?: ((step: string, done?: number, total?: number) => void) | undefined;
};

/** Leaves room for the archive beside what becomes of it, and for what a voice grows by. */
const MAX_ARCHIVE_BYTES = 600e6;
const UNPACKED_TIMES = 1.6;

/**
 * The voice in `folder`, which is made when it is missing; one that is there already is left as it is.
 * BAD_INPUT otherwise: nothing is half there, and what was downloaded is kept for the next try unless
 * it is wrong. Rejects with the signal's reason when canceled.
 */
export async function addVoice(
  web: Web,
  folder: string,
  wanted: VoiceToAdd,
  options: AddVoiceOptions,
): Promise<Result<InstalledVoice, AppError>> {
  const name = wanted.voice?.name ?? nameOfArchive(wanted.archive ?? '');
  if (!VOICE_NAME.test(name)) return notAdded(`“${name}” cannot be a voice’s name.`);
  const downloads = join(folder, '.downloads');
  try {
    await mkdir(downloads, { recursive: true });
    return await alone(join(downloads, name), options, async () => {
      const there = installedVoices(folder).find((voice) => voice.name === name);
      if (there !== undefined) return ok(there);
      if ((await readdir(folder)).includes(name))
        return notAdded(
          `${join(folder, name)} is there and holds no voice. Remove it and run the command again.`,
        );
      return bring(web, folder, name, wanted, options);
    });
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isDiskFull(error)) return diskFull();
    if (systemCode(error) === 'EACCES' || systemCode(error) === 'EROFS')
      return notAdded(`${folder} cannot be written to.`, error);
    throw error;
  }
}

/** Runs `work` while no other process brings the same file. */
const alone = <T>(
  path: string,
  { signal, onProgress }: AddVoiceOptions,
  work: () => Promise<T>,
): Promise<T> =>
  withLock(
    `${path}.lock`,
    { signal, onWait: () => onProgress?.('waiting for another process that adds it') },
    work,
  );

/** What cannot be used is not kept: the next try brings it again. */
async function bring(
  web: Web,
  folder: string,
  name: string,
  wanted: VoiceToAdd,
  options: AddVoiceOptions,
): Promise<Result<InstalledVoice, AppError>> {
  const archive = await archiveOf(web, folder, name, wanted, options);
  if (!archive.ok) return archive;
  const vocoder = wanted.voice?.vocoder ?? null;
  const beside = vocoder === null ? ok(null) : await vocoderOf(web, folder, vocoder, options);
  if (!beside.ok) return beside;
  await removeLeftovers(folder, name);
  const temporary = join(folder, `.adding-${name}-${randomUUID()}`);
  try {
    await mkdir(temporary);
    const placed = await unpack(
      temporary,
      { archive: archive.value, vocoder: beside.value },
      wanted,
      options,
    );
    if (wanted.archive === null && (placed.ok || !isDiskFull(placed.error.cause)))
      await rm(archive.value.path, { force: true });
    if (!placed.ok) return placed;
    await recordChecksum(folder, `${name}.tar.bz2`, archive.value.sha256);
    await rename(temporary, join(folder, name));
    return ok({ ...placed.value, name, folder: join(folder, name) });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Unpacks into an empty folder and writes its note, if there is the voice in it that was wanted. */
async function unpack(
  folder: string,
  { archive, vocoder }: { archive: Archive; vocoder: string | null },
  { voice, language }: VoiceToAdd,
  { limits, signal, onProgress }: AddVoiceOptions,
): Promise<Result<VoiceNote, AppError>> {
  const { size } = await stat(archive.path);
  const missing = size * UNPACKED_TIMES - (await freeBytes(folder));
  if (missing > 0) return diskFull(missing);
  const unpacked = await unpackArchive(archive.path, folder, {
    ...(limits === undefined ? {} : { limits }),
    signal,
    onProgress: (read) => onProgress?.('unpacking', toMegabytes(read), toMegabytes(size)),
  });
  if (!unpacked.ok) return unpacked;
  signal?.throwIfAborted();
  if (vocoder !== null) await copyFile(vocoder, join(folder, basename(vocoder)));
  const languages =
    voice === null
      ? [baseLanguage(language)]
      : [...new Set(voice.speakers.map((speaker) => speaker.language))];
  const recognized = readVoiceFolder(folder, languages);
  if (!recognized.ok)
    return notAdded(`the archive holds no voice that can be used (${recognized.error.details['reason']}).`);
  const { kind } = recognized.value;
  if (voice !== null && kind !== voice.kind)
    return notAdded(`the archive holds a ${kind} voice instead of a ${voice.kind} voice.`);
  const note = {
    languages,
    license: voice?.license ?? 'not known: the archive is your own',
    sha256: archive.sha256,
    source: archive.source,
    addedAt: new Date().toISOString(),
    bytes: unpacked.value.bytes,
  };
  await writeFile(join(folder, NOTE_FILE), `${JSON.stringify(note, null, 2)}\n`);
  return ok(note);
}

type Archive = { path: string; sha256: string; source: string };

async function archiveOf(
  web: Web,
  folder: string,
  name: string,
  wanted: VoiceToAdd,
  options: AddVoiceOptions,
): Promise<Result<Archive, AppError>> {
  const file = `${name}.tar.bz2`;
  const known = wanted.sha256 ?? wanted.voice?.sha256 ?? (await knownChecksum(folder, file));
  if (wanted.archive !== null) {
    const sum = await sumOfOwn(wanted.archive);
    if (sum === null) return notAdded(`${wanted.archive} cannot be read.`);
    return checked({ path: wanted.archive, sha256: sum, source: wanted.archive }, known);
  }
  const url = addressOf('tts-models', file, options.mirror);
  const got = await download(web, { url, path: join(folder, '.downloads', file), known }, options);
  if (got.ok || !isMissing(got.error)) return got;
  const others = voicesOf(baseLanguage(wanted.language)).filter((voice) => voice.name !== name);
  const instead =
    others.length === 0
      ? ''
      : ` Other voices of the language: ${others.map((voice) => voice.name).join(', ')}.`;
  return notAdded(
    `${new URL(url).host} has no ${file}.${instead} Or bring the archive by hand and use --archive.`,
  );
}

/** Several voices share one, so it has a lock of its own. */
async function vocoderOf(
  web: Web,
  folder: string,
  file: string,
  options: AddVoiceOptions,
): Promise<Result<string, AppError>> {
  const url = addressOf('vocoder-models', file, options.mirror);
  const path = join(folder, '.downloads', file);
  return alone(path, options, async () => {
    const known = await knownChecksum(folder, file);
    const got = await download(web, { url, path, known }, options);
    if (!got.ok) return isMissing(got.error) ? notAdded(`${new URL(url).host} has no ${file}.`) : got;
    await recordChecksum(folder, file, got.value.sha256);
    return ok(path);
  });
}

/** A file that came whole before is not brought again. */
async function download(
  web: Web,
  { url, path, known }: { url: string; path: string; known: string | null },
  { mirror, signal, onProgress }: AddVoiceOptions,
): Promise<Result<Archive, AppError>> {
  const origin = mirror === null ? null : new URL(mirror).origin;
  if ((await sumOfOwn(path)) === null) {
    const brought = await downloadFile(web, {
      url,
      trustedOrigin: origin,
      path,
      maxBytes: MAX_ARCHIVE_BYTES,
      signal,
      onProgress: (bytes, total) =>
        onProgress?.(
          `downloading ${basename(path)}`,
          toMegabytes(bytes),
          total === null ? undefined : toMegabytes(total),
        ),
    });
    if (!brought.ok) return brought;
    await rename(partOf({ path }), path);
    await forget({ path });
  }
  onProgress?.('checking');
  const outcome = checked({ path, sha256: await sha256Of(path), source: url }, known);
  if (!outcome.ok) await rm(path, { force: true });
  return outcome;
}

function checked(archive: Archive, known: string | null): Result<Archive, AppError> {
  if (known === null || archive.sha256 === known.toLowerCase()) return ok(archive);
  return notAdded(
    `the archive is not the one that is known: its SHA-256 is ${archive.sha256} instead of ${known}. If it was published again and you trust ${archive.source}, run the command again with --sha256 ${archive.sha256}.`,
  );
}

const addressOf = (release: string, file: string, mirror: string | null): string =>
  `${mirror === null ? `${RELEASES}/${release}` : withoutEnd(mirror, /\//)}/${encodeURIComponent(file)}`;

const nameOfArchive = (path: string): string => basename(path).replace(/\.tar\.bz2$/, '');

const toMegabytes = (bytes: number): number => Math.round(bytes / 1e6);

/** Null when there is no such file. */
async function sumOfOwn(path: string): Promise<string | null> {
  try {
    return await sha256Of(path);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** What a process that was killed left of this voice. */
async function removeLeftovers(folder: string, name: string): Promise<void> {
  const left = (await readdir(folder)).filter((entry) => entry.startsWith(`.adding-${name}-`));
  await Promise.all(left.map((entry) => rm(join(folder, entry), { recursive: true })));
}
