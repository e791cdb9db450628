/** Paints the words of the end card: shop, product, price, and the button that says what to do. */
import type { Placed } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import { baselineIn, drawText, type Align } from '#studio/film/text/draw-text.ts';
import { setText, wordsOf, type TextBlock } from '#studio/film/text/text-block.ts';
import { logoVanishes } from '#studio/film/words/logo-vanishes.ts';
import { posterColours } from '#studio/storyboard/posters/poster-colours.ts';
import { factsArea } from '#studio/storyboard/posters/posters.ts';
import { LOGO_BOX } from '#studio/storyboard/shown-pictures.ts';
import type { TypeStyle } from '#studio/storyboard/look.ts';
import type { Scene } from '#studio/storyboard/storyboard.ts';

export type EndCard = Extract<Scene['content'], { kind: 'endCard' }>;

type Part = { height: number; gapBefore: number; paint: (y: number) => Placed };

/** Design units. */
const GAP = { title: 24, price: 22, button: 52 };
const BUTTON_PADDING = { x: 60, y: 32 };
const PLATE_PADDING = 22;
/** On a poster the title is this much larger. */
const POSTER_TITLE = 1.25;

/** From top to bottom; the button, when there is one, is the last. */
export function paintEndCard(
  openedStage: Stage,
  content: EndCard,
): { texts: Placed[]; button: Placed | null } {
  const stage = onPoster(openedStage, content);
  const { poster } = content;
  const area = pixelRect(
    stage,
    poster === undefined ? stage.layout.endCard.text : factsArea(poster, stage.storyboard),
  );
  const { scale, colours, look } = stage;
  const line = (text: string, style: TypeStyle, gapBefore: number, height: number, colour: string): Part => {
    const block = set(stage, text, style, area.width, height);
    return {
      height: block.height,
      gapBefore: gapBefore * scale,
      paint: (y) => paintText(stage, block, area, y, colour),
    };
  };
  const label = content.callToAction.trim().replace(/[.。।]$/u, '');
  const button = label === '' ? null : buttonPart(stage, label, area);
  const spare = area.height - (button === null ? 0 : button.height + button.gapBefore);
  const logo = logoPart(stage, area);
  const parts = [
    ...(logo === null ? [] : [logo]),
    ...(logo === null && content.shopName !== ''
      ? [line(content.shopName, look.type.detail, 0, spare * 0.2, colours.inkMuted)]
      : []),
    line(
      content.title,
      look.type.title,
      GAP.title,
      spare * (content.price === null ? 0.74 : poster === undefined ? 0.6 : 0.48),
      colours.ink,
    ),
    ...(content.price === null
      ? []
      : [
          pricePart(stage, content.price, content.compareAtPrice ?? null, {
            area,
            height: spare * (poster === undefined ? 0.2 : 0.3),
            size: poster === undefined ? PRICE_SIZE : POSTER_PRICE_SIZE,
            line: (text, style) =>
              line(text, style, GAP.price, spare * (poster === undefined ? 0.2 : 0.3), colours.ink),
          }),
        ]),
    ...(button === null ? [] : [button]),
  ];
  const height = parts.reduce((sum, part) => sum + part.height + part.gapBefore, 0);
  let y = area.y + Math.max(0, Math.round((area.height - height) / 2));
  const placed = parts.map((part) => {
    const made = part.paint(Math.round(y + part.gapBefore));
    y += part.height + part.gapBefore;
    return made;
  });
  return button === null
    ? { texts: placed, button: null }
    : { texts: placed.slice(0, -1), button: placed.at(-1) ?? null };
}

/** The stage with the colors and the larger title of the card's poster, where it is one. */
function onPoster(stage: Stage, { poster }: EndCard): Stage {
  if (poster === undefined) return stage;
  const { ground, text, emphasis } = posterColours(stage.colours, poster.ground);
  const { title } = stage.look.type;
  const size = { ...title.size, largest: title.size.largest * POSTER_TITLE };
  return {
    ...stage,
    // A button in the color of the text always stands out.
    colours: {
      ...stage.colours,
      background: ground,
      ink: text,
      inkMuted: text,
      accent: emphasis,
      onAccent: ground,
    },
    look: { ...stage.look, type: { ...stage.look.type, title: { ...title, size } } },
  };
}

