/** Keeps the checksums of archives as they were first seen, so that a changed one is noticed. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { withLock } from '#adapters/speech/voices/add-lock.ts';
import { systemCode } from '#adapters/speech/voices/voice-error.ts';
import { parseJson } from '#studio/shared/parse-json.ts';

/** SHA-256 in hex, by file name. */
const checksumsSchema = z.record(z.string(), z.string());

const pathIn = (folder: string): string => join(folder, 'checksums.json');

/** The checksum that the file had when it was first brought into this folder; null when it never was. */
export async function knownChecksum(folder: string, file: string): Promise<string | null> {
  return (await read(folder))[file] ?? null;
}

/** One process at a time: none overwrites what another has just written. */
export async function recordChecksum(folder: string, file: string, sha256: string): Promise<void> {
  await withLock(join(folder, '.downloads', 'checksums.lock'), {}, async () => {
    const checksums = { ...(await read(folder)), [file]: sha256 };
    const temporary = `${pathIn(folder)}.${randomUUID()}`;
    await writeFile(temporary, `${JSON.stringify(checksums, null, 2)}\n`);
    await rename(temporary, pathIn(folder));
  });
}

async function read(folder: string): Promise<Record<string, string>> {
  try {
    return checksumsSchema.safeParse(parseJson(await readFile(pathIn(folder), 'utf8'))).data ?? {};
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return {};
    throw error;
  }
}
