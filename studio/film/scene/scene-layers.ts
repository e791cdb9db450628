/** Names the layers of a scene, so that transitions can move them apart. */
import type { PixelRect } from '#studio/film/film.ts';
import type { PixelBox, Sprite } from '#studio/film/sprite.ts';

/** A scene at one moment. Within a layer, sprites are bottom first. */
export type SceneLayers = {
  /** Covers the whole frame and never moves by itself; null where the picture covers it. */
  background: Sprite | null;
  /** What the picture stands on: shadow, frame, card. */
  mat: readonly Sprite[];
  /** The moving picture. */
  picture: readonly Sprite[];
  /** What lies over it: rounded corners, shades, the words of an end card. */
  over: readonly Sprite[];
  /**
   * Where the product lies and the area that it must not leave, pixels; null where a part of it is shown on
   * purpose, or none.
   */
  kept: { product: PixelBox; area: PixelRect } | null;
};

/** Everything but the background, bottom first. */
export const contentOf = ({ mat, picture, over }: SceneLayers): Sprite[] => [...mat, ...picture, ...over];

/** Every sprite of the scene, background included, bottom first. */
export const pageOf = (layers: SceneLayers): Sprite[] =>
  layers.background === null ? contentOf(layers) : [layers.background, ...contentOf(layers)];
