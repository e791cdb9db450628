/** Moves products that stand free out of the way of words that found no other place. */
import { lookArea } from '#studio/storyboard/caption-area.ts';
import { layoutFor, type Look } from '#studio/storyboard/look.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';
import type { Scene, Storyboard } from '#studio/storyboard/storyboard.ts';
import {
  areaOf,
  overlap,
  seenArea,
  shownScenes,
  subjectBetween,
  type ShownScene,
} from '#studio/storyboard/subject-on-frame.ts';

/** Space that stays between product and words, and between product and the frame's edge, design units. */
const GAP = 24;
const MARGIN = 30;
/** Words that are seen with a product for less time do not count. */
export const MIN_TOGETHER_SECONDS = 0.25;
/** A product gets this small, where it has to, so that it finds room beside the words. */
const SCALES = [1, 0.9, 0.8, 0.7];

/** The storyboard's scenes, products on a plain ground moved up, down or aside where words would stand on them. */
export function yieldToWords(storyboard: Storyboard): Scene[] {
  const { aspectRatio, direction, captions, showCaptions } = storyboard;
  if (!showCaptions) return storyboard.scenes;
  const look = lookOf(storyboard);
  const layout = layoutFor(look, aspectRatio, direction);
  const shown = shownScenes(storyboard);
  return storyboard.scenes.map((scene) => {
    const { content } = scene;
    const own = shown.find((each) => each.scene === scene);
    if (content.kind !== 'picture' || own === undefined || !canYield(own, look)) return scene;
    const { shot } = content;
    const shared = captions.map((caption) => ({
      area: caption.area ?? lookArea(storyboard, layout, caption),
      seconds:
        Math.min(caption.endSeconds, own.untilSeconds) - Math.max(caption.startSeconds, own.fromSeconds),
      share: caption.endSeconds - caption.startSeconds,
    }));
    const product = subjectBetween(own, own.fromSeconds, own.untilSeconds, aspectRatio);
    const seen = seenArea(shot, own.picture, aspectRatio);
    // All words that are seen with it, or, where that is not possible, those that are seen mostly with it.
    const all = shared.filter(({ seconds }) => seconds >= MIN_TOGETHER_SECONDS);
    const most = shared.filter(({ seconds, share }) => seconds > share / 2);
    for (const words of [all, most].map((each) => each.map(({ area }) => area))) {
      if (isClear(product, words)) return scene;
      for (const scale of SCALES) {
        const way = wayClear(scaled(product, scale), words, seen);
        if (way !== null)
          return { ...scene, content: { ...content, shot: movedShot(shot, product, scale, way) } };
      }
    }
    return scene;
  });
}

const isClear = (product: Rect, words: readonly Rect[]): boolean =>
  words.every((area) => areaOf(overlap(area, product)) === 0);

/** True for a whole product on a plain ground, alone in its scene. */
export const canYield = (
  { scene: { content }, shot }: ShownScene,
  { palette }: Pick<Look, 'palette'>,
): boolean =>
  // Where the second tone is a light, it falls where the look has its products.
  palette.textOnAlternate &&
  content.kind === 'picture' &&
  content.layout === undefined &&
  content.poster === undefined &&
  (shot.framing === 'packshot' || shot.framing === 'cutout') &&
  shot.detail === undefined &&
  shot.aim === undefined;

/** The shortest way on which the product leaves all words, without leaving where it is seen; null where there is none. */
function wayClear(product: Rect, words: readonly Rect[], seen: Rect): { x: number; y: number } | null {
  const beside = words.flatMap((area) => [
    { x: 0, y: area.y - GAP - product.y - product.height },
    { x: 0, y: area.y + area.height + GAP - product.y },
    { x: area.x - GAP - product.x - product.width, y: 0 },
    { x: area.x + area.width + GAP - product.x, y: 0 },
  ]);
  const ways = [{ x: 0, y: 0 }, ...beside].filter(({ x, y }) => {
    const moved = { ...product, x: product.x + x, y: product.y + y };
    return (
      isClear(moved, words) &&
      moved.x >= seen.x + MARGIN &&
      moved.y >= seen.y + MARGIN &&
      moved.x + moved.width <= seen.x + seen.width - MARGIN &&
      moved.y + moved.height <= seen.y + seen.height - MARGIN
    );
  });
  return ways.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))[0] ?? null;
}

/** A rectangle scaled around its middle. */
const scaled = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x + (width * (1 - by)) / 2,
  y: y + (height * (1 - by)) / 2,
  width: width * by,
  height: height * by,
});

/** The shot with everything scaled around the product's middle, then moved. A card under the product stays. */
function movedShot(shot: Shot, product: Rect, scale: number, { x, y }: { x: number; y: number }): Shot {
  const [centreX, centreY] = [product.x + product.width / 2, product.y + product.height / 2];
  const by = (rect: Rect): Rect => ({
    x: centreX + (rect.x - centreX) * scale + x,
    y: centreY + (rect.y - centreY) * scale + y,
    width: rect.width * scale,
    height: rect.height * scale,
  });
  return { ...shot, from: by(shot.from), to: by(shot.to) };
}
