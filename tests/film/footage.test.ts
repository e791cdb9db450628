/** Tests scenes that play footage, as the worker draws them: the right frame at every time, in any order. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStoryboard } from '#studio/clip/documents/documents.ts';
import { filesOf } from '#studio/storyboard/files-of.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { makeMovingSource, withFootage, withLongScene, type MovingSource } from './moving-source.ts';
import { openSampleFilm, sampleStoryboard } from './sample-film.ts';

const SHORT_SIDE = 180;
const FRAME = { x: 0, y: 0, width: 1080, height: 1920 };

let source: MovingSource;
let storyboard: Storyboard;
/** The first scene's last frame of the film. */
let end: number;

beforeAll(async () => {
  source = await makeMovingSource({ id: 'pour', width: 180, height: 320, frames: 20, framesPerSecond: 15 });
  const plain = withLongScene(sampleStoryboard());
  storyboard = withFootage(plain, 0, source.footage, {
    framing: 'full-bleed',
    window: FRAME,
    from: FRAME,
    to: FRAME,
  });
  end = Math.round((storyboard.scenes[0]?.endSeconds ?? 0) * 30) - 1;
});
afterAll(() => source.remove());

async function drawn(frame: number): Promise<Uint8Array> {
  const { film, surface, pixels } = await openSampleFilm(storyboard, SHORT_SIDE, source.paths);
  await film.prepare(frame, frame);
  film.draw(surface, frame);
  return Uint8Array.from(pixels());
}

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [21, 10],
  [38, 19],
  [39, 19],
])('frame %d of the film shows frame %d of the footage, pixel for pixel', async (frame, shown) => {
  expect(Buffer.compare(await drawn(frame), await source.pixels(shown))).toBe(0);
});

test('it holds its last frame for as long as the scene lasts', async () => {
  expect(end).toBeGreaterThan(45);
  expect(Buffer.compare(await drawn(end), await source.pixels(19))).toBe(0);
});

test('any order gives the same frames, and advancing from one to the next does too', async () => {
  const { film, surface, hash } = await openSampleFilm(storyboard, SHORT_SIDE, source.paths);
  const frames = [0, 7, 16, 30, end + 3, 120];
  const hashes = new Map<number, string>();
  for (const frame of frames) {
    await film.prepare(frame, frame);
    film.draw(surface, frame);
    hashes.set(frame, hash());
  }
  expect(new Set(hashes.values()).size).toBe(frames.length);
  let before = frames.at(-1) ?? 0;
  for (const frame of [30, 0, end + 3, 7, 120, 16, 0, 7]) {
    await film.prepare(before, before);
    await film.prepare(frame, frame);
    film.advance(surface, before, frame);
    expect(hash(), `frame ${frame}`).toBe(hashes.get(frame));
    before = frame;
  }
});

test('a frame whose footage is not prepared is refused, not drawn wrongly', async () => {
  const { film, surface } = await openSampleFilm(storyboard, SHORT_SIDE, source.paths);
  await film.prepare(0, 1);
  expect(() => film.draw(surface, 30)).toThrow('Frame 15 of the source is not prepared.');
});

test('the picture stands in where the footage is missing, as in the film without it', async () => {
  const { footage: _, ...without } = storyboard;
  const there = await openSampleFilm({ ...storyboard, footage: [] }, SHORT_SIDE);
  const plain = await openSampleFilm(without, SHORT_SIDE);
  for (const { film, surface } of [there, plain]) {
    expect(film.hasFootage).toBe(false);
    await film.prepare(0, film.frames - 1);
    film.draw(surface, 30);
  }
  expect(there.hash()).toBe(plain.hash());
});

test('a storyboard with footage is read and written as it is, and names every file', () => {
  expect(readStoryboard(JSON.parse(JSON.stringify(storyboard)))).toEqual(storyboard);
  for (const { sha256 } of source.footage.frames) expect(filesOf(storyboard)).toContain(sha256);
});
