/** Replaces one scene with the next: each transition makes one list of sprites out of the layers of both. */
import { easeInOut, easeOut } from '#studio/shared/ease.ts';
import type { PixelRect } from '#studio/film/film.ts';
import { subtract } from '#studio/film/rect.ts';
import { dissolved } from '#studio/film/scene/dissolve.ts';
import { pageOf, type SceneLayers } from '#studio/film/scene/scene-layers.ts';
import { clipped, moved, sprite, type Sprite } from '#studio/film/sprite.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import type { TransitionKind } from '#studio/storyboard/storyboard.ts';

export type TransitionInput = {
  outgoing: SceneLayers;
  incoming: SceneLayers;
  frame: PixelRect;
  /** 0 the outgoing scene alone, 1 the incoming scene alone. */
  progress: number;
  /** Movement follows the reading direction. */
  direction: 'ltr' | 'rtl';
  /** Which way pages slide, so that pictures do not run under the captions. */
  axis: 'sideways' | 'upright';
  /**
   * A soft shadow that falls to the left of an edge, as high as the frame is long, to lie under a page that
   * slides over another.
   */
  edgeShadow: Bitmap;
};

/** Both ends are exact: at 0 the outgoing scene, at 1 the incoming one, unchanged. */
export function transition(kind: TransitionKind, input: TransitionInput): Sprite[] {
  if (input.progress <= 0) return pageOf(input.outgoing);
  if (input.progress >= 1 || kind === 'cut') return pageOf(input.incoming);
  return BY_KIND[kind](input);
}

const BLINDS = 6;
/** How far the camera moves in on its way through; less where the product stands free and would run into the words. */
const PUNCH = { framed: 0.32, free: 0.12 };

const BY_KIND: Record<Exclude<TransitionKind, 'cut'>, (input: TransitionInput) => Sprite[]> = {
  crossfade: (input) => dissolved(input.outgoing, input.incoming, input.frame, easeInOut(input.progress)),

  push: ({ outgoing, incoming, frame, progress, direction, axis }) => {
    const length = axis === 'sideways' ? frame.width : frame.height;
    const way = direction === 'rtl' && axis === 'sideways' ? 1 : -1;
    const travelled = Math.round(easeInOut(progress) * length);
    return [
      ...page(outgoing, frame, axis, way * travelled),
      ...page(incoming, frame, axis, way * (travelled - length)),
    ];
  },

  'slide-over': ({ outgoing, incoming, frame, progress, direction, axis, edgeShadow }) => {
    const length = axis === 'sideways' ? frame.width : frame.height;
    const way = direction === 'rtl' && axis === 'sideways' ? 1 : -1;
    const share = easeInOut(progress);
    const left = way * Math.round((share - 1) * length);
    const shadow =
      axis === 'upright'
        ? []
        : clipped(
            [
              sprite(
                edgeShadow,
                {
                  x: way < 0 ? left - edgeShadow.width : left + frame.width,
                  y: 0,
                  width: edgeShadow.width,
                  height: frame.height,
                },
                { opacity: 1 - share },
              ),
            ],
            frame,
          );
    return [
      ...page(outgoing, frame, axis, way * Math.round(0.24 * share * length)),
      ...shadow,
      ...page(incoming, frame, axis, left),
    ];
  },

  wipe: ({ outgoing, incoming, frame, progress, direction }) => {
    const width = 2 * Math.round((easeInOut(progress) * frame.width) / 2);
    const opened = { ...frame, x: direction === 'ltr' ? 0 : frame.width - width, width };
    return [...inAreas(outgoing, subtract(frame, opened)), ...inAreas(incoming, [opened])];
  },

  'zoom-through': ({ outgoing, incoming, frame, progress }) => {
    const out = easeInOut(progress);
    const settled = easeOut(progress);
    return dissolved(
      zoomed(outgoing, out),
      zoomed(incoming, 1 - settled),
      frame,
      easeInOut(Math.min(1, progress * 1.4)),
    );
  },

  iris: ({ outgoing, incoming, frame, progress }) => {
    const radius = easeInOut(progress) * Math.hypot(frame.width, frame.height) * 0.5 + 1;
    const circle = { x: frame.width / 2, y: frame.height / 2, radius };
    return [...pageOf(outgoing), ...pageOf(incoming).map((each) => ({ ...each, circle }))];
  },

  blinds: ({ outgoing, incoming, frame, progress, direction }) => {
    const strip = frame.width / BLINDS;
    const slats = Array.from({ length: BLINDS }, (_, index) => {
      const position = direction === 'ltr' ? index : BLINDS - 1 - index;
      const left = Math.round(position * strip);
      const width = Math.round((position + 1) * strip) - left;
      return { left, width, open: Math.round(width * easeOut(progress * 1.6 - (index / BLINDS) * 0.6)) };
    });
    const opened = slats
      .filter(({ open }) => open > 0)
      .map(({ left, open }) => ({ x: left, y: 0, width: open, height: frame.height }));
    const closed = slats
      .filter(({ open, width }) => open < width)
      .map(({ left, open, width }) => ({ x: left + open, y: 0, width: width - open, height: frame.height }));
    return [...inAreas(outgoing, closed), ...inAreas(incoming, opened)];
  },
};

/** A whole page moved along the axis, cut at its own edges. */
function page(layers: SceneLayers, frame: PixelRect, axis: 'sideways' | 'upright', by: number): Sprite[] {
  const [x, y] = axis === 'sideways' ? [by, 0] : [0, by];
  return clipped(moved(clipped(pageOf(layers), frame), x, y), frame);
}

const inAreas = (layers: SceneLayers, areas: readonly PixelRect[]): Sprite[] =>
  areas.flatMap((area) => clipped(pageOf(layers), area));

/**
 * The camera moves closer to the picture's middle, `share` of the way that leaves the product whole; window
 * and background stay.
 */
function zoomed(layers: SceneLayers, share: number): SceneLayers {
  const middle = layers.picture.at(-1);
  if (middle === undefined) return layers;
  const free = !middle.opaque && layers.mat.length === 0;
  const seen = middle.clip ?? middle.box;
  const [centreX, centreY] = [seen.x + seen.width / 2, seen.y + seen.height / 2];
  const punch = free ? PUNCH.free : PUNCH.framed;
  const zoom = 1 + share * Math.min(punch, zoomUntilCut(layers.kept, centreX, centreY) - 1);
  const picture = layers.picture.map((each) => ({
    ...each,
    clip: free ? null : each.clip,
    box: {
      x: centreX + (each.box.x - centreX) * zoom,
      y: centreY + (each.box.y - centreY) * zoom,
      width: each.box.width * zoom,
      height: each.box.height * zoom,
    },
  }));
  return { ...layers, picture };
}

/**
 * How far everything can grow around a point before the product touches the edge of its area; 1 where it does
 * already.
 */
function zoomUntilCut(kept: SceneLayers['kept'], centreX: number, centreY: number): number {
  if (kept === null) return Number.POSITIVE_INFINITY;
  const { product, area } = kept;
  /** An edge that lies on the other side of the center moves away from its limit. */
  const growth = (edge: number, limit: number): number =>
    edge > 0 ? limit / edge : Number.POSITIVE_INFINITY;
  const sides = [
    growth(centreX - product.x, centreX - area.x),
    growth(centreY - product.y, centreY - area.y),
    growth(product.x + product.width - centreX, area.x + area.width - centreX),
    growth(product.y + product.height - centreY, area.y + area.height - centreY),
  ];
  return Math.max(1, Math.min(...sides));
}
