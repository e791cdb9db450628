/**
 * Tests that direction shows every product whole, whatever its pictures, look, ratio and length, and that the
 * critic notices when it is not.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shot } from '#studio/storyboard/shot.ts';
import { ASPECT_RATIOS, LOOK_IDS, type Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Picture } from '#studio/product/picture.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';
import {
  SAMPLE_PICTURES,
  sampleStoryboard,
  withoutPosters,
  type SampleChoice,
} from '#tests/film/sample-film.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './faults-of.ts';

/** What must never be, whatever the pictures are; where words find room depends on them. */
const RULES: ReadonlySet<Fault['kind']> = new Set([
  'subject-cut',
  'aim-off-subject',
  'detail-too-wide',
  'product-coloured',
  'double-exposure',
  'call-to-action-late',
  'music-pumps',
]);
const assess = (storyboard: Storyboard): Fault[] =>
  faultsOf(storyboard).filter(({ kind }) => RULES.has(kind));

const LENGTHS = [15, 30] as const;

function direct(
  pictures: readonly Picture[],
  choice: Partial<SampleChoice> & { direction?: 'ltr' | 'rtl' },
): Storyboard {
  return sampleStoryboard({ ...choice, pictures, language: choice.direction === 'rtl' ? 'ar' : 'en' });
}

describe.each(Object.entries(CATALOG_PICTURES))('the film of %s', (_handle, all) => {
  const choices: (readonly [string, readonly Picture[]])[] = [
    ['all its pictures', all],
    ['one landscape photo and two packshots', fewOf(all)],
    ...all.map((picture) => [`${picture.name} alone`, [picture]] as const),
  ];
  test.each(choices)('shows it whole with %s', (_, pictures) => {
    for (const lookId of LOOK_IDS)
      for (const aspectRatio of ASPECT_RATIOS)
        for (const seconds of LENGTHS)
          for (const seed of [1, 2])
            expect(
              assess(direct(pictures, { lookId, aspectRatio, seconds, seed })),
              `${lookId} ${aspectRatio} ${seconds} ${seed}`,
            ).toEqual([]);
  });
});

const anyPicture = fc
  .record({
    kind: fc.constantFrom('cutout' as const, 'packshot' as const, 'lifestyle' as const),
    width: fc.integer({ min: 300, max: 4096 }),
    height: fc.integer({ min: 300, max: 4096 }),
    left: fc.double({ min: 0, max: 0.9, noNaN: true }),
    top: fc.double({ min: 0, max: 0.9, noNaN: true }),
    across: fc.double({ min: 0.05, max: 1, noNaN: true }),
    down: fc.double({ min: 0.05, max: 1, noNaN: true }),
    focus: fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    sharpness: fc.double({ min: 0, max: 1, noNaN: true }),
    paper: fc.boolean(),
  })
  .map(({ kind, width, height, left, top, across, down, focus, sharpness, paper }): Partial<Picture> => ({
    kind,
    width,
    height,
    focus,
    sharpness,
    background: kind === 'packshot' && paper ? '#ffffff' : null,
    subject: { x: left, y: top, width: (1 - left) * across, height: (1 - top) * down },
  }));

