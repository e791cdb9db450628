/** Draws one frame of a film as a picture file. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import type { Film } from '#studio/film/film.ts';
import { shownAt } from '#studio/film/shown-at.ts';
import { secondsAtFrame } from '#studio/shared/time.ts';
import { createFrameCanvas } from '#workers/render/canvas/canvas-host.ts';
import type { PosterJob } from '#workers/render/job.ts';
import { openJobFilm } from '#workers/render/open-job-film.ts';

/** The first that fits is taken. Most posters fit at the first; a picture of nothing but noise fits at the last. */
const QUALITIES = [85, 75, 65, 50, 35, 20, 10, 1];

/** Writes `poster.webp`. Rejects when no quality makes it as small as the job says. */
export async function drawPoster(job: PosterJob): Promise<void> {
  const film = await openJobFilm(job, shownAt(job.storyboard, secondsAtFrame(job.frame)).pictureIds);
  const canvas = await drawFrame(film, job.frame);
  await writeFile(join(job.folder, 'poster.webp'), await encodeWithin(canvas, job.maxBytes));
}

/** One frame on a canvas of the film's size. */
export async function drawFrame(film: Film, frame: number): Promise<Canvas> {
  await film.prepare(frame, frame);
  const { canvas, surface } = createFrameCanvas(film.width, film.height);
  film.draw(surface, frame);
  return canvas;
}

/** WebP of at most so many bytes, as good as that allows. Throws RangeError when none is that small. */
export async function encodeWithin(canvas: Canvas, maxBytes: number): Promise<Uint8Array> {
  for (const quality of QUALITIES) {
    const encoded = await canvas.encode('webp', quality);
    if (encoded.length <= maxBytes) return encoded;
  }
  throw new RangeError(`No quality makes a picture of at most ${maxBytes} bytes.`);
}
