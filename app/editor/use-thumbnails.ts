/** Draws a small picture of every scene, and redraws when the storyboard changes. */
import { useEffect, useRef, useState } from 'react';
import { framesIn } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { frameSurface } from '#app/editor/film/film-host.ts';
import { openPictureCache, type PictureCache } from '#app/editor/film/load-pictures.ts';
import { openDomFilm } from '#app/editor/film/open-dom-film.ts';
import type { Sources } from '#app/editor/sources.ts';

const SHORT_SIDE_PIXELS = 180;
/** Edits that follow each other quickly are drawn once. */
const QUIET_MILLISECONDS = 200;

/** Data addresses by scene id; those of the last storyboard stay until the new ones are drawn. */
export function useThumbnails(storyboard: Storyboard, sources: Sources): ReadonlyMap<string, string> {
  const [thumbnails, setThumbnails] = useState<ReadonlyMap<string, string>>(new Map());
  const pictureCache = useRef<PictureCache | null>(null);
  const latest = useRef(sources);
  latest.current = sources;

  useEffect(() => {
    let stopped = false;
    const timer = setTimeout(() => {
      pictureCache.current ??= openPictureCache(latest.current);
      void draw(storyboard, latest.current, pictureCache.current, () => stopped).then(
        (drawn) => (drawn === null ? undefined : setThumbnails(drawn)),
        // The player reports what can't be read; here the scenes keep their numbers.
        () => undefined,
      );
    }, QUIET_MILLISECONDS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [storyboard]);

  return thumbnails;
}

async function draw(
  storyboard: Storyboard,
  sources: Sources,
  pictureCache: PictureCache,
  isStopped: () => boolean,
): Promise<Map<string, string> | null> {
  const film = await openDomFilm({ ...storyboard, showCaptions: false, badge: null }, SHORT_SIDE_PIXELS, {
    pictureCache,
    sources,
  });
  const canvas = document.createElement('canvas');
  const drawn = new Map<string, string>();
  for (const scene of storyboard.scenes) {
    if (isStopped()) return null;
    // Past its entrance, and for the end card past that of its words.
    const seconds =
      scene.content.kind === 'endCard'
        ? scene.endSeconds - 0.2
        : (scene.startSeconds + (scene.transition?.seconds ?? 0) + scene.endSeconds) / 2;
    const frame = Math.min(film.frames - 1, framesIn(seconds));
    await film.prepare(frame, frame);
    film.draw(frameSurface(canvas, film), frame);
    drawn.set(scene.id, canvas.toDataURL('image/jpeg', 0.8));
    // A pause for what the merchant does meanwhile.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return drawn;
}
