/** Tests the run through a product's variants: which pictures, when, and what the film shows. */
import { expect, test } from 'vitest';
import { shownPictureIds } from '#studio/storyboard/shown-pictures.ts';
import type { Poster, Storyboard } from '#studio/storyboard/storyboard.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';
import { openSampleFilm, sampleStoryboard } from '#tests/film/sample-film.ts';

/** The mug with the option values that its store gives its pictures. */
const VALUES: Record<string, string> = { Oat: 'Oat', Sage: 'Sage', Clay: 'Clay', Night: 'Night' };
const mug = CATALOG_PICTURES['stoneware-mug']!.map((picture) => {
  const value = picture.kind === 'packshot' ? VALUES[picture.alt.split(' ')[0]!] : undefined;
  return value === undefined ? picture : { ...picture, variantValues: [value] };
});
const runsIn = ({ scenes }: Storyboard): { poster: Poster; startSeconds: number; endSeconds: number }[] =>
  scenes.flatMap(({ content, startSeconds, endSeconds }) =>
    content.poster?.swatches === undefined ? [] : [{ poster: content.poster, startSeconds, endSeconds }],
  );

test('three variants or more are shown one after another, each once, in one scene of a clip', () => {
  let runs = 0;
  for (const lookId of ['bold', 'pop', 'soft', 'tag', 'atelier', 'editorial'] as const) {
    const film = sampleStoryboard({ pictures: mug, lookId, seconds: 30 });
    const [run, ...others] = runsIn(film);
    expect(others).toEqual([]);
    if (run === undefined) continue;
    runs++;
    const swatches = run.poster.swatches!;
    expect(swatches.length).toBeGreaterThanOrEqual(3);
    const shown = swatches.map(({ shot }) => mug.find(({ id }) => id === shot.pictureId)!);
    expect(new Set(shown.map(({ variantValues }) => variantValues?.[0])).size).toBe(swatches.length);
    for (const [index, { startSeconds, shot }] of swatches.entries()) {
      expect(shot.window).toEqual(run.poster.shot!.window);
      const next = swatches[index + 1]?.startSeconds ?? run.endSeconds - run.startSeconds;
      expect(next - startSeconds).toBeGreaterThanOrEqual(0.26);
      expect(shownPictureIds(film)).toContain(shot.pictureId);
      expect(film.pictures.map(({ id }) => id)).toContain(shot.pictureId);
    }
  }
  expect(runs).toBeGreaterThan(2);
});

test('pictures that belong to no variant, or to two alone, make no run', () => {
  const film = sampleStoryboard({
    pictures: CATALOG_PICTURES['stoneware-mug']!,
    lookId: 'bold',
    seconds: 30,
  });
  expect(runsIn(film)).toEqual([]);
  const two = mug.map((picture) =>
    picture.variantValues?.[0] === 'Oat' || picture.variantValues?.[0] === 'Sage'
      ? picture
      : { ...picture, variantValues: undefined },
  );
  expect(runsIn(sampleStoryboard({ pictures: two, lookId: 'bold', seconds: 30 }))).toEqual([]);
});

test('the film shows a dot a variant, and another picture at each start', async () => {
  const films = (['bold', 'pop', 'soft', 'tag'] as const).map((lookId) =>
    sampleStoryboard({ pictures: mug, lookId, seconds: 30 }),
  );
  const film = films.find((each) => runsIn(each).length > 0)!;
  const run = runsIn(film)[0]!;
  const { film: opened } = await openSampleFilm(film, 216);
  const starts = run.poster.swatches!.map(({ startSeconds }) => startSeconds + run.startSeconds);
  const drawn = starts.map((start) => opened.sprites(Math.round((start + 0.25) * 30)));
  const pictures = drawn.map((sprites) => sprites.find(({ bitmap }) => bitmap.width > 60)!.bitmap);
  expect(new Set(pictures).size).toBe(starts.length);
  for (const sprites of drawn) {
    const dots = sprites.filter(
      ({ bitmap, opaque }) => !opaque && bitmap.width === bitmap.height && bitmap.width < 30,
    );
    expect(dots.length).toBeGreaterThanOrEqual(starts.length);
  }
});
