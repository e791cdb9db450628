/** Paints a list of sprites, whole or only where it differs from the list that was painted before. */
import type { PixelRect } from '#studio/film/film.ts';
import { boundsOf, hides, intersect, sameSprite, unite, type Sprite } from '#studio/film/sprite.ts';
import type { Context2D } from '#studio/film/surface.ts';

/** Two regions are painted as one when that costs at most this share of pixels more. */
const MERGE_WASTE = 0.25;

/** The parts of the frame that look different in two lists: disjoint, on even pixels (the chroma of 4:2:0 video covers two by two). */
export function changedRegions(before: readonly Sprite[], after: readonly Sprite[], frame: PixelRect): PixelRect[] {
  const changed: PixelRect[] = [];
  let head = 0;
  while (head < before.length && head < after.length && same(before[head], after[head])) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && same(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  const length = Math.max(before.length, after.length) - head - tail;
  for (let index = 0; index < length; index++) {
    const [left, right] = [before[head + index], after[head + index]];
    const [inBefore, inAfter] = [head + index < before.length - tail, head + index < after.length - tail];
    if (inBefore && inAfter && same(left, right)) continue;
    for (const each of [inBefore ? left : undefined, inAfter ? right : undefined]) {
      const bounds = each === undefined ? null : boundsOf(each, frame);
      if (bounds !== null) changed.push(onEvenPixels(bounds, frame));
    }
  }
  return merged(changed);
}

/** Paints what of the list lies in the region; nothing outside it is touched. */
export function paint(context: Context2D, sprites: readonly Sprite[], region: PixelRect): void {
  let first = sprites.length - 1;
  while (first > 0 && !hides(at(sprites, first), region)) first--;
  for (let index = Math.max(0, first); index < sprites.length; index++) paintSprite(context, at(sprites, index), region);
}

function paintSprite(context: Context2D, sprite: Sprite, region: PixelRect): void {
  const { box, circle } = sprite;
  const bounds = boundsOf(sprite, region);
  if (bounds === null) return;
  const visible = sprite.clip === null ? region : intersect(region, sprite.clip);
  if (visible === null) return;
  context.save();
  context.beginPath();
  context.rect(visible.x, visible.y, visible.width, visible.height);
  context.clip();
  if (circle !== null) {
    context.beginPath();
    context.arc(circle.x, circle.y, circle.radius, 0, Math.PI * 2);
    context.clip();
  }
  context.globalAlpha = sprite.opacity;
  const { bitmap } = sprite;
  const exact = box.width === bitmap.width && box.height === bitmap.height && Number.isInteger(box.x) && Number.isInteger(box.y);
  context.imageSmoothingEnabled = !exact;
  context.imageSmoothingQuality = 'low';
  if (exact) context.drawImage(bitmap, box.x, box.y);
  else context.drawImage(bitmap, box.x, box.y, box.width, box.height);
  context.restore();
}

function same(a: Sprite | undefined, b: Sprite | undefined): boolean {
  return a !== undefined && b !== undefined && sameSprite(a, b);
}

function at(sprites: readonly Sprite[], index: number): Sprite {
  const found = sprites[index];
  if (found === undefined) throw new RangeError('No such sprite.');
  return found;
}

function onEvenPixels(rect: PixelRect, frame: PixelRect): PixelRect {
  const x = rect.x - (rect.x % 2);
  const y = rect.y - (rect.y % 2);
  const right = Math.min(frame.width, rect.x + rect.width + ((rect.x + rect.width) % 2));
  const bottom = Math.min(frame.height, rect.y + rect.height + ((rect.y + rect.height) % 2));
  return { x, y, width: right - x, height: bottom - y };
}

/** Unites rectangles that overlap or nearly do, until none do. */
function merged(rects: readonly PixelRect[]): PixelRect[] {
  const result: PixelRect[] = [];
  for (const rect of rects) {
    let grown = rect;
    for (let index = 0; index < result.length; index++) {
      const other = at2(result, index);
      const united = unite(grown, other);
      const waste = area(united) - area(grown) - area(other);
      if (intersect(grown, other) !== null || waste <= MERGE_WASTE * area(united)) {
        grown = united;
        result.splice(index, 1);
        index = -1;
      }
    }
    result.push(grown);
  }
  return result;
}

function at2(rects: readonly PixelRect[], index: number): PixelRect {
  const found = rects[index];
  if (found === undefined) throw new RangeError('No such rectangle.');
  return found;
}

const area = (rect: PixelRect): number => rect.width * rect.height;
