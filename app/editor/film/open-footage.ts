/** The page's moving sources: PNG files from the server, decoded shortly before they are shown. */
import { fitFrame } from '#studio/film/footage/fit-frame.ts';
import { openFrameCache } from '#studio/film/footage/frame-cache.ts';
import type { FrameSource } from '#studio/film/footage/frame-source.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Footage, Storyboard } from '#studio/storyboard/storyboard.ts';
import { decodePicture } from '#app/editor/film/decode-picture.ts';
import { filmHost } from '#app/editor/film/film-host.ts';
import type { Sources } from '#app/editor/sources.ts';

/** A second of footage at the size of a 1080p film fits, many at the size a page shows. */
const MAX_BYTES = 256e6;

export type FootageCache = {
  /**
   * The sources of a storyboard's footage by `Footage.id`: the same ones as before where nothing about them
   * has changed.
   */
  sources(storyboard: Storyboard, shortSidePixels: number): ReadonlyMap<string, FrameSource>;
};

export function openFootageCache({ pictureUrl }: Pick<Sources, 'pictureUrl'>): FootageCache {
  const cache = openFrameCache({ maxBytes: MAX_BYTES, release });
  let opened = new Map<string, FrameSource>();

  function open(footage: Footage, storyboard: Storyboard, shortSidePixels: number): FrameSource {
    return cache.open({
      frames: footage.frames.length,
      decode: async (frame) => {
        const file = footage.frames[frame];
        if (file === undefined) throw new RangeError(`The footage has no frame ${frame}.`);
        const decoded = await decodePicture(pictureUrl(file));
        const fitted = fitFrame(filmHost, decoded, { storyboard, footageId: footage.id, shortSidePixels });
        if (fitted !== decoded) decoded.close();
        return fitted;
      },
    });
  }

  return {
    sources(storyboard, shortSidePixels) {
      const next = new Map<string, FrameSource>();
      const named = (storyboard.footage ?? []).map((footage) => {
        const key = keyOf(footage, storyboard, shortSidePixels);
        const source = opened.get(key) ?? open(footage, storyboard, shortSidePixels);
        next.set(key, source);
        return [footage.id, source] as const;
      });
      opened = next;
      return new Map(named);
    },
  };
}

/** The inputs of the decoded frames: the files, and how large they are shown. */
function keyOf({ id, frames }: Footage, { scenes }: Storyboard, shortSidePixels: number): string {
  const rects = scenes.flatMap(({ content: { shot } }) =>
    shot?.footageId === id ? [shot.from, shot.to] : [],
  );
  return JSON.stringify([frames.map(({ sha256 }) => sha256), rects, shortSidePixels]);
}

/** An image's memory is freed at once; a canvas's with the canvas. */
function release(bitmap: Bitmap): void {
  if (bitmap instanceof ImageBitmap) bitmap.close();
}
