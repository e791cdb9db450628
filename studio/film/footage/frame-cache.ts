/** Opens frame sources that share one bounded memory: the least recently drawn frames are dropped first. */
import type { FrameSource } from '#studio/film/footage/frame-source.ts';
import type { Bitmap } from '#studio/film/surface.ts';

/** Enough for two scenes at once, each with the present, the previous and the next frame, and some to spare. */
export const MIN_FRAMES_KEPT = 8;
/** Enough to keep two processors busy without filling the memory with half-decoded files. */
const DECODED_AT_ONCE = 2;
const BYTES_A_PIXEL = 4;

export type SourceDefinition = {
  /** How many frames there are. */
  frames: number;
  /** Called for one frame at a time, in order, by each `prepare`. */
  decode: (frame: number) => Promise<Bitmap>;
};

export type FrameCache = {
  open(source: SourceDefinition): FrameSource;
};

/**
 * Bitmaps of all sources together take at most `maxBytes`, or `MIN_FRAMES_KEPT` frames where that is more.
 * `release` is called with each bitmap that is dropped.
 */
export function openFrameCache({
  maxBytes,
  release = () => undefined,
}: {
  maxBytes: number;
  release?: (bitmap: Bitmap) => void;
}): FrameCache {
  /** The least recently used first. */
  const kept = new Map<string, Bitmap>();
  const decoding = new Map<string, Promise<void>>();
  let bytes = 0;
  let sources = 0;

  function keep(key: string, bitmap: Bitmap): void {
    kept.set(key, bitmap);
    bytes += bytesOf(bitmap);
    for (const [oldest, dropped] of kept) {
      if (bytes <= maxBytes || kept.size <= MIN_FRAMES_KEPT) break;
      kept.delete(oldest);
      bytes -= bytesOf(dropped);
      release(dropped);
    }
  }

  function touch(key: string): Bitmap | undefined {
    const bitmap = kept.get(key);
    if (bitmap === undefined) return undefined;
    kept.delete(key);
    kept.set(key, bitmap);
    return bitmap;
  }

  /** A frame that is being decoded is not decoded twice. */
  async function load(key: string, decode: () => Promise<Bitmap>): Promise<void> {
    if (touch(key) !== undefined) return;
    const loading = decoding.get(key) ?? decode().then((bitmap) => keep(key, bitmap));
    decoding.set(key, loading);
    try {
      await loading;
    } finally {
      decoding.delete(key);
    }
  }

  return {
    open(definition) {
      const source = ++sources;
      const keyOf = (frame: number): string => `${source} ${frame}`;
      return sourceOf(definition, {
        load: (frame) => load(keyOf(frame), () => definition.decode(frame)),
        find: (frame) => touch(keyOf(frame)),
      });
    },
  };
}

function sourceOf(
  { frames }: SourceDefinition,
  kept: { load: (frame: number) => Promise<void>; find: (frame: number) => Bitmap | undefined },
): FrameSource {
  return {
    async prepare(from, to) {
      if (!(from >= 0 && from <= to && to < frames))
        throw new RangeError(`The source has ${frames} frames; ${from} to ${to} were asked for.`);
      for (let frame = from; frame <= to; frame += DECODED_AT_ONCE) {
        const count = Math.min(DECODED_AT_ONCE, to - frame + 1);
        await Promise.all(Array.from({ length: count }, (_, index) => kept.load(frame + index)));
      }
    },
    at(frame) {
      const bitmap = kept.find(frame);
      if (bitmap === undefined) throw new RangeError(`Frame ${frame} of the source is not prepared.`);
      return bitmap;
    },
  };
}

const bytesOf = ({ width, height }: Bitmap): number => width * height * BYTES_A_PIXEL;
