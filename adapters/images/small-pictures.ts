/** Makes stored pictures as small as a card shows them, and caches the results for a while. */
import { readFile } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import { sharp } from '#adapters/images/loaders.ts';
import { PICTURE_LIMITS } from '#adapters/images/refusals.ts';
import { takeTurns } from '#adapters/images/take-turns.ts';
import type { FileRef, Storage } from '#studio/shared/storage.ts';

/** A card is at most 317 px high: this is enough for a screen with two pixels for each. */
export const SMALL_PICTURE_PIXELS = 640;
/** No small picture is larger. */
export const SMALL_PICTURE_BYTES = 40 * 1024;

/** The first that fits is taken: most pictures appear unchanged, and one of nothing but fine detail still fits. */
const TRIES = [
  { quality: 80, pixels: SMALL_PICTURE_PIXELS },
  { quality: 60, pixels: SMALL_PICTURE_PIXELS },
  { quality: 50, pixels: 480 },
  { quality: 40, pixels: 360 },
  { quality: 20, pixels: 240 },
] as const;

/** A merchant's whole library, several times over. */
const KEPT_PICTURES = 500;
/** What a shop's deletion removed is gone from memory too after this time. */
const KEPT_MILLISECONDS = 3600_000;
const AT_ONCE = 2;

/** Small pictures of stored ones, by the file of the whole picture. */
export type SmallPictures = {
  /**
   * WebP, SMALL_PICTURE_PIXELS and SMALL_PICTURE_BYTES at most. Rejects with FILE_NOT_FOUND when the picture
   * is not stored, and with sharp's error when its bytes are none.
   */
  of(picture: FileRef): Promise<Uint8Array<ArrayBuffer>>;
};

/** One is made at a time for each picture, however many requests there are, and a failure is not cached. */
export function openSmallPictures(
  storage: Pick<Storage, 'localPath'>,
  now: () => number = Date.now,
): SmallPictures {
  const inTurn = takeTurns(AT_ONCE);
  const kept = new Map<string, { made: Promise<Uint8Array<ArrayBuffer>>; until: number }>();

  /** The oldest come first, and end first. */
  function evict(): void {
    for (const [sha256, { until }] of kept) {
      if (until > now() && kept.size < KEPT_PICTURES) return;
      kept.delete(sha256);
    }
  }

  return {
    of(picture) {
      evict();
      const before = kept.get(picture.sha256);
      if (before !== undefined) return before.made;
      const made = inTurn(async () => shrinkPicture(await readFile(await storage.localPath(picture))));
      kept.set(picture.sha256, { made, until: now() + KEPT_MILLISECONDS });
      made.catch(() => kept.delete(picture.sha256));
      return made;
    },
  };
}

/**
 * The whole picture as WebP of at most SMALL_PICTURE_BYTES, never larger than it is. Rejects when the bytes
 * are no picture.
 */
export async function shrinkPicture(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  // Decoded once, to the largest size that is tried; from there each try takes milliseconds.
  const { data, info } = await within(
    sharp(bytes, { limitInputPixels: PICTURE_LIMITS.pixels }),
    SMALL_PICTURE_PIXELS,
  )
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  for (const { quality, pixels } of TRIES) {
    const made = await within(sharp(data, { raw }), pixels)
      .webp({ quality, alphaQuality: quality })
      .toBuffer();
    if (made.length <= SMALL_PICTURE_BYTES) return new Uint8Array(made);
  }
  throw new RangeError(`No try made a picture of at most ${SMALL_PICTURE_BYTES} bytes.`);
}

const within = (picture: Sharp, pixels: number): Sharp =>
  picture.resize({ width: pixels, height: pixels, fit: 'inside', withoutEnlargement: true });
