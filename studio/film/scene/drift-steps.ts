/** Moves a drifting picture in tenths of a pixel: each tenth is drawn once, and most frames are plain copies of one. */
import { openMemory } from '#studio/film/memory.ts';
import type { PreparedPicture } from '#studio/film/scene/prepare-picture.ts';
import type { PixelBox } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { Shot } from '#studio/storyboard/storyboard.ts';

/** Errs by 0.03 px RMS; the eye and the encoder's quarter pixels see a steady move. Bilinear drawing costs five times a copy. */
const STEPS_A_PIXEL = 10;
/** A larger picture (4K) is drawn anew in every frame: its steps would take more memory than the time is worth. */
const LARGEST_PIXELS = 24_000_000 / STEPS_A_PIXEL;
/** Two scenes' worth, for transitions. */
const STEPS_KEPT = 2 * STEPS_A_PIXEL;

/** A bitmap that stands on whole pixels. */
export type Step = { bitmap: Bitmap; box: PixelBox };

export type DriftSteps = (sceneId: string, shot: Shot, picture: PreparedPicture, box: PixelBox) => Step | null;

/** Gives the picture as a copy on whole pixels, or null where it must be drawn at its exact place: when it zooms, or is too large. */
export function openDriftSteps(stage: Stage): DriftSteps {
  const steps = openMemory<Bitmap>(STEPS_KEPT);
  return (sceneId, shot, { bitmap }, box) => {
    if (!drifts(shot) || (box.width + 1) * (box.height + 1) > LARGEST_PIXELS) return null;
    const [x, y] = [inSteps(box.x), inSteps(box.y)];
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [offsetX, offsetY] = [x - left, y - top];
    const width = Math.ceil(offsetX + box.width);
    const height = Math.ceil(offsetY + box.height);
    const step = steps(`${sceneId} ${offsetX.toFixed(1)} ${offsetY.toFixed(1)}`, () => {
      const { surface, context } = stage.surface(width, height);
      context.imageSmoothingQuality = 'low';
      context.drawImage(bitmap, offsetX, offsetY, box.width, box.height);
      return surface;
    });
    return { bitmap: step, box: { x: left, y: top, width, height } };
  };
}

const inSteps = (pixels: number): number => Math.round(pixels * STEPS_A_PIXEL) / STEPS_A_PIXEL;

/** Along one axis, at one size: two axes would need a hundred steps. */
const drifts = ({ from, to }: Shot): boolean => from.width === to.width && from.height === to.height && (from.x === to.x || from.y === to.y);
