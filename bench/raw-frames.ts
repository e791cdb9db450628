/**
 * Writes the frames of a film as raw I420, as the render process hands them to the encoder or as the canvas
 * draws them.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { openFilm } from '#studio/film/open-film.ts';
import type { Film } from '#studio/film/film.ts';
import type { Storage } from '#studio/shared/storage.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import {
  canvasHost,
  createFrameCanvas,
  loadPictures,
  registerFonts,
} from '#workers/render/canvas/canvas-host.ts';
import { pixelReader } from '#workers/render/canvas/read-pixels.ts';
import { encodeFrames } from '#workers/render/encode-frames.ts';
import type { FrameSink } from '#workers/render/ffmpeg.ts';
import { makePlanes } from '#workers/render/planes/bitmap-planes.ts';
import { openPlanesModule } from '#workers/render/planes/planes-module.ts';

/**
 * The film of a storyboard as the render process opens it, its pictures read from `storage`, its frames
 * `shortSidePixels` wide at the shorter side.
 */
export async function openFilmOf(
  storyboard: Storyboard,
  storage: Storage,
  shortSidePixels = 1080,
): Promise<Film> {
  const paths = new Map(
    await Promise.all(
      storyboard.pictures.map(async ({ file }) => [file.sha256, await storage.localPath(file)] as const),
    ),
  );
  registerFonts(storyboard);
  const pictures = await loadPictures(storyboard, shortSidePixels, (sha256) => paths.get(sha256) ?? '');
  return openFilm({ storyboard, pictures, shortSidePixels, host: canvasHost });
}

/** The very bytes that the encoder gets. */
export async function writePaintedFrames(film: Film, path: string): Promise<void> {
  await encodeFrames(film, fileSink(path), () => undefined);
}

/** Every frame drawn whole by the canvas and then converted: the truth that files are compared with. */
export async function writeDrawnFrames(film: Film, path: string): Promise<void> {
  const { canvas, surface } = createFrameCanvas(film.width, film.height);
  const [module, read, sink] = [openPlanesModule(), pixelReader(), fileSink(path)];
  for (let frame = 0; frame < film.frames; frame++) {
    film.draw(surface, frame);
    const planes = makePlanes(module, { width: film.width, height: film.height, rgba: read(canvas) }, true, {
      left: 0,
      top: 0,
    });
    const stride = planes.stride;
    const cut = (from: number, rowBytes: number, rows: number, step: number) =>
      Array.from({ length: rows }, (_, row) =>
        module.bytes().subarray(from + row * step, from + row * step + rowBytes),
      );
    const rows = [
      ...cut(planes.luma, film.width, film.height, stride),
      ...cut(planes.blue, film.width / 2, film.height / 2, stride / 2),
      ...cut(planes.red, film.width / 2, film.height / 2, stride / 2),
    ];
    await sink.write(Buffer.concat(rows));
    module.free(planes.luma);
  }
  await sink.finish();
}

function fileSink(path: string): FrameSink {
  const file = createWriteStream(path, { highWaterMark: 1 });
  return {
    async write(frame) {
      if (!file.write(frame)) await once(file, 'drain');
    },
    async finish() {
      file.end();
      await finished(file);
    },
  };
}
