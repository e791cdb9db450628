/** Tests the bounded memory that moving sources share: any order gives the same frames, and old ones are evicted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bitmap } from '#studio/film/surface.ts';
import { MIN_FRAMES_KEPT, openFrameCache } from './frame-cache.ts';

const SIDE = 10;
const FRAME_BYTES = 4 * SIDE * SIDE;
type Frame = Bitmap & { number: number };

function openCounted(framesKept: number, frames = 100) {
  const decoded: number[] = [];
  const released: number[] = [];
  const cache = openFrameCache({
    maxBytes: framesKept * FRAME_BYTES,
    release: (bitmap) => released.push((bitmap as Frame).number),
  });
  const open = () =>
    cache.open({
      frames,
      decode: (number) => {
        decoded.push(number);
        return Promise.resolve({ width: SIDE, height: SIDE, number });
      },
    });
  return { source: open(), open, decoded, released };
}

test('a frame that was prepared is the same frame, whatever was asked for before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(99), fc.nat(7)), { maxLength: 40 }), async (asked) => {
      const { source } = openCounted(12);
      for (const [from, length] of asked) {
        const to = Math.min(99, from + length);
        await source.prepare(from, to);
        for (let frame = from; frame <= to; frame++)
          expect(source.at(frame)).toMatchObject({ number: frame });
      }
    }),
    { numRuns: 50 },
  );
});

test('frames that are kept are not decoded again, and one that is on its way is decoded once', async () => {
  const { source, decoded } = openCounted(20);
  await Promise.all([source.prepare(0, 9), source.prepare(0, 9), source.prepare(3, 5)]);
  await source.prepare(4, 9);
  expect(decoded.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('the memory is bounded: what was drawn longest ago is released', async () => {
  const { source, released } = openCounted(10);
  await source.prepare(0, 9);
  source.at(0);
  await source.prepare(10, 11);
  expect(released).toEqual([1, 2]);
  expect(() => source.at(1)).toThrow(RangeError);
  expect(source.at(0)).toMatchObject({ number: 0 });
});

test('all sources share it, and however large frames are some can always be drawn', async () => {
  const { source, open, released } = openCounted(1);
  const other = open();
  await source.prepare(0, MIN_FRAMES_KEPT - 1);
  expect(released).toEqual([]);
  await other.prepare(0, 1);
  expect(released).toEqual([0, 1]);
  expect(other.at(0)).not.toBe(source.at(2));
});

describe('what can’t be drawn is refused', () => {
  test('a frame that was not prepared, or lies outside the source', async () => {
    const { source } = openCounted(10, 5);
    expect(() => source.at(0)).toThrow('Frame 0 of the source is not prepared.');
    await expect(source.prepare(3, 5)).rejects.toThrow('The source has 5 frames; 3 to 5 were asked for.');
    await expect(source.prepare(-1, 0)).rejects.toThrow(RangeError);
  });

  test('a file that can’t be read, which may be read the next time', async () => {
    let broken = true;
    const source = openFrameCache({ maxBytes: FRAME_BYTES }).open({
      frames: 1,
      decode: () =>
        broken ? Promise.reject(new Error('no such file')) : Promise.resolve({ width: SIDE, height: SIDE }),
    });
    await expect(source.prepare(0, 0)).rejects.toThrow('no such file');
    broken = false;
    await source.prepare(0, 0);
    expect(source.at(0)).toEqual({ width: SIDE, height: SIDE });
  });
});
