/** Tests that a camera that rushes through from scene to scene never cuts the product on its way. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SceneLayers } from '#studio/film/scene/scene-layers.ts';
import { transition } from '#studio/film/scene/transitions.ts';
import { sprite } from '#studio/film/sprite.ts';
import { canvasHost } from '#workers/render/canvas/canvas-host.ts';

const FRAME = { x: 0, y: 0, width: 360, height: 640 };
const edgeShadow = canvasHost.createSurface(2, 2);

/** A picture that covers the window, and its product in it. */
function layers(product: { x: number; y: number; width: number; height: number } | null): SceneLayers {
  const window = { x: 30, y: 40, width: 300, height: 360 };
  const bitmap = canvasHost.createSurface(4, 4);
  return {
    background: sprite(canvasHost.createSurface(4, 4), FRAME, { opaque: true }),
    mat: [],
    picture: [sprite(bitmap, window, { opaque: true, clip: window })],
    over: [],
    kept:
      product === null
        ? null
        : {
            product: {
              x: window.x + product.x * window.width,
              y: window.y + product.y * window.height,
              width: product.width * window.width,
              height: product.height * window.height,
            },
            area: window,
          },
  };
}

const through = (outgoing: SceneLayers, incoming: SceneLayers, progress: number) =>
  transition('zoom-through', {
    outgoing,
    incoming,
    frame: FRAME,
    progress,
    direction: 'ltr',
    axis: 'sideways',
    edgeShadow,
  });

test('the product stays whole, wherever it lies in its window', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.95, noNaN: true }),
      fc.double({ min: 0, max: 0.95, noNaN: true }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (x, y, across, down, progress) => {
        const scene = layers({ x, y, width: (1 - x) * across, height: (1 - y) * down });
        const { product, area } = scene.kept!;
        const [before] = scene.picture;
        const moving = through(scene, layers(null), progress).find((each) => each.bitmap === before!.bitmap)!;
        const zoom = moving.box.width / before!.box.width;
        const at = (edge: number, from: number, to: number) => to + (edge - from) * zoom;
        expect(at(product.x, before!.box.x, moving.box.x)).toBeGreaterThanOrEqual(area.x - 1e-6);
        expect(at(product.y, before!.box.y, moving.box.y)).toBeGreaterThanOrEqual(area.y - 1e-6);
        expect(at(product.x + product.width, before!.box.x, moving.box.x)).toBeLessThanOrEqual(
          area.x + area.width + 1e-6,
        );
        expect(at(product.y + product.height, before!.box.y, moving.box.y)).toBeLessThanOrEqual(
          area.y + area.height + 1e-6,
        );
      },
    ),
  );
});

test('where there is space, or a detail is shown, the camera moves as far as it may', () => {
  for (const scene of [layers(null), layers({ x: 0.4, y: 0.4, width: 0.2, height: 0.2 })]) {
    const [before] = scene.picture;
    const moving = through(scene, layers(null), 0.9).find((each) => each.bitmap === before!.bitmap)!;
    expect(moving.box.width / before!.box.width).toBeGreaterThan(1.25);
  }
});