/** Beside the product the words begin at their own side; below it they are set as the look sets its captions. */
const alignOf = ({ storyboard, look }: Stage): Align =>
  storyboard.aspectRatio === '16:9' ? 'start' : look.captions.align['9:16'];

type BitmapPart = { bitmap: Bitmap; x: number; y: number; width: number; height: number };

/** The part by halves, at least as wide as wanted: one step from much larger would leave gaps in fine lines. */
function halvedDownTo(stage: Stage, part: BitmapPart, width: number): BitmapPart {
  let from = part;
  while (from.width >= 2 * width) {
    const { surface, context } = stage.surface(from.width / 2, from.height / 2);
    context.imageSmoothingQuality = 'low';
    context.drawImage(
      from.bitmap,
      from.x,
      from.y,
      from.width,
      from.height,
      0,
      0,
      surface.width,
      surface.height,
    );
    from = { bitmap: surface, x: 0, y: 0, width: surface.width, height: surface.height };
  }
  return from;
}

/**
 * The brand's logo instead of the shop's name; null where there is none. Only the part of it that holds
 * something is drawn.
 */
function logoPart(stage: Stage, area: { x: number; width: number }): Part | null {
  const { look, scale } = stage;
  const {
    pictures,
    look: { logoPictureId },
  } = stage.storyboard;
  const picture = pictures.find(({ id }) => id === logoPictureId);
  const bitmap = picture === undefined ? undefined : stage.pictures.get(picture.id);
  if (picture === undefined || bitmap === undefined) return null;
  const { subject } = picture;
  const source = {
    x: subject.x * bitmap.width,
    y: subject.y * bitmap.height,
    width: subject.width * bitmap.width,
    height: subject.height * bitmap.height,
  };
  const plated = picture.kind === 'cutout' && logoVanishes(stage, bitmap, source);
  const padding = plated ? Math.round(PLATE_PADDING * scale) : 0;
  const size = Math.min(
    (LOGO_BOX.width * scale - 2 * padding) / source.width,
    (LOGO_BOX.height * scale - 2 * padding) / source.height,
  );
  const [width, height] = [
    Math.max(1, Math.round(source.width * size)),
    Math.max(1, Math.round(source.height * size)),
  ];
  const [outerWidth, outerHeight] = [width + 2 * padding, height + 2 * padding];
  const spare = area.width - outerWidth;
  const left = alignOf(stage) === 'centre' ? spare / 2 : stage.storyboard.direction === 'rtl' ? spare : 0;
  const paint = (y: number): Placed => {
    const from = halvedDownTo(stage, { bitmap, ...source }, width);
    const { surface, context } = stage.surface(outerWidth, outerHeight);
    if (plated) {
      context.fillStyle = stage.colours.ink;
      context.beginPath();
      context.roundRect(0, 0, outerWidth, outerHeight, Math.min(padding, look.buttonRadius * scale));
      context.fill();
    }
    context.imageSmoothingQuality = 'low';
    context.drawImage(from.bitmap, from.x, from.y, from.width, from.height, padding, padding, width, height);
    return { bitmap: surface, x: Math.round(area.x + left), y };
  };
  return { height: outerHeight, gapBefore: 0, paint };
}

function set(
  { measuring, storyboard: { language, direction }, scale }: Stage,
  text: string,
  style: TypeStyle,
  width: number,
  height: number,
): TextBlock {
  return setText(measuring, {
    words: wordsOf(text, language),
    style,
    language,
    direction,
    width,
    height,
    scale,
  });
}

function paintText(
  stage: Stage,
  block: TextBlock,
  area: { x: number; width: number },
  y: number,
  colour: string,
): Placed {
  const over = Math.ceil(block.size * 0.4);
  const { surface, context } = stage.surface(area.width + 2 * over, block.height + 2 * over);
  drawText(context, block, over, over, area.width, alignOf(stage), colour);
  return { bitmap: surface, x: area.x - over, y: y - over };
}

