/** Moves products that stand free out of the way of words that found no other place. */
import { lookArea } from '#studio/storyboard/caption-area.ts';
import { layoutFor } from '#studio/storyboard/look.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import type { Rect, Scene, Shot, Storyboard } from '#studio/storyboard/storyboard.ts';
import {
  areaOf,
  overlap,
  seenArea,
  shownScenes,
  subjectBetween,
  union,
  type ShownScene,
} from '#studio/storyboard/subject-on-frame.ts';

/** Space that stays between product and words, and between product and the frame's edge, design units. */
const GAP = 24;
const MARGIN = 30;
/** A product gets this small, where it has to, so that it finds room beside the words. */
const SCALES = [1, 0.9, 0.8, 0.7];

/** The storyboard's scenes, products on a plain ground moved up, down or aside where words would stand on them. */
export function yieldToWords(storyboard: Storyboard): Scene[] {
  const { aspectRatio, direction, captions, showCaptions } = storyboard;
  if (!showCaptions) return storyboard.scenes;
  const layout = layoutFor(lookOf(storyboard), aspectRatio, direction);
  const shown = shownScenes(storyboard);
  return storyboard.scenes.map((scene) => {
    const { content } = scene;
    const own = shown.find((each) => each.scene === scene);
    if (content.kind !== 'picture' || own === undefined || !canYield(own)) return scene;
    const { shot } = content;
    const words = captions
      .filter(
        ({ startSeconds, endSeconds }) => startSeconds < own.untilSeconds && endSeconds > own.fromSeconds,
      )
      .map((caption) => caption.area ?? lookArea(storyboard, layout, caption));
    const product = subjectBetween(own, own.fromSeconds, own.untilSeconds, aspectRatio);
    const inTheWay = words.filter((area) => areaOf(overlap(area, product)) > 0);
    if (inTheWay.length === 0) return scene;
    for (const scale of SCALES) {
      const smaller = scaled(product, scale);
      const way = wayClear(smaller, inTheWay.reduce(union), seenArea(shot, own.picture, aspectRatio));
      if (way !== null)
        return { ...scene, content: { ...content, shot: movedShot(shot, product, scale, way) } };
    }
    return scene;
  });
}

/** True for a whole product on a plain ground, alone in its scene. */
export const canYield = ({ scene: { content }, shot }: ShownScene): boolean =>
  content.kind === 'picture' &&
  content.layout === undefined &&
  (shot.framing === 'packshot' || shot.framing === 'cutout') &&
  shot.detail === undefined &&
  shot.aim === undefined;

/** The shortest way on which the product leaves the words, without leaving where it is seen; null where there is none. */
function wayClear(product: Rect, words: Rect, seen: Rect): { x: number; y: number } | null {
  const ways = [
    { x: 0, y: words.y - GAP - product.y - product.height },
    { x: 0, y: words.y + words.height + GAP - product.y },
    { x: words.x - GAP - product.x - product.width, y: 0 },
    { x: words.x + words.width + GAP - product.x, y: 0 },
  ].filter(({ x, y }) => {
    const [left, top] = [product.x + x, product.y + y];
    return (
      left >= seen.x + MARGIN &&
      top >= seen.y + MARGIN &&
      left + product.width <= seen.x + seen.width - MARGIN &&
      top + product.height <= seen.y + seen.height - MARGIN
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
