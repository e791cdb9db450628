/** The worker's moving sources: PNG files from the disk, decoded just before they are drawn. */
import { readFile } from 'node:fs/promises';
import { loadImage } from '@napi-rs/canvas';
import { fitFrame } from '#studio/film/footage/fit-frame.ts';
import { openFrameCache } from '#studio/film/footage/frame-cache.ts';
import type { FrameSource } from '#studio/film/footage/frame-source.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { canvasHost } from '#workers/render/canvas/canvas-host.ts';

/** Frames are drawn in order: a few are enough. */
const MAX_BYTES = 64e6;

/** The sources of a storyboard's footage by `Footage.id`; `pathOf` returns the local path of a stored file. */
export function openFootage(
  storyboard: Storyboard,
  shortSidePixels: number,
  pathOf: (sha256: string) => string,
): Map<string, FrameSource> {
  const cache = openFrameCache({ maxBytes: MAX_BYTES });
  return new Map(
    (storyboard.footage ?? []).map(({ id: footageId, frames }) => [
      footageId,
      cache.open({
        frames: frames.length,
        decode: async (frame) => {
          const file = frames[frame];
          if (file === undefined) throw new RangeError(`The footage has no frame ${frame}.`);
          const decoded = await loadImage(await readFile(pathOf(file.sha256)));
          return fitFrame(canvasHost, decoded, { storyboard, footageId, shortSidePixels });
        },
      }),
    ]),
  );
}
