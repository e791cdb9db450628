/** Opens a picture's bytes: checks its size before anything is decoded, then gives upright sRGB pixels, bounded. */
import type { Metadata, Sharp } from 'sharp';
import { decodeHeic, HeicFailure } from '#adapters/images/heic.ts';
import { identifyFile } from '#adapters/images/identify-file.ts';
import { sharp } from '#adapters/images/loaders.ts';
import {
  damaged,
  empty,
  notSupported,
  PICTURE_LIMITS,
  tooDemanding,
  tooManyPixels,
  tooNarrow,
  tooSmall,
  type Refusal,
  type ShapeLimits,
} from '#adapters/images/refusals.ts';
import { MAX_SIDE_PIXELS } from '#studio/product/picture-limits.ts';
import { ok, type Ok } from '#studio/shared/result.ts';

/** 8-bit sRGB, upright; three channels, or four with straight alpha. */
export type OpenPicture = { data: Uint8Array; width: number; height: number; channels: 3 | 4 };

const DECODING_SECONDS = 15;
const READING = { limitInputPixels: PICTURE_LIMITS.pixels, failOn: 'error', sequentialRead: true } as const;

/** Any decoder error is the file's fault and becomes a refusal. */
export async function openPicture(
  name: string,
  bytes: Uint8Array,
  limits: ShapeLimits = PICTURE_LIMITS,
): Promise<Ok<OpenPicture> | Refusal> {
  if (bytes.length === 0) return empty(name);
  const type = await identifyFile(name, bytes);
  if (!type.ok) return type;
  try {
    // Only the header: its numbers are checked before the limit has to hold.
    const header = await sharp(bytes, { ...READING, limitInputPixels: false }).metadata();
    const wrongSize = checkSize(name, header, limits);
    if (wrongSize !== null) return wrongSize;
    if (type.value === 'plain' || header.compression === 'av1')
      return ok(await pixelsOf(sharp(bytes, READING)));
    if (header.compression !== 'hevc') return notSupported(name, 'HEIF images of this kind');
    const png = await decodeHeic(
      { bytes, maxPixels: PICTURE_LIMITS.pixels },
      header.icc,
      DECODING_SECONDS * 1000,
    );
    return ok(await pixelsOf(sharp(png, READING)));
  } catch (error) {
    if (error instanceof HeicFailure) return error.tooSlow ? tooDemanding(name) : damaged(name);
    // sharp has no error classes.
    if (error instanceof Error && /out of memory|allocation failed/i.test(error.message))
      return tooDemanding(name);
    if (error instanceof Error) return /timeout/i.test(error.message) ? tooDemanding(name) : damaged(name);
    throw error;
  }
}

function checkSize(
  name: string,
  { autoOrient: { width, height } }: Metadata,
  limits: ShapeLimits,
): Refusal | null {
  if (width * height > PICTURE_LIMITS.pixels) return tooManyPixels(name, width, height);
  if (Math.max(width, height) > limits.maxSideRatio * Math.min(width, height))
    return tooNarrow(name, width, height, limits);
  if (Math.min(width, height) < limits.minSidePixels) return tooSmall(name, width, height, limits);
  return null;
}

async function pixelsOf(picture: Sharp): Promise<OpenPicture> {
  const { data, info } = await picture
    .timeout({ seconds: DECODING_SECONDS })
    .autoOrient()
    .toColourspace('srgb')
    .resize({
      width: MAX_SIDE_PIXELS,
      height: MAX_SIDE_PIXELS,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels === 4 ? 4 : 3 };
}
