/** Judges pictures by their content and makes the good ones fit for a film: upright, sRGB, bounded, measured. */
import { readFile, stat } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import { paletteOf, luminanceOf } from '#adapters/images/describe-colours.ts';
import { findSubject } from '#adapters/images/find-subject.ts';
import { decodeHeic } from '#adapters/images/heic.ts';
import { HASH_PIXELS, perceptualHash } from '#adapters/images/perceptual-hash.ts';
import { damaged, empty, notAPicture, notReachable, notSupported, PICTURE_LIMITS, tooHeavy, tooManyPixels, tooNarrow, tooSmall } from '#adapters/images/refusals.ts';
import { edges, THUMBNAIL_PIXELS, type Thumbnail } from '#adapters/images/thumbnail.ts';
import type { Picture, RejectedPicture } from '#studio/product/picture.ts';
import type { PictureJudge } from '#studio/product/ports.ts';
import type { PictureSource } from '#studio/product/product.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { Storage } from '#studio/shared/storage.ts';

/** Gives the bytes at a public address, or why there are none. */
export type FetchPicture = (url: string, limitBytes: number) => Promise<Result<Uint8Array, 'not reachable' | 'too large'>>;

const READABLE = new Set(['jpg', 'png', 'apng', 'webp', 'avif', 'gif', 'heic']);
const LARGEST_SIDE_PIXELS = 4096;
const SHARP = { limitInputPixels: PICTURE_LIMITS.megapixels * 1e6, failOn: 'error', sequentialRead: true } as const;
const DECODING_SECONDS = 15;

// Loaders that read markup or run other programs are never given a stranger's file.
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadPdf', 'VipsForeignLoadMagick', 'VipsForeignLoadOpenslide'] });
sharp.cache(false);

export function createPictureJudge(ports: { storage: Storage; fetchPicture: FetchPicture }): PictureJudge {
  return {
    async judge(source) {
      const bytes = await readSource(source, ports.fetchPicture);
      return bytes.ok ? judgeBytes(ports.storage, source, bytes.value) : bytes;
    },
  };
}

async function readSource({ name, location }: PictureSource, fetchPicture: FetchPicture): Promise<Result<Uint8Array, RejectedPicture>> {
  if (location.kind === 'web') {
    const fetched = await fetchPicture(location.url, PICTURE_LIMITS.webBytes);
    if (fetched.ok) return fetched;
    return fetched.error === 'too large' ? tooHeavy(name, null, PICTURE_LIMITS.webBytes) : notReachable(name);
  }
  try {
    const { size } = await stat(location.path);
    return size > PICTURE_LIMITS.fileBytes ? tooHeavy(name, size, PICTURE_LIMITS.fileBytes) : ok(new Uint8Array(await readFile(location.path)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes(String(error.code))) return notReachable(name);
    throw error;
  }
}

async function judgeBytes(storage: Storage, source: PictureSource, bytes: Uint8Array): Promise<Result<Picture, RejectedPicture>> {
  const { name } = source;
  if (bytes.length === 0) return empty(name);
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined) return notAPicture(name, 'no kind of picture we know');
  if (!type.mime.startsWith('image/')) return notAPicture(name, type.mime);
  if (!READABLE.has(type.ext)) return notSupported(name, type.ext.toUpperCase());
  try {
    return type.ext === 'heic' ? await judgeHeic(storage, source, bytes) : await judgeOpened(storage, source, () => sharp(bytes, SHARP).timeout({ seconds: DECODING_SECONDS }));
  } catch (error) {
    if (error instanceof Error && /pixel limit|exceeds pixel/i.test(error.message)) return tooManyPixels(name, 1e6, PICTURE_LIMITS.megapixels + 1);
    // sharp and libheif have no error classes: whatever a file makes them say, the file is what is wrong.
    if (error instanceof Error) return damaged(name);
    throw error;
  }
}

async function judgeHeic(storage: Storage, source: PictureSource, bytes: Uint8Array): Promise<Result<Picture, RejectedPicture>> {
  const decoded = await decodeHeic(bytes, PICTURE_LIMITS.megapixels * 1e6, DECODING_SECONDS * 1000);
  if ('pixels' in decoded && decoded.rgba === null) return tooManyPixels(source.name, decoded.pixels / 1000, 1000);
  const { width, height, rgba } = decoded;
  return judgeOpened(storage, source, () => sharp(rgba, { raw: { width, height, channels: 4 } }));
}

/** `open` gives a fresh reader of the same picture each time: its size is checked before anything is decoded. */
async function judgeOpened(storage: Storage, source: PictureSource, open: () => Sharp): Promise<Result<Picture, RejectedPicture>> {
  const { name, alt } = source;
  const { autoOrient, hasAlpha } = await open().metadata();
  const { width, height } = autoOrient;
  if (width * height > PICTURE_LIMITS.megapixels * 1e6) return tooManyPixels(name, width, height);
  if (Math.max(width, height) > PICTURE_LIMITS.longestShape * Math.min(width, height)) return tooNarrow(name, width, height);
  if (Math.min(width, height) < PICTURE_LIMITS.shortestSidePixels) return tooSmall(name, width, height);

  const upright = open().autoOrient().toColourspace('srgb').resize({ width: LARGEST_SIDE_PIXELS, height: LARGEST_SIDE_PIXELS, fit: 'inside', withoutEnlargement: true });
  const { data, info } = await upright.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const pixels = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const [thumbnail, grey] = await Promise.all([thumbnailOf(pixels()), pixels().flatten({ background: '#ffffff' }).resize(HASH_PIXELS, HASH_PIXELS, { fit: 'fill' }).greyscale().raw().toBuffer()]);
  const subject = findSubject(thumbnail);
  const transparent = subject.kind === 'cutout';
  const encoded = transparent
    ? await pixels().png({ compressionLevel: 4 }).toBuffer()
    : await pixels().flatten({ background: '#ffffff' }).jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer();
  const file = await storage.put(encoded, transparent && hasAlpha ? 'image/png' : 'image/jpeg');
  return ok({
    id: file.sha256.slice(0, 16),
    file,
    width: info.width,
    height: info.height,
    alt,
    name,
    kind: subject.kind,
    background: subject.background,
    subject: subject.box,
    focus: subject.focus,
    palette: paletteOf(thumbnail, subject.mask),
    luminance: luminanceOf(thumbnail),
    sharpness: sharpnessOf(thumbnail, subject.mask),
    perceptualHash: perceptualHash(new Uint8Array(grey)),
  });
}

async function thumbnailOf(picture: Sharp): Promise<Thumbnail> {
  const { data, info } = await picture
    .resize({ width: THUMBNAIL_PIXELS, height: THUMBNAIL_PIXELS, fit: 'inside', fastShrinkOnLoad: false, kernel: 'cubic' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data.buffer, data.byteOffset, data.length) };
}

/** The strongest tenth of the subject's edges, 0 to 1: soft pictures have none that are strong. */
function sharpnessOf(thumbnail: Thumbnail, mask: Uint8Array): number {
  const strengths = edges(thumbnail).filter((_, pixel) => mask[pixel] === 1).sort();
  const strongest = strengths.subarray(Math.floor(strengths.length * 0.9));
  const mean = strongest.reduce((sum, value) => sum + value, 0) / Math.max(1, strongest.length);
  return Math.min(1, mean / 320);
}
