/** Brings the bytes of a picture, from the web or from a file, within their limits. */
import { readFile, stat } from 'node:fs/promises';
import { notReachable, PICTURE_LIMITS, tooHeavy, type Refusal } from '#adapters/images/refusals.ts';
import type { PictureInHand } from '#studio/product/ports.ts';
import type { PictureSource } from '#studio/product/product.ts';
import { ok, type Ok, type Result } from '#studio/shared/result.ts';
import type { Storage } from '#studio/shared/storage.ts';

/** Returns the bytes at a public address, or why there are none. */
export type FetchPicture = (
  url: string,
  limitBytes: number,
) => Promise<Result<Uint8Array, 'not reachable' | 'too large'>>;

export async function readSource(
  { name, location }: PictureSource | PictureInHand,
  { fetchPicture, storage }: { fetchPicture: FetchPicture; storage: Storage },
): Promise<Ok<Uint8Array> | Refusal> {
  if (location.kind === 'bytes') return ok(location.bytes);
  if (location.kind === 'stored') return ok(await storage.get(location.file));
  if (location.kind === 'web') {
    const fetched = await fetchPicture(location.url, PICTURE_LIMITS.webBytes);
    if (fetched.ok) return fetched;
    return fetched.error === 'too large' ? tooHeavy(name, PICTURE_LIMITS.webBytes) : notReachable(name);
  }
  try {
    const file = await stat(location.path);
    if (!file.isFile()) return notReachable(name);
    return file.size > PICTURE_LIMITS.fileBytes
      ? tooHeavy(name, PICTURE_LIMITS.fileBytes)
      : ok(await readFile(location.path));
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'EACCES', 'EPERM', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(String(error.code))
    )
      return notReachable(name);
    throw error;
  }
}
