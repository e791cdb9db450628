/** Tests that a film that has only what one moment shows draws that moment pixel for pixel, for posters. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { choosePoster } from '#studio/export/choose-poster.ts';
import { openFilm } from '#studio/film/open-film.ts';
import { shownAt } from '#studio/film/shown-at.ts';
import { secondsAtFrame } from '#studio/shared/time.ts';
import { LOOK_IDS, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { SAMPLE_PICTURES, samplePictures, sampleStoryboard } from '#tests/film/sample-film.ts';
import { canvasHost, createFrameCanvas } from '#workers/render/canvas/canvas-host.ts';

const SHORT_SIDE = 180;

const posterOf = (storyboard: Storyboard) => shownAt(storyboard, secondsAtFrame(choosePoster(storyboard)));

async function expectSamePoster(storyboard: Storyboard): Promise<void> {
  const pictures = await samplePictures(storyboard, SHORT_SIDE);
  const { pictureIds } = posterOf(storyboard);
  const hashOf = (some: typeof pictures): string => {
    const film = openFilm({ storyboard, pictures: some, shortSidePixels: SHORT_SIDE, host: canvasHost });
    const { canvas, surface } = createFrameCanvas(film.width, film.height);
    film.draw(surface, choosePoster(storyboard));
    return createHash('sha256').update(canvas.data()).digest('hex');
  };
  const shown = new Map([...pictures].filter(([id]) => pictureIds.has(id)));
  expect(hashOf(shown)).toBe(hashOf(pictures));
}

test.each(LOOK_IDS.flatMap((lookId) => [[lookId, '9:16'] as const, [lookId, '16:9'] as const]))(
  'the poster of a %s clip in %s is the same',
  async (lookId, aspectRatio) => {
    const storyboard = sampleStoryboard({ lookId, aspectRatio, seed: 3 });
    await expectSamePoster(storyboard);
    expect(posterOf(storyboard).pictureIds.size).toBeLessThanOrEqual(1);
    expect(posterOf(storyboard).files).toHaveLength(posterOf(storyboard).pictureIds.size);
  },
);

test.each(['ar', 'ja', 'hi'])('so it is in %s', (language) =>
  expectSamePoster(sampleStoryboard({ lookId: 'bold', language })),
);

test('a hook that stands until after the first scene is placed the same', () =>
  expectSamePoster(withHookUntil(sampleStoryboard({ lookId: 'bold' }), 6)));

test.each([
  ['without captions in it', { ...sampleStoryboard(), showCaptions: false }],
  ['without a hook', { ...sampleStoryboard(), captions: sampleStoryboard().captions.slice(1) }],
  ['with nothing said', { ...sampleStoryboard(), captions: [] }],
])('a clip %s has the same poster', (_, storyboard) => expectSamePoster(storyboard));

test('a clip that is one end card keeps its logo', async () => {
  const storyboard = sampleStoryboard();
  const endCard = storyboard.scenes.at(-1);
  if (endCard?.content.kind !== 'endCard') return expect.fail('it ends with a card');
  const only: Storyboard = {
    ...storyboard,
    look: { ...storyboard.look, logoPictureId: SAMPLE_PICTURES[0]!.id },
    scenes: [{ ...endCard, startSeconds: 0, transition: null }],
    captions: [],
  };
  expect(posterOf(only).pictureIds).toContain(SAMPLE_PICTURES[0]!.id);
  await expectSamePoster(only);
});

test('of footage only the frame that is shown is needed', () => {
  const storyboard = sampleStoryboard();
  const [first, ...others] = storyboard.scenes;
  if (first?.content.kind !== 'picture') return expect.fail('it begins with a picture');
  const frames = Array.from({ length: 90 }, (_, index) => ({
    sha256: String(index).padStart(64, '0'),
    bytes: 1,
    mediaType: 'image/png',
  }));
  const moving: Storyboard = {
    ...storyboard,
    footage: [{ id: 'moving', framesPerSecond: 30, frames }],
    scenes: [
      { ...first, content: { ...first.content, shot: { ...first.content.shot, footageId: 'moving' } } },
      ...others,
    ],
  };
  const [picture] = storyboard.pictures.filter(({ id }) => id === first.content.shot?.pictureId);
  expect(posterOf(moving).files).toEqual([picture?.file, frames[choosePoster(moving)]]);
});

/** It says the same, more slowly. */
function withHookUntil(storyboard: Storyboard, endSeconds: number): Storyboard {
  const [hook] = storyboard.captions;
  return hook === undefined ? storyboard : { ...storyboard, captions: [{ ...hook, endSeconds }] };
}
