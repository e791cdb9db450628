/** Opens a storyboard as a film in a page: its fonts and pictures first, then the same film that the worker draws. */
import type { Film } from '#studio/film/film.ts';
import { openFilm } from '#studio/film/open-film.ts';
import { shownAt } from '#studio/film/shown-at.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { filmHost } from '#app/editor/film/film-host.ts';
import { loadFonts } from '#app/editor/film/load-fonts.ts';
import type { PictureCache } from '#app/editor/film/load-pictures.ts';
import type { Sources } from '#app/editor/sources.ts';

/**
 * With `onlyAtSeconds` it waits for no picture but that of the scene then: enough to draw that moment, and no
 * other.
 */
export async function openDomFilm(
  storyboard: Storyboard,
  shortSidePixels: number,
  {
    pictureCache,
    sources,
    onlyAtSeconds,
  }: { pictureCache: PictureCache; sources: Sources; onlyAtSeconds?: number },
): Promise<Film> {
  const only = onlyAtSeconds === undefined ? undefined : shownAt(storyboard, onlyAtSeconds).pictureIds;
  const [pictures] = await Promise.all([
    pictureCache.load(storyboard, shortSidePixels, only),
    loadFonts(storyboard, sources),
  ]);
  const footage = pictureCache.footage(storyboard, shortSidePixels);
  return openFilm({ storyboard, pictures, footage, shortSidePixels, host: filmHost });
}
