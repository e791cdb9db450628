/** Keeps the planes of bitmaps while they are painted, and forgets them when they no longer are. */
import type { Bitmap } from '#studio/film/surface.ts';
import { makePlanes, type BitmapPlanes, type Padding } from '#workers/render/planes/bitmap-planes.ts';
import type { PlanesModule } from '#workers/render/planes/planes-module.ts';

/** Premultiplied RGBA of a bitmap, rows without gaps, beginning at a multiple of 4 of its buffer. */
export type ReadPixels = (bitmap: Bitmap) => Uint8Array;

export type BitmapCache = {
  planesOf(bitmap: Bitmap, opaque: boolean, padding: Padding): BitmapPlanes;
  /** Frees everything that was not used since the last call. */
  tidy(): void;
  /** Bytes of RGBA that were converted since `tidy` was last called. */
  readonly convertedBytes: number;
};

type Entry = { planes: BitmapPlanes; asked: boolean };

export function openBitmapCache(module: PlanesModule, readPixels: ReadPixels): BitmapCache {
  const kept = new Map<Bitmap, Map<string, Entry>>();
  let convertedBytes = 0;
  function convert(bitmap: Bitmap, opaque: boolean, padding: Padding): BitmapPlanes {
    const rgba = readPixels(bitmap);
    convertedBytes += rgba.length;
    return makePlanes(module, { width: bitmap.width, height: bitmap.height, rgba }, opaque, padding);
  }
  return {
    get convertedBytes() {
      return convertedBytes;
    },
    planesOf(bitmap, opaque, padding) {
      const variants = kept.get(bitmap) ?? new Map<string, Entry>();
      kept.set(bitmap, variants);
      const name = `${opaque} ${padding.left} ${padding.top}`;
      const entry = variants.get(name) ?? { planes: convert(bitmap, opaque, padding), asked: true };
      entry.asked = true;
      variants.set(name, entry);
      return entry.planes;
    },
    tidy() {
      convertedBytes = 0;
      for (const [bitmap, variants] of kept) {
        for (const [name, entry] of variants) {
          if (!entry.asked) {
            module.free(entry.planes.luma);
            variants.delete(name);
          }
          entry.asked = false;
        }
        if (variants.size === 0) kept.delete(bitmap);
      }
    },
  };
}
