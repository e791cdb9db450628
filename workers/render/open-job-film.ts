/** Opens the film of a job: its fonts, its pictures and its footage from the paths that the job names. */
import type { Film } from '#studio/film/film.ts';
import { openFilm } from '#studio/film/open-film.ts';
import { canvasHost, loadPictures, registerFonts } from '#workers/render/canvas/canvas-host.ts';
import { openFootage } from '#workers/render/canvas/open-footage.ts';
import type { FilmJob } from '#workers/render/job.ts';

/** With `only`, other pictures are not read, and frames that show them can't be drawn. */
export async function openJobFilm(job: FilmJob, only?: ReadonlySet<string>): Promise<Film> {
  const { storyboard, shortSidePixels } = job;
  registerFonts(storyboard);
  const path = (sha256: string): string => pathOf(job, sha256);
  return openFilm({
    storyboard,
    pictures: await loadPictures(storyboard, shortSidePixels, path, only),
    footage: openFootage(storyboard, shortSidePixels, path),
    shortSidePixels,
    host: canvasHost,
  });
}

/** Of a stored file. Throws RangeError when the job does not name it. */
export function pathOf({ paths }: Pick<FilmJob, 'paths'>, sha256: string): string {
  const path = paths[sha256];
  if (path === undefined) throw new RangeError(`The job names no path for the file ${sha256}.`);
  return path;
}
