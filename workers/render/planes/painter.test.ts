/**
 * Tests that the painter shows what the canvas shows, for every kind of sprite, and that parts are painted as
 * the whole is.
 */
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { paint } from '#studio/film/paint.ts';
import { sprite, type Sprite } from '#studio/film/sprite.ts';
import type { Context2D } from '#studio/film/surface.ts';
import { pixelReader } from '#workers/render/canvas/read-pixels.ts';
import { makePlanes } from './bitmap-planes.ts';
import { openPainter } from './painter.ts';
import { openPlanesModule } from './planes-module.ts';

const PAGE = { x: 0, y: 0, width: 320, height: 240 };

/** A soft picture with colors, edges and fine detail, as photographs have. */
function picture(width: number, height: number, alpha: boolean): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d', { alpha });
  const gradient = context.createLinearGradient(0, 0, width, height);
  gradient.addColorStop(0, alpha ? 'rgba(200, 60, 30, 0)' : '#c83c1e');
  gradient.addColorStop(0.5, '#e8d8b0');
  gradient.addColorStop(1, alpha ? 'rgba(20, 60, 160, 0.6)' : '#143ca0');
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
  context.font = `${Math.round(height / 5)}px sans-serif`;
  context.fillStyle = '#203020';
  context.fillText('Stoneware', width * 0.1, height * 0.6);
  return canvas;
}

/** A shape on nothing, as a product that was cut out. */
function shape(width: number, height: number): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#b04020';
  for (const [x, radius] of [
    [0.2, 0.1],
    [0.5, 0.25],
    [0.85, 0.12],
  ] as const) {
    context.beginPath();
    context.arc(width * x, height / 2, width * radius, 0, 2 * Math.PI);
    context.fill();
  }
  return canvas;
}

const opaque = picture(400, 300, false);
const soft = picture(150, 90, true);
const cutOut = shape(280, 160);
const ground = sprite(picture(320, 240, false), PAGE, { opaque: true });

const KINDS: Record<string, Sprite> = {
  'a still one on even pixels': sprite(soft, { x: 40, y: 60, width: 150, height: 90 }),
  'a still one on odd pixels': sprite(soft, { x: 41, y: 63, width: 150, height: 90 }),
  'a still opaque one on odd pixels': sprite(
    opaque,
    { x: -41, y: -33, width: 400, height: 300 },
    { opaque: true },
  ),
  'a moving one': sprite(opaque, { x: -10.37, y: -5.81, width: 351.2, height: 263.4 }, { opaque: true }),
  'a moving one in a window': sprite(
    opaque,
    { x: 10.37, y: 25.81, width: 251.2, height: 188.4 },
    { opaque: true, clip: { x: 31, y: 41, width: 201, height: 151 } },
  ),
  'an enlarged soft one': sprite(soft, { x: 20.4, y: 31.7, width: 233.1, height: 139.9 }),
  'a moving shape': sprite(cutOut, { x: 21.3, y: 30.8, width: 243.7, height: 139.3 }),
  'a still shape': sprite(cutOut, { x: 17, y: 31, width: 280, height: 160 }),
  'a fading shape in a circle': sprite(
    cutOut,
    { x: 21.3, y: 30.8, width: 243.7, height: 139.3 },
    { opacity: 0.5, circle: { x: 130, y: 100, radius: 70 } },
  ),
  'one that is much smaller than its bitmap': sprite(
    opaque,
    { x: 60.3, y: 40.9, width: 130.4, height: 97.8 },
    { opaque: true },
  ),
  'a fading one': sprite(
    opaque,
    { x: -10.37, y: -5.81, width: 351.2, height: 263.4 },
    { opaque: true, opacity: 0.4 },
  ),
  'a fading soft one': sprite(soft, { x: 41, y: 63, width: 150, height: 90 }, { opacity: 0.63 }),
  'one inside a circle': sprite(
    opaque,
    { x: -10.37, y: -5.81, width: 351.2, height: 263.4 },
    { opaque: true, circle: { x: 160, y: 120, radius: 83.5 } },
  ),
  'a turned one': sprite(
    opaque,
    { x: 30.3, y: 25.8, width: 241.2, height: 180.4 },
    { opaque: true, turnDegrees: 11 },
  ),
  'a turned one in a window': sprite(
    opaque,
    { x: 30.3, y: 25.8, width: 241.2, height: 180.4 },
    { opaque: true, turnDegrees: -24, clip: { x: 31, y: 41, width: 201, height: 151 } },
  ),
  'a turned shape': sprite(cutOut, { x: 21.3, y: 30.8, width: 243.7, height: 139.3 }, { turnDegrees: 5.5 }),
  'a fading turned shape in a circle': sprite(
    cutOut,
    { x: 21.3, y: 30.8, width: 243.7, height: 139.3 },
    { turnDegrees: -170, opacity: 0.5, circle: { x: 130, y: 100, radius: 70 } },
  ),
  'a turned one that begins outside the frame': sprite(
    soft,
    { x: -75, y: -45, width: 150, height: 90 },
    { turnDegrees: 33 },
  ),
  'one that begins outside the frame': sprite(soft, { x: -75, y: -45, width: 150, height: 90 }),
};

