/** Tests posters: where direction uses them, where their words stand, their colors, and how a merchant sets them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coloursApart, oklabOf } from '#studio/shared/oklab.ts';
import { applyEdit } from '#studio/storyboard/edit/edit.ts';
import { layoutProblem } from '#studio/storyboard/edit/layout-edits.ts';
import { faultsOf } from '#studio/storyboard/critic/faults-of.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { contrast } from '#studio/storyboard/looks/oklch.ts';
import { cellColour, posterColours } from '#studio/storyboard/posters/poster-colours.ts';
import { priceOf } from '#studio/storyboard/posters/poster-scenes.ts';
import { factsArea, wordsArea } from '#studio/storyboard/posters/posters.ts';
import { shownPoster } from '#studio/storyboard/posters/shown-poster.ts';
import { isInside, SAFE_ZONES } from '#studio/storyboard/safe-zones.ts';
import {
  ASPECT_RATIOS,
  LOOK_IDS,
  POSTER_GROUNDS,
  POSTER_KINDS,
  type Poster,
  type PosterKind,
  type Scene,
  type Storyboard,
} from '#studio/storyboard/storyboard.ts';
import { areaOf, overlap } from '#studio/storyboard/subject-on-frame.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';
import { SAMPLE_PICTURES, sampleStoryboard } from '#tests/film/sample-film.ts';

const mug = CATALOG_PICTURES['stoneware-mug']!;
const vase = CATALOG_PICTURES['tall-bud-vase']!;
const posterIn = ({ content }: Scene): Poster | undefined =>
  content.kind === 'picture' ? content.poster : undefined;
const postersIn = (storyboard: Storyboard): Poster[] =>
  storyboard.scenes.flatMap((scene) => posterIn(scene) ?? []);

describe.each(ASPECT_RATIOS)('%s', (aspectRatio) => {
  test.each(LOOK_IDS)('%s: words stand in the safe area and beside the picture, never on it', (lookId) => {
    for (const direction of ['en', 'ar'])
      for (const pictures of Object.values(CATALOG_PICTURES)) {
        const film = sampleStoryboard({ pictures, lookId, aspectRatio, language: direction, seconds: 30 });
        for (const poster of postersIn(film)) {
          const words = wordsArea(poster, film);
          expect(isInside(words, SAFE_ZONES[aspectRatio])).toBe(true);
          expect(isInside(words, factsArea(poster, film))).toBe(true);
          expect(words.width).toBeGreaterThanOrEqual(600);
          expect(words.height).toBeGreaterThanOrEqual(250);
          if (poster.shot !== null) expect(areaOf(overlap(words, poster.shot.window))).toBe(0);
        }
      }
  });

  test('a hook of few words stands large from the first frame on', () => {
    const film = sampleStoryboard({ pictures: mug, lookId: 'bold', aspectRatio });
    expect(shownPoster(film, film.scenes[0]!)?.kind).toBe(LOOKS.bold.posters.opens);
    expect(film.captions[0]?.startSeconds).toBe(0);
  });
});

test('words stand alone only in the place of a picture that is shown elsewhere, and not again and again', () => {
  for (const lookId of LOOK_IDS)
    for (const pictures of [mug, vase, SAMPLE_PICTURES]) {
      const film = sampleStoryboard({ pictures, lookId, seconds: 15 });
      const alone = film.scenes.filter((scene) => posterIn(scene)?.kind === 'type');
      expect(alone.length).toBeLessThanOrEqual(pictures.length < 3 ? 2 : 1);
      const shown = film.scenes.flatMap((scene) => {
        const poster = posterIn(scene);
        const shots = poster === undefined ? [scene.content.shot] : [poster.shot];
        return shots.flatMap((shot) => shot?.pictureId ?? []);
      });
      for (const scene of alone) expect(shown).toContain(scene.content.shot?.pictureId);
    }
});

test('text can be read on every ground, whatever the pictures and the brand are', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(
      fc.constantFrom(...LOOK_IDS),
      fc.array(fc.array(colour, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      fc.option(colour),
      (lookId, palettes, brand) => {
        const pictures = palettes.map((palette) => ({ ...SAMPLE_PICTURES[0]!, palette }));
        const colours = deriveColours(LOOKS[lookId].palette, pictures, brand);
        for (const ground of POSTER_GROUNDS) {
          const poster = posterColours(colours, ground);
          expect(contrast(poster.text, poster.ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(poster.emphasis, poster.ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(colours.blocks).toHaveLength(3);
        for (const [index, one] of colours.blocks!.entries())
          for (const other of colours.blocks!.slice(index + 1))
            expect(coloursApart(oklabOf(one), oklabOf(other))).toBeGreaterThanOrEqual(0.1);
      },
    ),
    { numRuns: 300 },
  );
});

test('a free product stands on a color that is far from its own where the look has one', () => {
  const colours = deriveColours(LOOKS.bold.palette, mug, null);
  const own = '#f5e9d0';
  const cell = cellColour(colours, 'accent', own);
  expect(coloursApart(oklabOf(cell), oklabOf(own))).toBeGreaterThanOrEqual(0.25);
  expect(cell).not.toBe(colours.accent);
});

describe('a price', () => {
  const euro = (amount: string) => ({ amount, currencyCode: 'EUR' });
  test('is never said to be lower by more than it is', () => {
    expect(priceOf({ price: euro('24.00'), compareAtPrice: euro('28.00') }, 'en')).toEqual({
      now: '€24.00',
      before: '€28.00',
      saving: '-14%',
    });
    expect(priceOf({ price: euro('19.99'), compareAtPrice: euro('20.00') }, 'en')).toEqual({
      now: '€19.99',
      before: '€20.00',
    });
    expect(priceOf({ price: euro('24.00'), compareAtPrice: null }, 'en')).toEqual({ now: '€24.00' });
    expect(priceOf({ price: null, compareAtPrice: null }, 'en')).toBeNull();
    expect(priceOf({ price: euro('10.00'), compareAtPrice: euro('12.50') }, 'de')?.saving).toMatch(
      /^-20\s?%$/u,
    );
  });
});

describe('a merchant', () => {
  const film = sampleStoryboard({ pictures: mug, lookId: 'gallery', seconds: 15 });
  const spoken = film.scenes.find(
    (scene) =>
      scene.content.kind === 'picture' &&
      film.captions.some(
        (caption) =>
          caption.startSeconds < scene.endSeconds - 0.3 && caption.endSeconds > scene.startSeconds + 0.3,
      ),
  )!;
  const set = (layout: PosterKind | null, storyboard = film) =>
    applyEdit(storyboard, { kind: 'set-layout', sceneId: spoken.id, layout });
  const sceneOf = (storyboard: Storyboard) => storyboard.scenes.find(({ id }) => id === spoken.id)!;

  test.each(POSTER_KINDS.filter((kind) => kind !== 'rating'))('sets a scene as %s and back', (kind) => {
    const edited = set(kind);
    if (!edited.ok) throw edited.error;
    expect(posterIn(sceneOf(edited.value))?.kind).toBe(kind);
    expect(faultsOf(edited.value).filter(({ kind: fault }) => fault === 'subject-cut')).toEqual([]);
    if (kind === 'price')
      expect(posterIn(sceneOf(edited.value))?.price).toMatchObject({ now: '€24.00', before: '€28.00' });
    const back = set(null, edited.value);
    if (!back.ok) throw back.error;
    expect(posterIn(sceneOf(back.value))).toBeUndefined();
  });

  test('is told why a poster is not possible', () => {
    expect(layoutProblem(film, spoken.id, 'rating')).toBe('factless');
    const priceless = {
      ...film,
      badge: null,
      scenes: film.scenes.map((scene) =>
        scene.content.kind === 'endCard'
          ? { ...scene, content: { ...scene.content, price: null } }
          : { ...scene, content: { kind: 'picture' as const, shot: scene.content.shot } },
      ),
    };
    const price = set('price', priceless);
    expect(price.ok ? '' : price.error.message).toContain('no price');
    const silent = set('headline', { ...film, captions: [] });
    expect(silent.ok ? '' : silent.error.message).toContain('Nothing is said');
  });

  test('keeps large words with another image, and has the image alone after aiming', () => {
    const edited = set('headline');
    if (!edited.ok) throw edited.error;
    const changed = applyEdit(edited.value, { kind: 'change-picture', sceneId: spoken.id, picture: mug[3]! });
    if (!changed.ok) throw changed.error;
    expect(posterIn(sceneOf(changed.value))).toMatchObject({
      kind: 'headline',
      shot: { pictureId: mug[3]!.id },
    });
    const aimed = applyEdit(changed.value, {
      kind: 'set-focus',
      sceneId: spoken.id,
      aim: { point: { x: 0.5, y: 0.5 }, close: true },
    });
    if (!aimed.ok) throw aimed.error;
    expect(posterIn(sceneOf(aimed.value))).toBeUndefined();
  });

  test('sees pictures in the place of words without captions, and posters of another look in its colors', () => {
    const silent = { ...film, showCaptions: false };
    for (const scene of silent.scenes.slice(0, -1)) expect(shownPoster(silent, scene)).toBeNull();
    expect(shownPoster(silent, silent.scenes.at(-1)!)?.kind).toBe('headline');
    const other = applyEdit(film, { kind: 'change-look', lookId: 'bold' });
    if (!other.ok) throw other.error;
    const grounds = LOOKS.bold.posters.grounds;
    for (const { ground } of postersIn(other.value)) expect(grounds).toContain(ground);
    expect(other.value.look.entrance).toBe('pop');
  });
});
