/** A clip's film over its card's poster, while the card plays. */
import { useEffect, useRef, useState } from 'react';
import { cardFilmOf } from '#app/features/library/card-films.ts';
import { sourcesOf } from '#app/editor/sources.ts';
import { choosePoster } from '#studio/export/choose-poster.ts';

/** A pointer that only passes over a card starts nothing. */
const REST_MILLISECONDS = 150;

/**
 * Plays from when it is mounted until it is gone. The poster below stays to be seen until there is a first
 * frame, and when the film or a file of it can't be read.
 */
export function CardFilm({ clip }: { clip: { id: string; revision: number } }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shown, setShown] = useState(false);
  // The page loads its data again while a card plays; the film of a version stays the same.
  useEffect(() => {
    const ending = new AbortController();
    const resting = setTimeout(() => {
      void Promise.all([import('#app/editor/film/play-film.ts'), cardFilmOf(clip)])
        .then(([{ playFilm }, { storyboard, links }]) => {
          if (canvas.current === null) return undefined;
          return playFilm(canvas.current, {
            storyboard,
            sources: sourcesOf(links),
            // It continues from the frame that is shown.
            fromFrame: choosePoster(storyboard),
            signal: ending.signal,
            onFirstFrame: () => setShown(true),
          });
        })
        .catch(() => setShown(false));
    }, REST_MILLISECONDS);
    return () => {
      clearTimeout(resting);
      ending.abort();
    };
  }, []);
  return (
    <canvas
      ref={canvas}
      aria-hidden="true"
      className={`vitrine-card-film${shown ? ' vitrine-card-film--shown' : ''}`}
    />
  );
}
