/** Draws a text block that has been set. */
import type { Context2D } from '#studio/film/surface.ts';
import type { TextBlock } from '#studio/film/text/text-block.ts';

export type Align = 'centre' | 'start';

/** Left edge of a line inside a box of the given width. */
export function lineLeft(block: TextBlock, line: number, boxWidth: number, align: Align): number {
  const width = block.lines[line]?.width ?? 0;
  if (align === 'centre') return (boxWidth - width) / 2;
  return block.direction === 'rtl' ? boxWidth - width : 0;
}

/** Baseline of a line, pixels from the block's top. */
export const baseline = (block: TextBlock, line: number): number => line * block.lineHeight + block.lineHeight / 2 + block.size * 0.34;

/** Each line is drawn as a whole, so that letters join and scripts mix as they should. */
export function drawText(context: Context2D, block: TextBlock, x: number, y: number, boxWidth: number, align: Align, colour: string): void {
  Object.assign(context, { font: block.font, letterSpacing: block.letterSpacing, direction: block.direction, textAlign: 'left', textBaseline: 'alphabetic', fillStyle: colour });
  block.lines.forEach((line, index) => context.fillText(line.text, x + lineLeft(block, index, boxWidth, align), y + baseline(block, index)));
}

/** One word in another colour: its line drawn again, seen only where the word stands. */
export function drawWord(context: Context2D, block: TextBlock, wordIndex: number, x: number, y: number, boxWidth: number, align: Align, colour: string): void {
  const place = placeOf(block, wordIndex, boxWidth, align);
  if (place === null) return;
  const line = block.lines[place.line];
  if (line === undefined) return;
  context.save();
  context.beginPath();
  context.rect(x + place.x - block.size * 0.04, y + place.line * block.lineHeight - block.size * 0.2, place.width + block.size * 0.08, block.lineHeight + block.size * 0.4);
  context.clip();
  drawText(context, { ...block, lines: block.lines.map((each, index) => (index === place.line ? each : { ...each, text: '' })) }, x, y, boxWidth, align, colour);
  context.restore();
}

/** Where a word stands inside the box, pixels from the block's top left. */
export function placeOf(block: TextBlock, wordIndex: number, boxWidth: number, align: Align): { line: number; x: number; y: number; width: number; height: number } | null {
  for (const [line, { words }] of block.lines.entries()) {
    const word = words.find((each) => each.index === wordIndex);
    if (word !== undefined) return { line, x: lineLeft(block, line, boxWidth, align) + word.x, y: line * block.lineHeight, width: word.width, height: block.lineHeight };
  }
  return null;
}
