/** Draws products on backgrounds of every kind and checks how they are classified and where they are found. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findSubject, type Subject } from '#adapters/images/find-subject.ts';
import { perceptualHash } from '#adapters/images/perceptual-hash.ts';
import { sharpnessOf } from '#adapters/images/sharpness.ts';
import { thumbnailFrom } from '#adapters/images/thumbnail.ts';

type Colour = [number, number, number, number?];
const SIDE = 200;

/** A square picture, each pixel colored by its position (0 to 1), with the noise of a JPEG. */
function drawn(colourAt: (x: number, y: number) => Colour): ReturnType<typeof thumbnailFrom> {
  const rgba = new Uint8Array(SIDE * SIDE * 4);
  for (let pixel = 0; pixel < SIDE * SIDE; pixel++) {
    const [red, green, blue, alpha = 255] = colourAt(
      ((pixel % SIDE) + 0.5) / SIDE,
      (Math.floor(pixel / SIDE) + 0.5) / SIDE,
    );
    const noise = ((pixel * 7919) % 5) - 2;
    rgba.set(
      [red, green, blue].map((value) => Math.min(255, Math.max(0, value + noise))),
      pixel * 4,
    );
    rgba[pixel * 4 + 3] = alpha;
  }
  return thumbnailFrom(rgba, SIDE, SIDE);
}
const inside = (x: number, y: number, left: number, top: number, right: number, bottom: number) =>
  x > left && x < right && y > top && y < bottom;
const found = (subject: Subject) => ({
  kind: subject.kind,
  background: subject.background,
  box: [subject.box.x, subject.box.y, subject.box.width, subject.box.height].map(
    (value) => Math.round(value * 50) / 50,
  ),
});

describe('a packshot', () => {
  test('on white: the box holds the product and not its soft shadow', () => {
    const thumbnail = drawn((x, y) => {
      if (inside(x, y, 0.3, 0.3, 0.6, 0.7)) return [180, 90, 60];
      const shadow = Math.max(0, 1 - Math.hypot((x - 0.6) / 0.3, (y - 0.7) / 0.12)) * 70;
      return [255 - shadow, 255 - shadow, 255 - shadow];
    });
    expect(found(findSubject(thumbnail))).toEqual({
      kind: 'packshot',
      background: '#ffffff',
      box: [0.3, 0.3, 0.32, 0.42],
    });
  });

  test('of a product as white as its background: its outline is enough', () => {
    const thumbnail = drawn((x, y) =>
      inside(x, y, 0.25, 0.25, 0.75, 0.75)
        ? inside(x, y, 0.265, 0.265, 0.735, 0.735)
          ? [249, 248, 246]
          : [214, 212, 208]
        : [255, 255, 255],
    );
    const subject = findSubject(thumbnail);
    expect(found(subject)).toMatchObject({ kind: 'packshot', box: [0.24, 0.24, 0.52, 0.52] });
    expect(subject.mask.marked[100 * SIDE + 100]).toBe(1);
  });

  test('on another even, light color names that color', () => {
    const thumbnail = drawn((x, y) => (inside(x, y, 0.3, 0.3, 0.7, 0.7) ? [40, 60, 120] : [226, 205, 190]));
    expect(findSubject(thumbnail)).toMatchObject({ kind: 'packshot', background: '#e2cdbe' });
  });

  test('of a ring does not count what is seen through it', () => {
    const thumbnail = drawn((x, y) => {
      const away = Math.hypot(x - 0.5, y - 0.5);
      return away < 0.3 && away > 0.15 ? [200, 160, 60] : [255, 255, 255];
    });
    const { mask, focus } = findSubject(thumbnail);
    expect(mask.marked[100 * SIDE + 100]).toBe(0);
    expect(mask.marked[Math.floor(focus.y * SIDE) * SIDE + Math.floor(focus.x * SIDE)]).toBe(1);
  });

  test('leaves out a cord that runs out of the picture, and dust', () => {
    const thumbnail = drawn((x, y) =>
      inside(x, y, 0.3, 0.2, 0.6, 0.8) ||
      inside(x, y, 0.5, 0.74, 1, 0.76) ||
      inside(x, y, 0.1, 0.1, 0.11, 0.11)
        ? [90, 80, 70]
        : [255, 255, 255],
    );
    expect(found(findSubject(thumbnail))).toMatchObject({ kind: 'packshot', box: [0.3, 0.2, 0.32, 0.62] });
  });
});

