/** Names the layers of a scene, so that transitions can move them apart. */
import type { Sprite } from '#studio/film/sprite.ts';

export type SceneLayers = {
  /** Covers the whole frame and never moves by itself; null where the picture covers it. */
  ground: Sprite | null;
  /** What the picture stands on: shadow, frame, card. */
  mount: readonly Sprite[];
  /** The moving picture. */
  picture: readonly Sprite[];
  /** What lies over it: rounded corners, shades, the words of an end card. */
  over: readonly Sprite[];
};

/** Everything but the ground, bottom first. */
export const contentOf = ({ mount, picture, over }: SceneLayers): Sprite[] => [...mount, ...picture, ...over];

export const pageOf = (layers: SceneLayers): Sprite[] =>
  layers.ground === null ? contentOf(layers) : [layers.ground, ...contentOf(layers)];
