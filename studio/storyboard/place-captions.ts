/** Puts captions where they do not stand on the product, and leaves them there while the picture stays. */
import { lookArea, scenesUnder } from '#studio/storyboard/caption-area.ts';
import { layoutFor } from '#studio/storyboard/look.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { SAFE_ZONES } from '#studio/storyboard/safe-zones.ts';
import type { Caption, Rect, Storyboard } from '#studio/storyboard/storyboard.ts';
import { areaOf, overlap, shownScenes, subjectBetween, union } from '#studio/storyboard/subject-on-frame.ts';

/** Space between words and product, design units. */
const GAP = 24;
/** The least area that words can be read in, and the share of an area that may lie on the product. */
const LEAST = { width: 400, hook: 200, line: 120 };
const MAX_COVERED = 0.01;

/**
 * The storyboard's captions, each with its area where the look's own would cover the product. Where the product
 * leaves no room they stay where the look has them.
 */
export function placeCaptions(storyboard: Storyboard): Caption[] {
  const { aspectRatio, direction } = storyboard;
  const layout = layoutFor(lookOf(storyboard), aspectRatio, direction);
  const shown = new Map(shownScenes(storyboard).map((each) => [each.scene.id, each]));
  let previous: { area: Rect; sceneId: string | undefined } | null = null;
  return storyboard.captions.map((caption) => {
    const under = scenesUnder(storyboard, caption);
    const products = under.flatMap((scene) => {
      const found = shown.get(scene.id);
      if (found === undefined || scene.content.kind === 'endCard') return [];
      const from = Math.max(scene.startSeconds, caption.startSeconds);
      const to = Math.min(found.untilSeconds, caption.endSeconds);
      const product = subjectBetween(found, from, Math.max(from, to), aspectRatio);
      return areaOf(product) > 0 ? [product] : [];
    });
    const own = lookArea(storyboard, layout, caption);
    const first = under[0]?.id;
    const kept = previous !== null && previous.sceneId === first ? previous.area : null;
    const area =
      kept !== null && isClear(kept, products) && fits(kept, caption)
        ? kept
        : isClear(own, products)
          ? own
          : (freeArea(own, products, caption, SAFE_ZONES[aspectRatio]) ?? own);
    previous = { area, sceneId: under.at(-1)?.id };
    const { area: _, ...rest } = caption;
    return sameRect(area, own) ? rest : { ...rest, area };
  });
}

const isClear = (area: Rect, products: readonly Rect[]): boolean =>
  products.every((product) => areaOf(overlap(area, product)) <= MAX_COVERED * areaOf(area));

const fits = ({ width, height }: Rect, { style }: Caption): boolean =>
  width >= LEAST.width && height >= LEAST[style];

/** The largest area beside all products, no larger than the look's own; null where none can be read. */
function freeArea(own: Rect, products: readonly Rect[], caption: Caption, safe: Rect): Rect | null {
  const all = products.reduce(union);
  const [right, bottom] = [safe.x + safe.width, safe.y + safe.height];
  const beside: Rect[] = [
    { ...safe, height: all.y - GAP - safe.y },
    { ...safe, y: all.y + all.height + GAP, height: bottom - all.y - all.height - GAP },
    { ...safe, width: all.x - GAP - safe.x },
    { ...safe, x: all.x + all.width + GAP, width: right - all.x - all.width - GAP },
  ];
  const readable = beside
    .filter((area) => fits(area, caption))
    .map((area) => trimmed(area, own))
    .sort((a, b) => areaOf(b) - areaOf(a));
  return readable[0] ?? null;
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
