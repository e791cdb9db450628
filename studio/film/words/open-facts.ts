/** Draws what a poster shows besides words: a price that replaces the one before, and stars. */
import { clamp01, easeBack, easeOut } from '#studio/shared/ease.ts';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import type { PixelRect } from '#studio/film/film.ts';
import { placedSprite, sprite, type Placed, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import { drawText } from '#studio/film/text/draw-text.ts';
import { setText } from '#studio/film/text/text-block.ts';
import { paintSwatches, swatchesAt } from '#studio/film/words/swatches.ts';
import { slantedArea } from '#studio/film/words/slanted.ts';
import { posterColours } from '#studio/storyboard/posters/poster-colours.ts';
import { factsArea, STARS_SHARE } from '#studio/storyboard/posters/posters.ts';
import type { Poster, Scene } from '#studio/storyboard/storyboard.ts';

/** When things come in after the scene's start, and how long they take; seconds. */
const BEFORE = { strikeStarts: 0.13, strikeTakes: 0.2 };
const NOW = { afterBefore: 0.36, alone: 0.06, takes: 0.23, from: 1.7 };
const SAVING = { afterNow: 0.3, takes: 0.24, from: 1.5, turnDegrees: 20 };
const STAR = { first: 0.06, apart: 0.1, takes: 0.2 };

/** Design units. */
const PRICE_SIZES = { now: { largest: 400, smallest: 60 }, small: { largest: 116, smallest: 40 } };
/** Of the area's height: the row with the price before and the saving, above the price. */
const TOP_ROW_SHARE = 0.3;
const STRIKE_SHARE = 0.09;
const STARS = 5;
const STAR_GAP = 0.16;
/** The inner corners of a star lie at this share of its radius. */
const STAR_INNER = 0.45;
const EMPTY_OPACITY = 0.25;

/** The sprites of a poster's facts at a moment; none where it has words alone. */
export function openFacts(stage: Stage): (scene: Scene, poster: Poster, seconds: number) => Sprite[] {
  const prices = openLruCache<PaintedPrice>(2);
  const stars = openLruCache<PaintedStars>(2);
  const dots = openLruCache<Placed[]>(2);
  return (scene, poster, seconds) => {
    const since = seconds - scene.startSeconds;
    if (poster.kind === 'price' && poster.price !== undefined) {
      const { price } = poster;
      return priceAt(
        prices(scene.id, () => paintPrice(stage, poster, price)),
        since,
      );
    }
    if (poster.kind === 'rating' && poster.stars !== undefined) {
      const { stars: value } = poster;
      return starsAt(
        stars(scene.id, () => paintStars(stage, poster)),
        value,
        since,
      );
    }
    if (poster.swatches !== undefined) {
      const { swatches } = poster;
      return swatchesAt(
        dots(scene.id, () => paintSwatches(stage, poster, swatches)),
        swatches.map(({ startSeconds }) => startSeconds),
        since,
      );
    }
    return [];
  };
}

type PaintedPrice = {
  now: Placed;
  before: (Placed & { strike: PixelRect; bar: Bitmap }) | null;
  saving: Placed | null;
};

function priceAt({ now, before, saving }: PaintedPrice, since: number): Sprite[] {
  const nowStarts = before === null ? NOW.alone : NOW.afterBefore;
  const stamped = (since - nowStarts) / NOW.takes;
  const slapped = (since - nowStarts - SAVING.afterNow) / SAVING.takes;
  const struck = easeOut((since - BEFORE.strikeStarts) / BEFORE.strikeTakes);
  return [
    ...(before === null
      ? []
      : [
          placedSprite(before),
          ...(struck <= 0
            ? []
            : [sprite(before.bar, { ...before.strike, width: Math.max(1, before.strike.width * struck) })]),
        ]),
    ...(stamped < 0
      ? []
      : [scaled(now, NOW.from + (1 - NOW.from) * easeBack(stamped), clamp01(3 * stamped))]),
    ...(saving === null || slapped < 0
      ? []
      : [
          {
            ...scaled(saving, SAVING.from + (1 - SAVING.from) * easeBack(slapped), clamp01(3 * slapped)),
            turnDegrees: SAVING.turnDegrees * (1 - easeOut(slapped)),
          },
        ]),
  ];
}

/** Around its own middle; pixel for pixel at rest. */
function scaled(part: Placed, by: number, opacity: number): Sprite {
  if (by === 1) return placedSprite(part, { opacity });
  const { width, height } = part.bitmap;
  return sprite(
    part.bitmap,
    {
      x: part.x + (width * (1 - by)) / 2,
      y: part.y + (height * (1 - by)) / 2,
      width: width * by,
      height: height * by,
    },
    { opacity },
  );
}

function paintPrice(stage: Stage, poster: Poster, price: NonNullable<Poster['price']>): PaintedPrice {
  const { look, scale, storyboard } = stage;
  const colours = posterColours(stage.colours, poster.ground);
  const area = slantedArea(stage, pixelRect(stage, factsArea(poster, storyboard)));
  const hasRow = price.before !== undefined || price.saving !== undefined;
  const row = { ...area, height: hasRow ? Math.round(area.height * TOP_ROW_SHARE) : 0 };
  const mirrored = storyboard.direction === 'rtl';
  const startsAt = (width: number): number => (mirrored ? area.x + area.width - width : area.x);

  const paint = (
    text: string,
    sizes: { largest: number; smallest: number },
    box: { width: number; height: number },
    { colour, plate }: { colour: string; plate?: string },
  ) => {
    const padding = plate === undefined ? 0 : Math.round(box.height * 0.22);
    const block = setText(stage.measuring, {
      words: [{ text, glue: '' }],
      style: { ...look.type.hook, size: sizes, lines: 1, lineHeight: 1.16 },
      language: storyboard.language,
      direction: storyboard.direction,
      width: box.width - 2 * padding,
      height: box.height,
      scale,
    });
    const over = Math.ceil(block.size * 0.1);
    const margin = Math.max(over, padding);
    const { surface, context } = stage.surface(block.width + 2 * margin, block.height);
    if (plate !== undefined) {
      context.fillStyle = plate;
      context.beginPath();
      context.roundRect(
        0,
        0,
        surface.width,
        surface.height,
        Math.min(surface.height / 2, look.buttonRadius * scale),
      );
      context.fill();
    }
    drawText(context, block, margin, 0, block.width, 'start', colour);
    return { surface, margin: plate === undefined ? margin : 0, block };
  };

  const nowBox = { width: area.width, height: area.height - row.height };
  const now = paint(price.now, PRICE_SIZES.now, nowBox, { colour: colours.emphasis });
  const painted: PaintedPrice = {
    now: {
      bitmap: now.surface,
      x: Math.round(startsAt(now.block.width) - now.margin),
      y: Math.round(area.y + row.height + (nowBox.height - now.block.height) / 2),
    },
    before: null,
    saving: null,
  };
  if (!hasRow) return painted;
  const half = { width: row.width / 2 - row.height * 0.2, height: row.height };
  let used = 0;
  if (price.before !== undefined) {
    const before = paint(price.before, PRICE_SIZES.small, half, { colour: colours.text });
    const x = Math.round(startsAt(before.block.width) - before.margin);
    const y = Math.round(row.y + (row.height - before.block.height) / 2);
    const thickness = Math.max(2, Math.round(before.block.size * STRIKE_SHARE));
    const bar = stage.surface(2, 2, true);
    bar.context.fillStyle = colours.emphasis;
    bar.context.fillRect(0, 0, 2, 2);
    painted.before = {
      bitmap: before.surface,
      x,
      y,
      bar: bar.surface,
      strike: {
        x: x + Math.round(before.margin / 2),
        y: y + Math.round(before.block.height / 2 + before.block.size * 0.02),
        width: Math.round(before.block.width + before.margin),
        height: thickness,
      },
    };
    used = before.block.width + row.height * 0.4;
  }
  if (price.saving !== undefined) {
    const box = { width: half.width, height: row.height * 0.8 };
    const saving = paint(price.saving, PRICE_SIZES.small, box, {
      colour: colours.ground,
      plate: colours.emphasis,
    });
    painted.saving = {
      bitmap: saving.surface,
      x: Math.round(mirrored ? area.x + area.width - used - saving.surface.width : area.x + used),
      y: Math.round(row.y + (row.height - saving.surface.height) / 2),
    };
  }
  return painted;
}

type PaintedStars = { full: Bitmap; empty: Bitmap; places: { x: number; y: number }[] };

function starsAt({ full, empty, places }: PaintedStars, value: number, since: number): Sprite[] {
  return places.flatMap(({ x, y }, index) => {
    const came = (since - STAR.first - index * STAR.apart) / STAR.takes;
    if (came < 0) return [];
    const filled = clamp01(value - index);
    const size = 0.5 + 0.5 * easeBack(came);
    const shown = filled >= 1 ? full : empty;
    const star = scaled({ bitmap: shown, x, y }, size, clamp01(3 * came));
    if (filled >= 1 || filled <= 0 || came < 1) return [star];
    // A part of a star is seen once it stands.
    const clip = { x, y, width: Math.round(full.width * filled), height: full.height };
    return [star, placedSprite({ bitmap: full, x, y }, { clip })];
  });
}

function paintStars(stage: Stage, poster: Poster): PaintedStars {
  const { storyboard, look } = stage;
  const colours = posterColours(stage.colours, poster.ground);
  const area = slantedArea(stage, pixelRect(stage, factsArea(poster, storyboard)));
  const size = Math.round(
    Math.min(area.height * STARS_SHARE * 0.8, area.width / (STARS + (STARS - 1) * STAR_GAP)),
  );
  const step = Math.round(size * (1 + STAR_GAP));
  const width = step * (STARS - 1) + size;
  const centred = look.captions.align[storyboard.aspectRatio] === 'centre';
  const left = centred
    ? area.x + Math.round((area.width - width) / 2)
    : storyboard.direction === 'rtl'
      ? area.x + area.width - width
      : area.x;
  return {
    full: star(stage, size, colours.emphasis, 1),
    empty: star(stage, size, colours.text, EMPTY_OPACITY),
    places: Array.from({ length: STARS }, (_, index) => ({ x: left + index * step, y: area.y })),
  };
}

function star(stage: Stage, size: number, colour: string, opacity: number): Bitmap {
  const { surface, context } = stage.surface(size, size);
  const radius = size / 2;
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.beginPath();
  for (let corner = 0; corner < 2 * STARS; corner++) {
    const angle = (corner * Math.PI) / STARS - Math.PI / 2;
    const reach = corner % 2 === 0 ? radius : radius * STAR_INNER;
    const [x, y] = [radius + reach * Math.cos(angle), radius + reach * Math.sin(angle)];
    if (corner === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
  context.fill();
  return surface;
}
