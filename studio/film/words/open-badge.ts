/** Lays out the price over the film: a pill with the price, the price before beside it, struck through. */
import { clamp01, easeBack } from '#studio/shared/ease.ts';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import { sprite, type Placed, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import { baselineIn, drawText } from '#studio/film/text/draw-text.ts';
import { setText, type TextBlock } from '#studio/film/text/text-block.ts';
import type { Badge } from '#studio/storyboard/storyboard.ts';

const ENTER_SECONDS = 0.45;
const LEAVE_SECONDS = 0.15;
const SIZES = { price: { largest: 64, smallest: 30 }, before: { largest: 44, smallest: 22 } };
/** Of the badge's width, what the price has beside the one before it. */
const USUAL_SHARE = 0.62;
/** Design units. */
const PADDING = { x: 38, y: 14 };
const GAP = 20;

/** The sprites of the badge at a time in seconds. */
export function openBadge(stage: Stage): (seconds: number) => Sprite[] {
  const { badge } = stage.storyboard;
  if (badge === null) return () => [];
  const painted = openLruCache<Placed>(1);
  return (seconds) => {
    if (seconds < badge.startSeconds || seconds >= badge.endSeconds) return [];
    const { bitmap, x, y } = painted('badge', () => paintBadge(stage, badge));
    const time = (seconds - badge.startSeconds) / ENTER_SECONDS;
    const size = time >= 1 ? 1 : 0.7 + 0.3 * easeBack(time);
    const opacity = Math.min(clamp01(time * 2.5), clamp01((badge.endSeconds - seconds) / LEAVE_SECONDS));
    const [width, height] = [bitmap.width * size, bitmap.height * size];
    return [
      sprite(
        bitmap,
        { x: x + (bitmap.width - width) / 2, y: y + (bitmap.height - height) / 2, width, height },
        { opacity },
      ),
    ];
  };
}

type BadgeTexts = { price: TextBlock; before: TextBlock | null };

/** The texts of a badge, as large as fits. A price is never cut off: without room for both, the old one is left out. */
export function setBadge(stage: Stage, badge: Badge): BadgeTexts {
  const { price, compareAtPrice } = badge;
  const { scale, look, storyboard } = stage;
  const area = pixelRect(stage, badge.area ?? stage.layout.badge);
  const width = area.width - 2 * PADDING.x * scale - GAP * scale;
  const set = (text: string, size: { largest: number; smallest: number }, share: number) =>
    setText(stage.measuring, {
      words: [{ text, glue: '' }],
      style: { ...look.type.line, size, lines: 1, lineHeight: 1.3 },
      language: storyboard.language,
      direction: storyboard.direction,
      width: width * share,
      height: area.height - 2 * PADDING.y * scale,
      scale,
    });
  const alone = { price: set(price, SIZES.price, 1), before: null };
  if (compareAtPrice === null) return alone;
  const both = (share: number): BadgeTexts => ({
    price: set(price, SIZES.price, share),
    before: set(compareAtPrice, SIZES.before, 1 - share),
  });
  const usual = both(USUAL_SHARE);
  if (!isCut(usual)) return usual;
  // At the smallest sizes each takes what it needs.
  const [priceWidth, beforeWidth] = [
    set(price, smallest(SIZES.price), Infinity).width,
    set(compareAtPrice, smallest(SIZES.before), Infinity).width,
  ];
  const fitted = both(priceWidth / (priceWidth + beforeWidth));
  return isCut(fitted) ? alone : fitted;
}

const smallest = (size: { smallest: number }) => ({ largest: size.smallest, smallest: size.smallest });

const isCut = ({ price, before }: BadgeTexts): boolean =>
  [price, before].some((block) => block?.lines.some(({ text }) => text.endsWith('…')) ?? false);

function paintBadge(stage: Stage, badge: Badge): Placed {
  const area = pixelRect(stage, badge.area ?? stage.layout.badge);
  const { scale, colours, look, storyboard } = stage;
  const { price, before } = setBadge(stage, badge);
  const padding = Math.round(PADDING.x * scale);
  const gap = before === null ? 0 : Math.round(GAP * scale);
  const width = Math.ceil(price.width + (before?.width ?? 0) + gap + 2 * padding);
  const height = Math.ceil(price.height + 2 * PADDING.y * scale);
  const { surface, context } = stage.surface(width, height);
  context.fillStyle = colours.accent;
  context.beginPath();
  context.roundRect(0, 0, width, height, Math.min(height / 2, look.buttonRadius * scale));
  context.fill();
  const top = (height - price.height) / 2;
  // In reading order: the price first, then the price before.
  const mirrored = storyboard.direction === 'rtl';
  drawText(
    context,
    price,
    mirrored ? width - padding - price.width : padding,
    top,
    price.width,
    'start',
    colours.onAccent,
  );
  if (before !== null) {
    const x = mirrored ? padding : padding + price.width + gap;
    const baseline = top + baselineIn(price);
    context.globalAlpha = 0.85;
    drawText(context, before, x, baseline - baselineIn(before), before.width, 'start', colours.onAccent);
    context.fillRect(
      x - 3 * scale,
      Math.round(baseline - before.size * 0.31),
      before.width + 6 * scale,
      Math.max(1, Math.round(3 * scale)),
    );
  }
  return {
    bitmap: surface,
    x: Math.round(area.x + spaceBefore(stage, badge, area.width - width)),
    y: Math.round(area.y + (area.height - height) / 2),
  };
}

/** How much of the spare width lies to the left of the badge, pixels. */
function spaceBefore(stage: Stage, badge: Badge, spare: number): number {
  const { storyboard, look } = stage;
  if (storyboard.aspectRatio === '9:16' && look.captions.align['9:16'] === 'centre') return spare / 2;
  return startsLeft(stage, badge) ? 0 : spare;
}

/** A badge in the right half of the frame stands at its outer side, else where the text begins. */
function startsLeft({ layout, storyboard, frame, scale }: Stage, badge: Badge): boolean {
  const area = badge.area ?? layout.badge;
  const middle = (area.x + area.width / 2) * scale;
  if (storyboard.aspectRatio === '16:9') return middle < frame.width / 2;
  return storyboard.direction === 'ltr';
}
