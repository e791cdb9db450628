/** Draws a text block that has been set. */
import type { Context2D } from '#studio/film/surface.ts';
import { CARRIER, pieces } from '#studio/film/text/joined-emoji.ts';
import type { TextBlock } from '#studio/film/text/text-block.ts';

/** `start` is the left edge, or the right one where text runs from right to left. */
export type Align = 'centre' | 'start';

/** Where a word stands, pixels from the block's top left. */
export type WordPosition = {
  line: number;
  x: number;
  y: number;
  width: number;
  /** From the left edge of its line. */ offset: number;
};

/** Left edge of a line inside a box of the given width. */
export function lineLeft(block: TextBlock, line: number, boxWidth: number, align: Align): number {
  const width = block.lines[line]?.width ?? 0;
  if (align === 'centre') return (boxWidth - width) / 2;
  return block.direction === 'rtl' ? boxWidth - width : 0;
}

/** Baseline of a line, pixels from the line's top. */
export const baselineIn = (block: TextBlock): number => block.lineHeight / 2 + block.size * 0.34;

/** All lines of a block, aligned in a box. */
export function drawText(
  context: Context2D,
  block: TextBlock,
  x: number,
  y: number,
  boxWidth: number,
  align: Align,
  colour: string,
): void {
  block.lines.forEach((_, index) =>
    drawLine(
      context,
      block,
      index,
      x + lineLeft(block, index, boxWidth, align),
      y + index * block.lineHeight,
      colour,
    ),
  );
}

/** One line, drawn as a whole so that letters join and scripts mix as they should; `x` and `y` are its top left. */
export function drawLine(
  context: Context2D,
  block: TextBlock,
  line: number,
  x: number,
  y: number,
  colour: string,
): void {
  Object.assign(context, {
    font: block.font,
    letterSpacing: block.letterSpacing,
    lang: block.language,
    direction: block.direction,
    textAlign: 'left',
    textBaseline: 'alphabetic',
    fillStyle: colour,
  });
  const text = block.lines[line]?.text ?? '';
  const parts = pieces(text);
  if (parts.every((part) => !part.joined)) context.fillText(text, x, y + baselineIn(block));
  else drawPieces(context, block, parts, x, y);
}

/** Draws joined emoji after an ordinary emoji, which keeps them whole and is clipped away. */
function drawPieces(
  context: Context2D,
  block: TextBlock,
  parts: ReturnType<typeof pieces>,
  x: number,
  y: number,
): void {
  const baseline = y + baselineIn(block);
  let left = x;
  for (const { text, joined } of block.direction === 'rtl' ? parts.toReversed() : parts) {
    const width = context.measureText(joined ? CARRIER : text).width;
    if (joined) {
      context.save();
      context.beginPath();
      context.rect(left, y - block.size, width, block.lineHeight + 2 * block.size);
      context.clip();
      context.direction = 'ltr';
      context.fillText(CARRIER + text, left - width, baseline);
      context.restore();
    } else context.fillText(text, left, baseline);
    left += width;
  }
}

/**
 * One word in another color: its line drawn again, seen only where the word stands. `x` and `y` are the
 * word's top left.
 */
export function drawWord(
  context: Context2D,
  block: TextBlock,
  position: WordPosition,
  x: number,
  y: number,
  colour: string,
): void {
  context.save();
  context.beginPath();
  context.rect(
    x - block.size * 0.05,
    y - block.size * 0.4,
    position.width + block.size * 0.1,
    block.lineHeight + block.size * 0.8,
  );
  context.clip();
  drawLine(context, block, position.line, x - position.offset, y, colour);
  context.restore();
}

/** Where the word with this index stands in a box of `boxWidth` pixels; null when the block has no such word. */
export function positionOf(
  block: TextBlock,
  wordIndex: number,
  boxWidth: number,
  align: Align,
): WordPosition | null {
  for (const [line, { words }] of block.lines.entries()) {
    const word = words.find((each) => each.index === wordIndex);
    if (word !== undefined)
      return {
        line,
        x: lineLeft(block, line, boxWidth, align) + word.x,
        y: line * block.lineHeight,
        width: word.width,
        offset: word.x,
      };
  }
  return null;
}
