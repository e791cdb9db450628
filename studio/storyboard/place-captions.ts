/** Puts captions where they do not stand on the product, and leaves them there while the picture stays. */
import { shownPoster } from '#studio/storyboard/posters/shown-poster.ts';
import { lookArea } from '#studio/storyboard/caption-area.ts';
import { layoutFor } from '#studio/storyboard/look.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { canYield, MIN_TOGETHER_SECONDS } from '#studio/storyboard/yield-to-words.ts';
import { SAFE_ZONES } from '#studio/storyboard/safe-zones.ts';
import type { Rect } from '#studio/storyboard/shot.ts';
import type { Badge, Caption, Storyboard } from '#studio/storyboard/storyboard.ts';
import { areaOf, overlap, shownScenes, subjectBetween } from '#studio/storyboard/subject-on-frame.ts';

/** Space between words and product, design units. */
const GAP = 24;
/** The least area that words can be read in. */
const MIN_AREA = { width: 400, hook: 200, line: 120 };
/** The least area that a price can be read in. */
const MIN_BADGE = { width: 340, height: 100 };
/** Share of an area that may lie on the product. */
const MAX_COVERED = 0.01;

/**
 * The storyboard's captions, each with its area where the look's own would cover the product. Where the product
 * leaves no room they stay where the look has them. With `productsYield`, those that `yieldToWords` will move do not count.
 */
export function placeCaptions(
  storyboard: Storyboard,
  { productsYield }: { productsYield: boolean } = { productsYield: true },
): Caption[] {
  const { aspectRatio, direction } = storyboard;
  const look = lookOf(storyboard);
  const layout = layoutFor(look, aspectRatio, direction);
  const shown = shownScenes(storyboard);
  let previous: { area: Rect; sceneId: string | undefined } | null = null;
  return storyboard.captions.map((caption) => {
    const products = shown.flatMap((each) => {
      const from = Math.max(each.fromSeconds, caption.startSeconds);
      const to = Math.min(each.untilSeconds, caption.endSeconds);
      const together = Math.min(MIN_TOGETHER_SECONDS, caption.endSeconds - caption.startSeconds);
      if (
        to - from < together ||
        each.scene.content.kind === 'endCard' ||
        (productsYield && canYield(each, look))
      )
        return [];
      const product = subjectBetween(each, from, to, aspectRatio);
      return areaOf(product) > 0 ? [product] : [];
    });
    const own = lookArea(storyboard, layout, caption);
    const middle = (caption.startSeconds + caption.endSeconds) / 2;
    const scene = storyboard.scenes.findLast(({ startSeconds }) => startSeconds <= middle);
    const sceneId = scene?.id;
    const kept = previous !== null && previous.sceneId === sceneId ? previous.area : null;
    // A poster has a place of its own for its words.
    const isOnPoster = scene !== undefined && shownPoster(storyboard, scene) !== null;
    const area = isOnPoster
      ? own
      : kept !== null && isClear(kept, products) && fits(kept, leastOf(caption))
        ? kept
        : isClear(own, products)
          ? own
          : (freeArea(own, products, leastOf(caption), SAFE_ZONES[aspectRatio]) ??
            leastCovered(own, products, leastOf(caption), SAFE_ZONES[aspectRatio]));
    previous = { area, sceneId };
    const { area: _, ...rest } = caption;
    return sameRect(area, own) ? rest : { ...rest, area };
  });
}

/** The badge where it covers neither product nor words while it is on; null where there is no such place. */
export function placeBadge(storyboard: Storyboard, badge: Badge): Badge | null {
  const { aspectRatio, direction, captions } = storyboard;
  const layout = layoutFor(lookOf(storyboard), aspectRatio, direction);
  const together = ({ startSeconds, endSeconds }: { startSeconds: number; endSeconds: number }) => ({
    from: Math.max(startSeconds, badge.startSeconds),
    to: Math.min(endSeconds, badge.endSeconds),
  });
  const products = shownScenes(storyboard).flatMap((each) => {
    const { from, to } = together({ startSeconds: each.fromSeconds, endSeconds: each.untilSeconds });
    if (each.scene.content.kind === 'endCard' || to - from < MIN_TOGETHER_SECONDS) return [];
    const product = subjectBetween(each, from, to, aspectRatio);
    return areaOf(product) > 0 ? [product] : [];
  });
  const words = captions.flatMap((caption) => {
    const { from, to } = together(caption);
    return to - from < MIN_TOGETHER_SECONDS ? [] : [caption.area ?? lookArea(storyboard, layout, caption)];
  });
  const taken = [...products, ...words];
  if (isClear(layout.badge, taken)) return badge;
  const area = freeArea(layout.badge, taken, MIN_BADGE, SAFE_ZONES[aspectRatio]);
  return area === null ? null : { ...badge, area };
}

const isClear = (area: Rect, products: readonly Rect[]): boolean =>
  products.every((product) => areaOf(overlap(area, product)) <= MAX_COVERED * areaOf(area));

type Least = { width: number; height: number };
const leastOf = ({ style }: Caption): Least => ({ width: MIN_AREA.width, height: MIN_AREA[style] });

const fits = ({ width, height }: Rect, least: Least): boolean =>
  width >= least.width && height >= least.height;

/** The largest area beside and between the products, no larger than the look's own; null where none can be read. */
function freeArea(own: Rect, products: readonly Rect[], least: Least, safe: Rect): Rect | null {
  const readable = [
    ...gapsOf(
      products.map(({ y, height }) => [y - GAP, y + height + GAP]),
      safe.y,
      safe.y + safe.height,
    ).map(([from, to]) => ({ ...safe, y: from, height: to - from })),
    ...gapsOf(
      products.map(({ x, width }) => [x - GAP, x + width + GAP]),
      safe.x,
      safe.x + safe.width,
    ).map(([from, to]) => ({ ...safe, x: from, width: to - from })),
  ]
    .filter((area) => fits(area, least))
    .map((area) => trimmed(area, own))
    .sort((a, b) => areaOf(b) - areaOf(a));
  return readable[0] ?? null;
}

/** What intervals leave free between two ends. */
function gapsOf(taken: readonly (readonly number[])[], from: number, to: number): [number, number][] {
  const gaps: [number, number][] = [];
  let free = from;
  for (const [start = 0, end = 0] of [...taken].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))) {
    if (start > free) gaps.push([free, Math.min(start, to)]);
    free = Math.max(free, end);
  }
  if (free < to) gaps.push([free, to]);
  return gaps;
}

/** Where no area is free of all products: the look's own, or one beside a single product if less of it is covered. */
function leastCovered(own: Rect, products: readonly Rect[], least: Least, safe: Rect): Rect {
  const covered = (area: Rect): number =>
    products.reduce((sum, product) => sum + areaOf(overlap(area, product)), 0) / areaOf(area);
  return products
    .flatMap((product) => freeArea(own, [product], least, safe) ?? [])
    .reduce((best, area) => (covered(area) < covered(best) ? area : best), own);
}

/** As large as the wanted area at most, and as near to it as the free area lets it be. */
function trimmed(free: Rect, wanted: Rect): Rect {
  const width = Math.min(free.width, wanted.width);
  const height = Math.min(free.height, wanted.height);
  return {
    x: Math.min(free.x + free.width - width, Math.max(free.x, wanted.x)),
    y: Math.min(free.y + free.height - height, Math.max(free.y, wanted.y)),
    width,
    height,
  };
}

const sameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
