/** Opens a storyboard as a film in a page: its fonts and pictures first, then the same film that the worker draws. */
import type { Film } from '#studio/film/film.ts';
import { openFilm } from '#studio/film/open-film.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { filmHost } from '#app/editor/film/film-host.ts';
import { loadFonts } from '#app/editor/film/load-fonts.ts';
import type { PictureShelf } from '#app/editor/film/load-pictures.ts';
import type { Sources } from '#app/editor/sources.ts';

export async function openDomFilm(storyboard: Storyboard, shortSidePixels: number, { shelf, sources }: { shelf: PictureShelf; sources: Sources }): Promise<Film> {
  const [pictures] = await Promise.all([shelf.load(storyboard, shortSidePixels), loadFonts(storyboard, sources)]);
  return openFilm({ storyboard, pictures, shortSidePixels, host: filmHost });
}
