/** Tests that the words of a film are drawn whatever they are: none, endless, or in signs. */
import { expect, test } from 'vitest';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { openSampleFilm, sampleStoryboard } from '#tests/film/sample-film.ts';
import { SAMPLE_TEXTS } from '#tests/film/sample-texts.ts';

const SHORT_SIDE = 216;
const END = 440;

/** The last frame's sprites, after every frame has been laid out once. */
async function endOf(storyboard: Storyboard) {
  const { film, surface } = await openSampleFilm(storyboard, SHORT_SIDE);
  for (let frame = 0; frame < film.frames; frame += 10) film.sprites(frame);
  film.draw(surface, END);
  return film.sprites(END);
}

function endCard(
  change: Partial<Extract<Storyboard['scenes'][number]['content'], { kind: 'endCard' }>>,
): Storyboard {
  const made = sampleStoryboard({ showPrice: false });
  return {
    ...made,
    scenes: made.scenes.map((scene) =>
      scene.content.kind === 'endCard' ? { ...scene, content: { ...scene.content, ...change } } : scene,
    ),
  };
}

test('an end card says shop and product, and has a button only when there is something to do', async () => {
  const all = await endOf(endCard({ price: '24,00 €' }));
  expect(await endOf(endCard({ price: null }))).toHaveLength(all.length - 1);
  expect(await endOf(endCard({ price: null, callToAction: '' }))).toHaveLength(all.length - 2);
  expect(await endOf(endCard({ price: null, callToAction: ' 。' }))).toHaveLength(all.length - 2);
});

test('an end card strikes the former price through beside the new one, and leaves it out where both do not fit', async () => {
  const drawn = async (compareAtPrice: string | undefined, price = '24,00 €') => {
    const { film, surface, hash } = await openSampleFilm(
      endCard({ price, ...(compareAtPrice === undefined ? {} : { compareAtPrice }) }),
      SHORT_SIDE,
    );
    film.draw(surface, END);
    return hash();
  };
  const alone = await drawn(undefined);
  expect(await drawn('28,00 €')).not.toBe(alone);
  expect(await drawn('9'.repeat(40))).toBe(alone);
});

test('an end card without a picture stands on the look’s own background', async () => {
  expect((await endOf(endCard({ shot: null })))[0]).toMatchObject({
    opaque: true,
    box: { x: 0, y: 0, width: 216, height: 384 },
  });
});

test('a title of two hundred words, of one endless word, or of joined emoji stays in its box', async () => {
  for (const title of [
    'Speckled Stoneware Mug '.repeat(66),
    'Donaudampfschifffahrtsgesellschaft'.repeat(9),
    '❤️‍🔥🏳️‍🌈👩‍👩‍👧‍👦 '.repeat(30),
    '\u2003',
  ]) {
    // Below them lie the ground, the picture's own, and the picture.
    for (const sprite of (await endOf(endCard({ title }))).slice(3))
      expect(sprite.box.y + sprite.box.height).toBeLessThan(384 * 0.83);
  }
});

test('captions of signs, of one endless word and in no known script are drawn', async () => {
  for (const hook of ['★ → ✓ 50 %', 'Spülmaschinengeeignetheitsprüfung'.repeat(4), '𐎀𐎁𐎂', '٪٠٫٥']) {
    expect(
      (await endOf(sampleStoryboard({ texts: { ...SAMPLE_TEXTS['en']!, hook } }))).length,
    ).toBeGreaterThan(2);
  }
});

test('without captions nothing is written over the scenes', async () => {
  const { film } = await openSampleFilm(
    { ...sampleStoryboard({ showPrice: false }), showCaptions: false },
    SHORT_SIDE,
  );
  const written = await openSampleFilm(sampleStoryboard({ showPrice: false }), SHORT_SIDE);
  expect(film.sprites(45).length).toBeLessThan(written.film.sprites(45).length);
});

test('a badge without a former price is narrower', async () => {
  const made = sampleStoryboard();
  const width = async (storyboard: Storyboard) =>
    (await openSampleFilm(storyboard, SHORT_SIDE)).film
      .sprites(Math.round((made.badge!.endSeconds - 0.4) * 30))
      .map((sprite) => sprite.box)
      .find((box) => box.y > 384 * 0.52 && box.height < 30 && box.width > 30)!.width;
  expect(await width({ ...made, badge: { ...made.badge!, compareAtPrice: null } })).toBeLessThan(
    await width(made),
  );
});