describe('surroundings', () => {
  const product = (x: number, y: number): boolean => Math.hypot(x - 0.45, y - 0.5) < 0.2;
  test.each<[string, (x: number, y: number) => Colour]>([
    [
      'a backdrop that darkens towards its corners',
      (x, y) =>
        product(x, y)
          ? [190, 80, 50]
          : ([225, 222, 218].map((value) => value - 90 * Math.hypot(x - 0.5, y - 0.5)) as Colour),
    ],
    ['a dark, even ground', (x, y) => (product(x, y) ? [190, 80, 50] : [30, 28, 34])],
    ['a strong, even colour', (x, y) => (product(x, y) ? [240, 200, 90] : [110, 40, 130])],
    [
      'a pool of light on paper',
      (x, y) =>
        product(x, y)
          ? [60, 80, 50]
          : ([232, 232, 232].map(
              (value) => value + 23 * Math.max(0, 1 - 2.2 * Math.hypot(x - 0.5, y - 0.5)),
            ) as Colour),
    ],
    [
      'a wall and a table',
      (x, y) => (product(x, y) ? [40, 60, 120] : y > 0.6 ? [120, 85, 60] : [214, 205, 190]),
    ],
  ])('%s: the product lies whole in the box', (_, colourAt) => {
    const { kind, background, box } = findSubject(drawn(colourAt));
    expect([kind, background]).toEqual(['lifestyle', null]);
    expect(
      Math.max(box.x - 0.25, box.y - 0.3, 0.65 - box.x - box.width, 0.7 - box.y - box.height),
    ).toBeLessThan(0.01);
    expect(box.width * box.height).toBeLessThan(0.45);
  });

  test('a product cut off by the picture’s edges', () => {
    expect(
      findSubject(drawn((x, y) => (inside(x, y, 0.2, 0.3, 1, 1) ? [90, 80, 70] : [255, 255, 255]))).kind,
    ).toBe('lifestyle');
  });

  test('a picture of one color, and one of noise, have a box within the picture', () => {
    for (const thumbnail of [
      drawn(() => [120, 120, 120]),
      drawn((x, y) => [(x * 9973 * y * 7919) % 255, (x * 4231 + y * 9001) % 255, 90]),
    ]) {
      const { kind, box, focus } = findSubject(thumbnail);
      expect(kind).toBe('lifestyle');
      expect(Math.min(box.x, box.y, 1 - box.x - box.width, 1 - box.y - box.height)).toBeGreaterThanOrEqual(
        -1e-9,
      );
      expect([focus.x > box.x, focus.y > box.y]).toEqual([true, true]);
    }
  });
});

describe('a cut-out', () => {
  test('has the box of what can be seen, without a shadow that came with it', () => {
    const thumbnail = drawn((x, y) =>
      inside(x, y, 0.3, 0.2, 0.6, 0.7)
        ? [240, 240, 236, 255]
        : inside(x, y, 0.4, 0.7, 0.9, 0.8)
          ? [0, 0, 0, 70]
          : [0, 0, 0, 0],
    );
    expect(found(findSubject(thumbnail))).toEqual({
      kind: 'cutout',
      background: null,
      box: [0.3, 0.2, 0.32, 0.52],
    });
  });

  test('trimmed to the product is one still', () => {
    expect(
      findSubject(drawn((x, y) => (Math.hypot(x - 0.5, y - 0.5) < 0.5 ? [200, 60, 60, 255] : [0, 0, 0, 0])))
        .kind,
    ).toBe('cutout');
  });

  test('is not made by round corners or a stray pixel', () => {
    const round = drawn((x, y) =>
      Math.hypot(Math.max(0, Math.abs(x - 0.5) - 0.42), Math.max(0, Math.abs(y - 0.5) - 0.42)) > 0.08
        ? [0, 0, 0, 0]
        : [120, 100, 80],
    );
    expect(findSubject(round).kind).toBe('lifestyle');
    expect(
      findSubject(drawn((x, y) => (inside(x, y, 0.5, 0.5, 0.506, 0.506) ? [0, 0, 0, 0] : [120, 100, 80])))
        .kind,
    ).toBe('lifestyle');
  });
});

test('sharpness falls with a blur, and a picture without edges has none', async () => {
  const stripes = Uint8Array.from({ length: 600 * 600 * 3 }, (_, at) =>
    Math.floor(at / 3 / 30) % 2 === 0 ? 60 : 180,
  );
  const values: number[] = [];
  for (const sigma of [0, 1, 2, 4]) {
    const picture = sharp(stripes, { raw: { width: 600, height: 600, channels: 3 } });
    const data = await (sigma === 0 ? picture : picture.blur(sigma)).raw().toBuffer();
    values.push(
      sharpnessOf({ data, width: 600, height: 600, channels: 3 }, { x: 0, y: 0, width: 1, height: 1 }),
    );
  }
  expect(values[0]).toBe(1);
  expect(values[1]).toBeLessThan(0.6);
  expect(Math.max(...values.slice(2))).toBeLessThan(0.2);
  expect(
    sharpnessOf(
      { data: new Uint8Array(300 * 300 * 3), width: 300, height: 300, channels: 3 },
      { x: 0, y: 0, width: 1, height: 1 },
    ),
  ).toBe(0);
});

test('the hash describes what lies in the box, and nothing around it', () => {
  const at = (left: number) =>
    drawn((x, y) =>
      inside(x, y, left, 0.3, left + 0.4, 0.7)
        ? [120 + 100 * Math.sin(20 * (x - left)), 90, 60 + 150 * y]
        : [255, 255, 255],
    );
  const hash = (left: number) => perceptualHash(at(left), { x: left, y: 0.3, width: 0.4, height: 0.4 });
  expect(hash(0.1)).toMatch(/^[0-9a-f]{16}$/);
  const differing = [...(BigInt(`0x${hash(0.5)}`) ^ BigInt(`0x${hash(0.1)}`)).toString(2)].filter(
    (bit) => bit === '1',
  ).length;
  expect(differing).toBeLessThanOrEqual(4);
  expect(perceptualHash(at(0.1), { x: 0, y: 0, width: 1, height: 1 })).not.toBe(hash(0.1));
});
