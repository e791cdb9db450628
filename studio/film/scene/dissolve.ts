/** Dissolves one scene into another layer by layer, so that what they have in common stays as it is. */
import type { PixelRect } from '#studio/film/film.ts';
import { onEvenPixels, subtract, unite } from '#studio/film/rect.ts';
import { contentOf, type SceneLayers } from '#studio/film/scene/scene-layers.ts';
import { boundsOf, clipped, faded, sameSprite, type Sprite } from '#studio/film/sprite.ts';

/** `share` 0 the outgoing scene alone, 1 the incoming scene alone. */
export function dissolved(
  outgoing: SceneLayers,
  incoming: SceneLayers,
  frame: PixelRect,
  share: number,
): Sprite[] {
  // Layers that fade at the same time let the background shine through; the simpler scene on top shows less of it.
  const simpler =
    without(outgoing.over, incoming.over).length === 0 && without(incoming.over, outgoing.over).length > 0;
  return simpler
    ? laidOver(incoming, outgoing, frame, 1 - share)
    : laidOver(outgoing, incoming, frame, share);
}

/**
 * `upper` over `lower`, at `share`. Where both stand on the same background it stays; it only comes back
 * where something of `lower` disappears. Frames and corners that both have stay whole, with both pictures
 * inside.
 */
function laidOver(lower: SceneLayers, upper: SceneLayers, frame: PixelRect, share: number): Sprite[] {
  const ownOver = without(upper.over, lower.over);
  const common = without(upper.over, ownOver);
  return [
    ...(lower.background === null ? [] : [lower.background]),
    ...lower.mat,
    ...lower.picture,
    ...without(lower.over, common),
    ...returningBackground(lower, upper, frame, share),
    ...faded([...without(upper.mat, lower.mat), ...upper.picture, ...ownOver], share),
    ...common,
  ];
}

function returningBackground(
  lower: SceneLayers,
  upper: SceneLayers,
  frame: PixelRect,
  share: number,
): Sprite[] {
  const { background } = upper;
  if (background === null) return [];
  const stays = lower.background?.bitmap === background.bitmap;
  const vanishing = stays ? areaOf(without(contentOf(lower), contentOf(upper)), frame) : frame;
  const covering = upper.picture.find((each) => each.opaque);
  const cover = covering === undefined ? null : (covering.clip ?? boundsOf(covering, frame));
  const uncovered = vanishing === null ? [] : cover === null ? [vanishing] : subtract(vanishing, cover);
  return uncovered.flatMap((area) => faded(clipped([background], area), share));
}

const without = (sprites: readonly Sprite[], others: readonly Sprite[]): Sprite[] =>
  sprites.filter((each) => !others.some((other) => sameSprite(each, other)));

/** The smallest area on even pixels that holds the sprites, or null when there is nothing to see. */
function areaOf(sprites: readonly Sprite[], frame: PixelRect): PixelRect | null {
  const [first, ...rest] = sprites.flatMap((each) => boundsOf(each, frame) ?? []);
  return first === undefined ? null : onEvenPixels(rest.reduce(unite, first), frame);
}
