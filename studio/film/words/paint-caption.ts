/** Paints a caption's plate, its lines and its marked words into bitmaps, in the manner of the look. */
import type { Placed } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';
import { drawLine, drawWord, lineLeft, positionOf } from '#studio/film/text/draw-text.ts';
import { PILL_PADDING, type SetCaption } from '#studio/film/words/set-caption.ts';

/** Padding around a line for letters that reach beyond it, in sizes. */
const OVERSHOOT = 0.4;

/** One bitmap a line, so that lines can come in one after another. */
export function paintLines(stage: Stage, set: SetCaption): Placed[] {
  const { block, text, colours, align } = set;
  return block.lines.map((line, index) => {
    const left = Math.round(text.x + lineLeft(block, index, text.width, align));
    const over = Math.ceil(block.size * OVERSHOOT);
    const x = left - over;
    const y = text.y + index * block.lineHeight - over;
    const { surface, context } = stage.surface(line.width + 2 * over + 2, block.lineHeight + 2 * over);
    if (colours.plate !== null && stage.look.captions.plate !== 'box') {
      context.fillStyle = colours.plate;
      context.beginPath();
      const side = Math.min(set.padding, over);
      context.roundRect(
        over - side,
        over - 1,
        line.width + 2 * side,
        block.lineHeight + 2,
        stage.look.captions.radius * stage.scale,
      );
      context.fill();
    }
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