function drawnByCanvas(sprites: readonly Sprite[]): Uint8Array {
  const canvas = createCanvas(PAGE.width, PAGE.height);
  paint(canvas.getContext('2d', { alpha: false }) as unknown as Context2D, sprites, PAGE);
  const module = openPlanesModule();
  const planes = makePlanes(module, { width: PAGE.width, height: PAGE.height, rgba: canvas.data() }, true, {
    left: 0,
    top: 0,
  });
  return module.bytes().slice(planes.luma, planes.luma + 1.5 * PAGE.width * PAGE.height);
}

function painted(sprites: readonly Sprite[], regions = [PAGE]): Uint8Array {
  const painter = openPainter(PAGE.width, PAGE.height, pixelReader());
  for (const region of regions) painter.paint(sprites, region);
  return painter.frame().slice();
}

function decibels(a: Uint8Array, b: Uint8Array): number {
  const error = a.reduce((sum, value, at) => sum + (value - b[at]!) ** 2, 0) / a.length;
  return error === 0 ? Infinity : 10 * Math.log10(255 ** 2 / error);
}

describe.each(Object.entries(KINDS))('%s', (_, kind) => {
  test('matches the canvas', () => {
    expect(decibels(painted([ground, kind]), drawnByCanvas([ground, kind]))).toBeGreaterThan(44);
  });

  test('comes out the same in parts as in one piece', () => {
    const parts = [
      { x: 0, y: 0, width: 62, height: 240 },
      { x: 62, y: 0, width: 258, height: 74 },
      { x: 62, y: 74, width: 130, height: 166 },
      { x: 192, y: 74, width: 128, height: 166 },
    ];
    expect(painted([ground, kind], parts)).toEqual(painted([ground, kind]));
  });
});

test('what lies outside the region stays as it was', () => {
  const painter = openPainter(PAGE.width, PAGE.height, pixelReader());
  painter.paint([ground], PAGE);
  const before = painter.frame().slice();
  painter.paint([ground, sprite(opaque, { x: 0, y: 0, width: 400, height: 300 }, { opaque: true })], {
    x: 100,
    y: 50,
    width: 64,
    height: 32,
  });
  const changed = [...painter.frame().subarray(0, PAGE.width * PAGE.height)].flatMap((value, at) =>
    value === before[at] ? [] : [{ x: at % PAGE.width, y: Math.floor(at / PAGE.width) }],
  );
  expect(changed.length).toBeGreaterThan(1000);
  expect(changed.every(({ x, y }) => x >= 100 && x < 164 && y >= 50 && y < 82)).toBe(true);
});

test('a picture moves by hundredths of a pixel', () => {
  const at = (x: number) =>
    painted([ground, sprite(opaque, { x, y: -5, width: 400, height: 300 }, { opaque: true })]);
  expect(decibels(at(-20), at(-20.02))).toBeLessThan(Infinity);
  expect(
    decibels(
      at(-20.25),
      drawnByCanvas([
        ground,
        sprite(opaque, { x: -20.25, y: -5, width: 400, height: 300 }, { opaque: true }),
      ]),
    ),
  ).toBeGreaterThan(46);
});

test('many bitmaps take no more memory than those in use', () => {
  const painter = openPainter(PAGE.width, PAGE.height, pixelReader());
  const sizes = Array.from({ length: 300 }, (_, index) => {
    painter.paint(
      [
        sprite(picture(200 + (index % 40), 150, index % 2 === 0), {
          x: 3.3,
          y: 4.4,
          width: 210,
          height: 160,
        }),
      ],
      PAGE,
    );
    return painter.frame().buffer.byteLength;
  });
  expect(sizes.at(-1)).toBe(sizes[180]);
});

test('odd sides are refused with their numbers', () => {
  expect(() => openPainter(1079, 1920, pixelReader())).toThrow('1079 × 1920');
});
