/** Tests that a film is a pure function of its storyboard and the time, however its frames are asked for. */
import { describe, expect, test } from 'vitest';
import { framesIn } from '#studio/shared/time.ts';
import { LOOK_IDS, TRANSITION_KINDS, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { openSampleFilm, sampleStoryboard } from '#tests/film/sample-film.ts';

const SHORT_SIDE = 216;

describe.each(LOOK_IDS)('a film in the look %s', (lookId) => {
  test('is the same however it is drawn: whole, step by step, forwards, backwards or anywhere first', async () => {
    const storyboard = sampleStoryboard({
      lookId,
      aspectRatio: lookId === 'soft' || lookId === 'noir' ? '16:9' : '9:16',
    });
    const { film, surface, hash } = await openSampleFilm(storyboard, SHORT_SIDE);
    const frames = Array.from({ length: Math.floor(film.frames / 3) }, (_, index) => index * 3);
    const whole = new Map<number, string>();
    for (const frame of [...frames].reverse()) {
      film.draw(surface, frame);
      whole.set(frame, hash());
    }
    film.draw(surface, 0);
    for (const [index, frame] of frames.entries()) {
      film.advance(surface, frames[index - 1] ?? 0, frame);
      expect(hash(), `frame ${frame}`).toBe(whole.get(frame));
    }
    const fresh = await openSampleFilm(storyboard, SHORT_SIDE);
    for (const frame of [201, 33, 447, 120]) {
      fresh.film.draw(fresh.surface, frame);
      expect(fresh.hash(), `frame ${frame} drawn first`).toBe(whole.get(frame));
    }
  });
});

test('what is touched lies on even pixels inside the frame, apart from each other, and nothing is touched when nothing changes', async () => {
  const { film } = await openSampleFilm(sampleStoryboard(), SHORT_SIDE);
  for (let frame = 1; frame < film.frames; frame++) {
    const regions = film.changes(frame - 1, frame);
    for (const { x, y, width, height } of regions) {
      expect([x % 2, y % 2, width % 2, height % 2]).toEqual([0, 0, 0, 0]);
      expect(x >= 0 && y >= 0 && x + width <= film.width && y + height <= film.height).toBe(true);
    }
    regions.forEach((a, index) =>
      regions
        .slice(index + 1)
        .forEach((b) =>
          expect(
            a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
          ).toBe(false),
        ),
    );
  }
  expect(film.changes(100, 100)).toEqual([]);
});

describe.each(TRANSITION_KINDS)('a %s', (kind) => {
  test('begins as the scene before and ends as the scene after, without a jump', async () => {
    const storyboard = withTransition(kind);
    const start = framesIn(storyboard.scenes[1]!.startSeconds);
    const end = start + framesIn(0.6);
    const { film, surface, hash } = await openSampleFilm(storyboard, SHORT_SIDE);
    const cut = await openSampleFilm(withTransition('cut', 0), SHORT_SIDE);
    film.draw(surface, end);
    cut.film.draw(cut.surface, end);
    expect(hash()).toBe(cut.hash());
    expect(await difference(storyboard, start - 1, start)).toBeLessThan(kind === 'cut' ? 255 : 3);
    expect(await difference(storyboard, end - 1, end)).toBeLessThan(kind === 'cut' ? 255 : 3);
  });
});

/** Two scenes of pictures alone, the second coming in by one kind of transition. */
function withTransition(kind: (typeof TRANSITION_KINDS)[number], seconds = 0.6): Storyboard {
  const made = sampleStoryboard({ showPrice: false });
  const [first, second] = made.scenes;
  const still = { ...second!, endSeconds: 15, transition: { kind, seconds } };
  // The picture must stand at the same position whether its path is cut short by a transition or not.
  return { ...made, showCaptions: false, scenes: [first!, still] };
}

/** Mean difference of two frames' channels, 0 to 255. */
async function difference(storyboard: Storyboard, a: number, b: number): Promise<number> {
  const { film, surface, pixels } = await openSampleFilm(storyboard, SHORT_SIDE);
  film.draw(surface, a);
  const before = Uint8Array.from(pixels());
  film.draw(surface, b);
  const after = pixels();
  return before.reduce((sum, value, index) => sum + Math.abs(value - (after[index] ?? 0)), 0) / before.length;
}
