/**
 * Tests that a card's film is fetched once for a version, that a failure is not kept, and that links do not
 * grow old.
 */
import { expect, test } from 'vitest';
import { openCardFilms, type CardFilm } from '#app/features/library/card-films.ts';

const FILM = { links: {} } as CardFilm;

test('a film is fetched once for each version', async () => {
  const asked: string[] = [];
  const filmOf = openCardFilms((id) => {
    asked.push(id);
    return Promise.resolve(FILM);
  });
  await Promise.all([filmOf({ id: 'one', revision: 1 }), filmOf({ id: 'one', revision: 1 })]);
  await filmOf({ id: 'one', revision: 2 });
  expect(asked).toEqual(['one', 'one']);
});

test('one that could not be read is asked for again', async () => {
  let failures = 1;
  const filmOf = openCardFilms(() =>
    failures-- > 0 ? Promise.reject(new TypeError('offline')) : Promise.resolve(FILM),
  );
  await expect(filmOf({ id: 'one', revision: 1 })).rejects.toThrow('offline');
  await expect(filmOf({ id: 'one', revision: 1 })).resolves.toBe(FILM);
});

test('its links are asked for again before they end, and only the last few are kept', async () => {
  const asked: string[] = [];
  let now = 0;
  const filmOf = openCardFilms(
    (id) => {
      asked.push(id);
      return Promise.resolve(FILM);
    },
    () => now,
  );
  await filmOf({ id: 'one', revision: 1 });
  now = 2 * 3600_000;
  await filmOf({ id: 'one', revision: 1 });
  expect(asked).toEqual(['one', 'one']);
  for (let card = 0; card < 20; card++) await filmOf({ id: `card-${card}`, revision: 1 });
  await filmOf({ id: 'one', revision: 1 });
  expect(asked.filter((id) => id === 'one')).toHaveLength(3);
});
