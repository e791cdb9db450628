/** Fetches the films that cards play, and keeps the last few: a pointer comes back to a card. */
import type { CardFilmAnswer } from '#app/contract/clips.ts';
import { fromJsonText } from '#app/contract/json-text.ts';
import { getBytes } from '#app/ui/requests/get-bytes.ts';
import { openLruMap } from '#studio/shared/lru-cache.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

export type CardFilm = { storyboard: Storyboard; links: Record<string, string> };

const MAX_FILMS = 12;
/** The links of a film end some hours after it was fetched. */
const KEPT_MILLISECONDS = 3600_000;

type Kept = { film: Promise<CardFilm>; until: number };

/** Asked for by a clip and its version; rejects when it can't be read, and the next call asks again. */
export function openCardFilms(
  fetchFilm: (clipId: string) => Promise<CardFilm> = fetchCardFilm,
  now: () => number = Date.now,
): (clip: { id: string; revision: number }) => Promise<CardFilm> {
  const kept = openLruMap<Kept | null>(MAX_FILMS);
  return ({ id, revision }) => {
    const key = `${id} ${revision}`;
    const found = kept.get(key)?.value ?? null;
    if (found !== null && found.until > now()) return found.film;
    const film = fetchFilm(id).catch((error: unknown) => {
      kept.set(key, null);
      throw error;
    });
    kept.set(key, { film, until: now() + KEPT_MILLISECONDS });
    return film;
  };
}

/** The films of the page. */
export const cardFilmOf = openCardFilms();

async function fetchCardFilm(clipId: string): Promise<CardFilm> {
  const bytes = await getBytes(`/app/clips/${clipId}/film`);
  const { film, links } = JSON.parse(new TextDecoder().decode(bytes)) as CardFilmAnswer;
  return { storyboard: fromJsonText(film), links };
}