test('no picture, look, ratio, length, direction or brand makes direction cut the product', () => {
  fc.assert(
    fc.property(
      fc.array(anyPicture, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...LOOK_IDS),
      fc.constantFrom(...ASPECT_RATIOS),
      fc.constantFrom(...LENGTHS),
      fc.constantFrom('ltr' as const, 'rtl' as const),
      fc.constantFrom(null, '#1f8a4c', '#ffffff'),
      fc.integer({ min: 0, max: 1000 }),
      (made, lookId, aspectRatio, seconds, direction, brandColour, seed) => {
        const pictures = made.map((change, index) => ({
          ...SAMPLE_PICTURES[0]!,
          ...change,
          id: `p${index}`,
        }));
        expect(
          assess(direct(pictures, { lookId, aspectRatio, seconds, direction, brandColour, seed })),
        ).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

describe('the critic', () => {
  const whole = withoutPosters(
    direct([SAMPLE_PICTURES[1]!], { lookId: 'gallery', aspectRatio: '9:16', seconds: 15, seed: 1 }),
  );
  const [first] = whole.scenes;
  const { subject } = SAMPLE_PICTURES[1]!;
  const changed = (change: (shot: Shot) => Shot): Storyboard => ({
    ...whole,
    scenes: whole.scenes.map((scene, index) =>
      index === 0 && scene.content.shot !== null
        ? { ...scene, content: { ...scene.content, shot: change(scene.content.shot) } }
        : scene,
    ),
  });
  const scaled = (shot: Shot, by: number): Shot['to'] => ({
    x: shot.window.x + shot.window.width / 2 - (subject.x + subject.width / 2) * shot.to.width * by,
    y: shot.window.y + shot.window.height / 2 - (subject.y + subject.height / 2) * shot.to.height * by,
    width: shot.to.width * by,
    height: shot.to.height * by,
  });

  test('names scene, time and share of what a zoom cuts off, the entrance of the next scene included', () => {
    const faults = assess(changed((shot) => ({ ...shot, to: scaled(shot, 4) })));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      kind: 'subject-cut',
      sceneId: first!.id,
      seconds: first!.endSeconds + (whole.scenes[1]!.transition?.seconds ?? 0),
    });
    expect(faults[0]!.measure).toBeGreaterThan(faults[0]!.limit);
    expect(faults[0]!.measure).toBeLessThan(1);
  });

  test('lets a detail be cut that lies on the product, and none that lies beside it or shows nearly all', () => {
    const middle = { x: subject.x + subject.width / 2, y: subject.y + subject.height / 2 };
    const close = (shot: Shot, by: number): Shot => ({
      ...shot,
      from: scaled(shot, by),
      to: scaled(shot, by),
    });
    expect(assess(changed((shot) => ({ ...close(shot, 4), detail: middle })))).toEqual([]);
    expect(assess(changed((shot) => ({ ...close(shot, 4), detail: { x: 0.01, y: 0.01 } })))[0]).toMatchObject(
      {
        kind: 'aim-off-subject',
      },
    );
    expect(assess(changed((shot) => ({ ...shot, detail: middle })))[0]).toMatchObject({
      kind: 'detail-too-wide',
    });
    // The merchant may choose any close view of the product.
    expect(assess(changed((shot) => ({ ...shot, aim: { point: middle, close: true } })))).toEqual([]);
  });
});

test('a 30 s film still changes what it shows of few pictures', () => {
  const { scenes } = makeFilm(CATALOG_PICTURES['glass-carafe']!);
  const views = scenes.flatMap(({ content: { shot } }) =>
    shot === null
      ? []
      : [`${shot.pictureId} ${shot.detail === undefined} ${shot.near === true} ${shot.motion}`],
  );
  expect(new Set(views).size).toBeGreaterThanOrEqual(6);
});

const makeFilm = (pictures: readonly Picture[]): Storyboard =>
  direct(fewOf(pictures), { lookId: 'gallery', aspectRatio: '9:16', seconds: 30, seed: 1 });

/** One landscape photo where there is one, and two packshots: the case in which the fault was found. */
function fewOf(pictures: readonly Picture[]): Picture[] {
  const photo = pictures.find(({ kind, width, height }) => kind === 'lifestyle' && width > height);
  const packshots = pictures.filter(({ kind }) => kind === 'packshot').slice(0, 2);
  return [...(photo === undefined ? [] : [photo]), ...packshots];
}

test('a packshot that shows through a colored background is a fault, on a card of its paper it is none', () => {
  const film = withoutPosters(
    direct([SAMPLE_PICTURES[0]!], { lookId: 'gallery', aspectRatio: '9:16', seconds: 15, seed: 1 }),
  );
  const green: Storyboard = {
    ...film,
    look: { ...film.look, colours: { ...film.look.colours, background: '#bfe3cd' } },
  };
  const faults = assess(green);
  expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['product-coloured']));
  expect(faults.map(({ sceneId }) => sceneId)).toEqual(green.scenes.map(({ id }) => id));
  expect(
    assess(direct([SAMPLE_PICTURES[0]!], { lookId: 'editorial', brandColour: '#1f8a4c', seed: 1 })),
  ).toEqual([]);
});
