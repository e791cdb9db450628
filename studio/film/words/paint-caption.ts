/** Paints a caption's plate, its lines and its marked words into bitmaps, in the manner of the look. */
import type { Placed } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';
import type { Context2D } from '#studio/film/surface.ts';
import { drawLine, drawWord, lineLeft, positionOf } from '#studio/film/text/draw-text.ts';
import { PILL_PADDING, type SetCaption } from '#studio/film/words/set-caption.ts';

/** Padding around a line for letters that reach beyond it, in sizes. */
const OVERSHOOT = 0.4;

/** One bitmap a line, so that lines can come in one after another; with the box behind it where there is one a line. */
export function paintLines(stage: Stage, set: SetCaption, { plates }: { plates: boolean }): Placed[] {
  const { block, text, colours, align } = set;
  return block.lines.map((_, index) => {
    const { surface, context, x, y, over } = lineSurface(stage, set, index);
    if (plates) drawLinePlate(stage, set, context, index, over);
    if (colours.shadow)
      Object.assign(context, {
        shadowColor: 'rgba(0, 0, 0, 0.6)',
        shadowBlur: Math.min(over, 22 * stage.scale),
      });
    drawLine(
      context,
      block,
      index,
      text.x + lineLeft(block, index, text.width, align) - x,
      over,
      colours.text,
    );
    return { bitmap: surface, x, y };
  });
}

/** The boxes behind the lines, where the look has one a line. */
export function paintLinePlates(stage: Stage, set: SetCaption): Placed[] {
  if (set.colours.plate === null || stage.look.captions.plate === 'box') return [];
  return set.block.lines.map((_, index) => {
    const { surface, context, x, y, over } = lineSurface(stage, set, index);
    drawLinePlate(stage, set, context, index, over);
    return { bitmap: surface, x, y };
  });
}

/** One bitmap a word, each in its color, so that words can come in one after another; `word` is its index. */
export function paintWords(
  stage: Stage,
  { block, text, align }: SetCaption,
  colourOf: (word: number) => string,
): (Placed & { word: number })[] {
  const over = Math.ceil(block.size * OVERSHOOT);
  return block.lines.flatMap(({ words }) =>
    words.flatMap(({ index }) => {
      const position = positionOf(block, index, text.width, align);
      if (position === null) return [];
      const x = Math.floor(text.x + position.x) - over;
      const y = text.y + position.y - over;
      const { surface, context } = stage.surface(
        Math.ceil(position.width) + 2 * over + 1,
        block.lineHeight + 2 * over,
      );
      drawWord(context, block, position, text.x + position.x - x, over, colourOf(index));
      return [{ bitmap: surface, x, y, word: index }];
    }),
  );
}

function lineSurface(stage: Stage, { block, text, align }: SetCaption, index: number) {
  const left = Math.round(text.x + lineLeft(block, index, text.width, align));
  const over = Math.ceil(block.size * OVERSHOOT);
  return {
    ...stage.surface((block.lines[index]?.width ?? 0) + 2 * over + 2, block.lineHeight + 2 * over),
    x: left - over,
    y: text.y + index * block.lineHeight - over,
    over,
  };
}

function drawLinePlate(
  stage: Stage,
  { block, colours, padding }: SetCaption,
  context: Context2D,
  index: number,
  over: number,
): void {
  if (colours.plate === null || stage.look.captions.plate === 'box') return;
  context.fillStyle = colours.plate;
  context.beginPath();
  const side = Math.min(padding, over);
  context.roundRect(
    over - side,
    over - 1,
    (block.lines[index]?.width ?? 0) + 2 * side,
    block.lineHeight + 2,
    stage.look.captions.radius * stage.scale,
  );
  context.fill();
}

/** One box behind all lines, or null. */
export function paintPlate(
  stage: Stage,
  { block, text, padding, colours, align }: SetCaption,
): Placed | null {
  const { plate, radius } = stage.look.captions;
  if (colours.plate === null || plate !== 'box') return null;
  const left = Math.min(...block.lines.map((_, index) => lineLeft(block, index, text.width, align)));
  const above = Math.round(padding * 0.7);
  const { surface, context } = stage.surface(Math.ceil(block.width) + 2 * padding, block.height + 2 * above);
  context.fillStyle = colours.plate;
  context.beginPath();
  context.roundRect(0, 0, surface.width, surface.height, radius * stage.scale);
  context.fill();
  return { bitmap: surface, x: Math.round(text.x + left) - padding, y: text.y - above };
}

/** The patch that marks one word, and the line it belongs to; null when the word stands nowhere (it was cut off). */
export function paintMark(
  stage: Stage,
  { block, text, colours, align }: SetCaption,
  word: number,
): (Placed & { line: number }) | null {
  const { mark, radius } = stage.look.captions;
  const position = positionOf(block, word, text.width, align);
  if (position === null) return null;
  const padding = Math.ceil(block.size * PILL_PADDING);
  const over = Math.ceil(block.size * OVERSHOOT);
  const x = Math.floor(text.x + position.x) - padding;
  const y = Math.floor(text.y + position.y) - over;
  const { surface, context } = stage.surface(position.width + 2 * padding + 1, block.lineHeight + 2 * over);
  if (mark === 'pill') {
    const height = Math.min(block.lineHeight, block.size * 1.18);
    context.fillStyle = colours.mark;
    context.beginPath();
    context.roundRect(
      0,
      over + (block.lineHeight - height) / 2,
      surface.width,
      height,
      Math.min(height * 0.3, radius * stage.scale),
    );
    context.fill();
  } else if (mark === 'underline') {
    const thickness = Math.max(2, Math.round(block.size * 0.075));
    context.fillStyle = colours.mark;
    context.fillRect(
      padding,
      Math.round(over + block.lineHeight / 2 + block.size * 0.47),
      Math.ceil(position.width),
      thickness,
    );
  }
  if (mark !== 'underline') drawWord(context, block, position, text.x + position.x - x, over, colours.marked);
  return { bitmap: surface, x, y, line: position.line };
}
