/** The small picture on which everything is measured. */
import type { Sharp } from 'sharp';
import { writeOklab } from '#studio/shared/oklab.ts';

export type Thumbnail = {
  width: number;
  height: number;
  /** Red, green, blue, alpha of each pixel, 0 to 255. */
  rgba: Uint8Array;
  /** Lightness, a and b (OKLab) of each pixel, as seen on white. */
  lab: Float32Array;
};

/** Long side: a subject's box is found to half a percent, and measuring takes milliseconds. */
const THUMBNAIL_PIXELS = 200;

export async function thumbnailOf(picture: Sharp): Promise<Thumbnail> {
  const { data, info } = await picture
    .resize({ width: THUMBNAIL_PIXELS, height: THUMBNAIL_PIXELS, fit: 'inside', kernel: 'cubic' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return thumbnailFrom(new Uint8Array(data.buffer, data.byteOffset, data.length), info.width, info.height);
}

/** `rgba` holds four bytes a pixel, row by row. */
export function thumbnailFrom(rgba: Uint8Array, width: number, height: number): Thumbnail {
  const lab = new Float32Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * 4;
    const alpha = rgba[at + 3] ?? 255;
    writeOklab(
      mixedWithWhite(rgba[at] ?? 0, alpha),
      mixedWithWhite(rgba[at + 1] ?? 0, alpha),
      mixedWithWhite(rgba[at + 2] ?? 0, alpha),
      lab,
      pixel * 3,
    );
  }
  return { width, height, rgba, lab };
}

/** The same without transparency, as seen on white. */
export function onWhite({ width, height, rgba, lab }: Thumbnail): Thumbnail {
  const opaque = new Uint8Array(rgba.length).fill(255);
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 255;
    for (let channel = 0; channel < 3; channel++)
      opaque[at + channel] = mixedWithWhite(rgba[at + channel] ?? 0, alpha);
  }
  return { width, height, rgba: opaque, lab };
}

/** True when every pixel is transparent. */
export function isInvisible({ rgba }: Thumbnail): boolean {
  for (let at = 3; at < rgba.length; at += 4) if ((rgba[at] ?? 255) > 8) return false;
  return true;
}

const mixedWithWhite = (byte: number, alpha: number): number =>
  alpha === 255 ? byte : Math.round((byte * alpha + 255 * (255 - alpha)) / 255);

/** Indices of the pixels of the frame around a picture, `depth` pixels wide. */
export function borderPixels(
  { width, height }: Pick<Thumbnail, 'width' | 'height'>,
  depth: number,
): number[] {
  const found: number[] = [];
  for (let y = 0; y < height; y++) {
    const whole = y < depth || y >= height - depth;
    for (let x = 0; x < width; x++) {
      if (whole || x < depth || x >= width - depth) found.push(y * width + x);
    }
  }
  return found;
}
