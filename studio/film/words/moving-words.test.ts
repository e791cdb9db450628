/** Tests how words come in: one after another, all of them in the first frame, none beside a price. */
import { expect, test } from 'vitest';
import { wordStarts } from '#studio/film/words/word-entrances.ts';
import { applyEdit } from '#studio/storyboard/edit/edit.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { LOOK_IDS, type Caption, type Scene, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';
import { openSampleFilm, sampleStoryboard } from '#tests/film/sample-film.ts';

const vase = CATALOG_PICTURES['tall-bud-vase']!;
const PAGE = { aspectRatio: '9:16' } as const;
const words = (count: number): Caption['words'] =>
  Array.from({ length: count }, (_, index) => ({
    text: `word${index}`,
    glue: ' ',
    startSeconds: 2 + 0.4 * index,
    endSeconds: 2.4 + 0.4 * index,
  }));

test('words begin one after another, none later than it is said, all early in their time', () => {
  const caption = {
    id: 'a',
    lineId: 'a',
    style: 'line' as const,
    startSeconds: 2,
    endSeconds: 3.6,
    words: words(4),
  };
  const starts = wordStarts(caption);
  starts.forEach((start, index) => {
    expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 2);
    expect(start).toBeLessThanOrEqual(caption.words[index]!.startSeconds);
    expect(start).toBeLessThanOrEqual(2 + 0.5 * 1.6);
  });
  expect(wordStarts({ ...caption, startSeconds: 0 }).every((start) => start < 0)).toBe(true);
});

/** What the film draws with the caption, and not without it. */
async function wordsAt(storyboard: Storyboard, caption: Caption, seconds: number): Promise<number> {
  const [withIt, without] = await Promise.all([
    openSampleFilm(storyboard, 216),
    openSampleFilm(
      {
        ...storyboard,
        captions: storyboard.captions.map((each) =>
          each === caption ? { ...each, words: [{ ...each.words[0]!, text: '·' }] } : each,
        ),
      },
      216,
    ),
  ]);
  const frame = Math.round(seconds * 30);
  return withIt.film.sprites(frame).length - without.film.sprites(frame).length;
}

test.each(LOOK_IDS)(
  '%s: large words come in one after another and stand still afterwards',
  async (lookId) => {
    const made = sampleStoryboard({ pictures: vase, lookId, seconds: 30, ...PAGE });
    const isOwn = (page: Caption, scene: Scene): boolean =>
      page.startSeconds > 0 &&
      page.words.length >= 2 &&
      page.startSeconds >= scene.startSeconds &&
      page.endSeconds <= scene.endSeconds + 0.1;
    const scene = made.scenes.find(
      (each) => each.content.kind === 'picture' && made.captions.some((page) => isOwn(page, each)),
    )!;
    const posted = applyEdit(made, { kind: 'set-layout', sceneId: scene.id, layout: 'type' });
    if (!posted.ok) throw posted.error;
    const film = posted.value;
    const caption = film.captions.find((page) => isOwn(page, scene))!;
    const early = await wordsAt(film, caption, caption.startSeconds + 0.04);
    const late = await wordsAt(film, caption, caption.endSeconds - 0.1);
    expect(late).toBe(caption.words.length - 1);
    expect(early).toBeLessThan(late);
    const { film: opened } = await openSampleFilm(film, 216);
    const last = Math.round((caption.endSeconds - 0.1) * 30);
    const texts = (frame: number) => opened.sprites(frame).slice(-caption.words.length);
    expect(texts(last)).toEqual(texts(last - 1));
  },
);

test('in the first frame all words of the hook stand where they stay', async () => {
  const film = sampleStoryboard({ lookId: 'bold', ...PAGE });
  const { film: opened } = await openSampleFilm(film, 216);
  const count = film.captions[0]!.words.length;
  expect(
    opened
      .sprites(0)
      .slice(-count)
      .map(({ box }) => box),
  ).toEqual(
    opened
      .sprites(8)
      .slice(-count)
      .map(({ box }) => box),
  );
});

test('beside a large price no caption says it again, and the price before it is struck', async () => {
  const made = sampleStoryboard({ pictures: vase, lookId: 'pop', seconds: 15, ...PAGE });
  const scene = made.scenes.find(
    (each) =>
      each.content.kind === 'picture' && each.startSeconds > 2 && each.endSeconds - each.startSeconds > 1,
  )!;
  const shot = scene.content.shot!;
  const withPrice = (price: { now: string; before?: string; saving?: string }): Storyboard => ({
    ...made,
    badge: null,
    scenes: made.scenes.map((each) =>
      each === scene
        ? {
            ...each,
            transition: null,
            content: {
              kind: 'picture',
              shot,
              poster: { kind: 'price', ground: 'accent', shot: null, price },
            },
          }
        : each,
    ),
  });
  const spritesAt = async (storyboard: Storyboard, seconds: number) =>
    (await openSampleFilm(storyboard, 216)).film.sprites(Math.round((scene.startSeconds + seconds) * 30));
  // The ground and the price: what is said at that time is not written as well.
  expect(await spritesAt(withPrice({ now: '€24.00' }), 0.9)).toHaveLength(2);
  const full = withPrice({ now: '€24.00', before: '€28.00', saving: '-14%' });
  expect(await spritesAt(full, 0.05)).toHaveLength(2);
  expect(await spritesAt(full, 0.95)).toHaveLength(5);
});

test('every look says how its words come in', () => {
  expect(new Set(LOOK_IDS.map((id) => LOOKS[id].entrance)).size).toBeGreaterThanOrEqual(4);
});

test('a caption that is all but over does not jump into a poster, one that goes on does', async () => {
  const made = sampleStoryboard({ pictures: vase, lookId: 'bold', seconds: 30, ...PAGE });
  const scene = made.scenes.find(
    ({ startSeconds, content }) => startSeconds > 3 && content.kind === 'picture',
  )!;
  const before = made.scenes[made.scenes.indexOf(scene) - 1]!;
  const across = (endSeconds: number): Storyboard => ({
    ...made,
    badge: null,
    scenes: made.scenes.map((each) => {
      if (each.content.kind === 'endCard') return each;
      const poster = { kind: 'type' as const, ground: 'accent' as const, shot: null };
      const { shot } = each.content;
      return {
        ...each,
        transition: null,
        content: { kind: 'picture', shot, ...(each.id === scene.id ? { poster } : {}) },
      };
    }),
    captions: [
      { ...made.captions[1]!, startSeconds: before.startSeconds + 0.1, endSeconds },
      { ...made.captions[2]!, startSeconds: endSeconds, endSeconds: endSeconds + 1 },
    ],
  });
  const spritesAfter = async (storyboard: Storyboard): Promise<number> =>
    (await openSampleFilm(storyboard, 216)).film.sprites(Math.round((scene.startSeconds + 0.2) * 30)).length;
  expect(await spritesAfter(across(scene.startSeconds + 0.3))).toBe(1);
  expect(await spritesAfter(across(scene.startSeconds + 0.7))).toBeGreaterThan(1);
});
