/** What tests of the real browser call on a page: films and players by a storyboard. */
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { frameSurface } from '#app/editor/film/film-host.ts';
import { openPictureCache } from '#app/editor/film/load-pictures.ts';
import { openDomFilm } from '#app/editor/film/open-dom-film.ts';
import type { Sources } from '#app/editor/sources.ts';

const sources: Sources = {
  pictureUrl: ({ sha256 }) => `/pictures/${sha256}`,
  voiceUrl: ({ sha256 }) => `/voice/${sha256}`,
  fontUrl: (name) => `/fonts/${name}`,
};

const onPage = {
  sources,
  /** RGBA of a frame, as base64 for the way out of the page. */
  async frame(
    storyboard: Storyboard,
    shortSidePixels: number,
    frame: number,
  ): Promise<{ width: number; height: number; base64: string }> {
    const film = await openDomFilm(storyboard, shortSidePixels, {
      pictureCache: openPictureCache(sources),
      sources,
    });
    const canvas = document.createElement('canvas');
    await film.prepare(frame, frame);
    film.draw(frameSurface(canvas, film), frame);
    const pixels =
      canvas.getContext('2d', { alpha: false })?.getImageData(0, 0, film.width, film.height).data ??
      new Uint8ClampedArray();
    let text = '';
    for (let at = 0; at < pixels.length; at += 32_768)
      text += String.fromCharCode(...pixels.subarray(at, at + 32_768));
    return { width: film.width, height: film.height, base64: btoa(text) };
  },
};

declare global {
  interface Window {
    vitrine: typeof onPage;
  }
}

window.vitrine = onPage;
