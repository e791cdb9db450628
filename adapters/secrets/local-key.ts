/** Makes a machine's own key once, in a file that only its user can read. */
import { randomBytes } from 'node:crypto';
import { access, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const KEY_BYTES = 32;

/** 32 bytes. Web process and worker of one machine get the same, whichever comes first. */
export async function localKey(home: string): Promise<Uint8Array> {
  const path = join(home, 'encryption.key');
  await mkdir(home, { recursive: true });
  try {
    await access(path);
  } catch {
    await make(path);
  }
  const key = Buffer.from(await readFile(path, 'utf8'), 'base64');
  if (key.length !== KEY_BYTES) throw new RangeError(`${path} does not hold a key of ${KEY_BYTES} bytes.`);
  return key;
}

/** Whole or not at all: linked to its name when it is written; the second writer uses the first one's. */
async function make(path: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(temporary, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600, flush: true });
  try {
    await link(temporary, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(temporary);
  }
}