const PRICE_SIZE = { largest: 72, smallest: 40 };
const POSTER_PRICE_SIZE = { largest: 150, smallest: 48 };
/** The old price is this much smaller than the new one, and this far from it, in sizes of the new one. */
const BEFORE = { size: 0.72, gap: 0.45 };

/** The price; the one before a reduction beside it, struck through, where both fit. */
function pricePart(
  stage: Stage,
  price: string,
  before: string | null,
  {
    area,
    height,
    size: priceSize,
    line,
  }: {
    area: { x: number; width: number };
    height: number;
    size: TypeStyle['size'];
    line: (text: string, style: TypeStyle) => Part;
  },
): Part {
  const { scale, colours, look, storyboard } = stage;
  const style = { ...look.type.line, size: priceSize, lines: 1 };
  const alone = (): Part => line(price, style);
  if (before === null) return alone();
  const block = set(stage, price, style, area.width, height);
  const size = (block.size / scale) * BEFORE.size;
  const old = set(stage, before, { ...style, size: { largest: size, smallest: size } }, area.width, height);
  const gap = Math.round(block.size * BEFORE.gap);
  const width = Math.ceil(block.width + gap + old.width);
  if (width > area.width || old.lines[0]?.text !== before) return alone();
  const over = Math.ceil(block.size * 0.4);
  const mirrored = storyboard.direction === 'rtl';
  return {
    height: block.height,
    gapBefore: GAP.price * scale,
    paint: (y) => {
      const { surface, context } = stage.surface(width + 2 * over, block.height + 2 * over);
      const [priceX, oldX] = mirrored ? [width - block.width, 0] : [0, block.width + gap];
      drawText(context, block, over + priceX, over, block.width, 'start', colours.ink);
      const baseline = over + baselineIn(block);
      const top = baseline - baselineIn(old);
      drawText(context, old, over + oldX, top, old.width, 'start', colours.inkMuted);
      context.fillStyle = colours.inkMuted;
      context.fillRect(
        over + oldX - 3 * scale,
        Math.round(baseline - old.size * 0.31),
        old.width + 6 * scale,
        Math.max(1, Math.round(3 * scale)),
      );
      const spare = area.width - width;
      const left = alignOf(stage) === 'centre' ? spare / 2 : mirrored ? spare : 0;
      return { bitmap: surface, x: Math.round(area.x + left) - over, y: y - over };
    },
  };
}

function buttonPart(stage: Stage, label: string, area: { x: number; width: number }): Part {
  const { scale, colours, look } = stage;
  const padding = { x: Math.round(BUTTON_PADDING.x * scale), y: Math.round(BUTTON_PADDING.y * scale) };
  const style = {
    ...look.type.detail,
    uppercase: false,
    letterSpacing: 0,
    size: { largest: 56, smallest: 30 },
    weight: look.type.detail.weight,
    lines: 2,
    lineHeight: 1.2,
  };
  const textWidth = area.width - 2 * padding.x;
  // One line as long as it stays large enough, else two.
  const single = set(
    stage,
    label,
    { ...style, size: { ...style.size, smallest: 40 }, lines: 1 },
    textWidth,
    150 * scale,
  );
  const block = single.lines[0]?.text === label ? single : set(stage, label, style, textWidth, 150 * scale);
  const [width, height] = [Math.ceil(block.width + 2 * padding.x), block.height + 2 * padding.y];
  const paint = (y: number): Placed => {
    const { surface, context } = stage.surface(width, height);
    context.fillStyle = colours.accent;
    context.beginPath();
    context.roundRect(0, 0, width, height, Math.min(height / 2, look.buttonRadius * scale));
    context.fill();
    drawText(context, block, padding.x, padding.y, block.width, 'centre', colours.onAccent);
    const spare = area.width - width;
    const left = alignOf(stage) === 'centre' ? spare / 2 : stage.storyboard.direction === 'rtl' ? spare : 0;
    return { bitmap: surface, x: Math.round(area.x + left), y };
  };
  return { height, gapBefore: GAP.button * scale, paint };
}
