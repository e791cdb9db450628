/** Paints every frame of a film and hands it on, touching only what changed from one frame to the next. */
import type { Film } from '#studio/film/film.ts';
import { pixelReader } from '#workers/render/canvas/read-pixels.ts';
import type { FrameSink } from '#workers/render/ffmpeg.ts';
import { openPainter } from '#workers/render/planes/painter.ts';

/** One frame is on its way while the next is laid out; `onFrame` gets the number painted. */
export async function encodeFrames(
  film: Film,
  sink: FrameSink,
  onFrame: (done: number) => void,
): Promise<void> {
  const painter = openPainter(film.width, film.height, pixelReader());
  const page = { x: 0, y: 0, width: film.width, height: film.height };
  let writing: Promise<void> = Promise.resolve();
  for (let frame = 0; frame < film.frames; frame++) {
    await film.prepare(Math.max(0, frame - 1), frame);
    const regions = frame === 0 ? [page] : film.changes(frame - 1, frame);
    const sprites = film.sprites(frame);
    // The next frame's footage is decoded while this one is painted; a failure surfaces when it is awaited.
    if (frame + 1 < film.frames) film.prepare(frame, frame + 1).catch(() => undefined);
    await writing;
    for (const region of regions) painter.paint(sprites, region);
    writing = sink.write(painter.frame());
    // The next await of it gets a failure.
    writing.catch(() => undefined);
    onFrame(frame + 1);
  }
  await writing;
  await sink.finish();
}
