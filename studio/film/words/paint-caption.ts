/** Paints a caption and its marked words into bitmaps, in the manner of the look. */
import type { PixelRect } from '#studio/film/film.ts';
import type { Stage } from '#studio/film/stage.ts';
import type { Bitmap, Context2D } from '#studio/film/surface.ts';
import { drawText, drawWord, lineLeft, placeOf } from '#studio/film/text/draw-text.ts';
import type { TextBlock } from '#studio/film/text/text-block.ts';
import type { Caption } from '#studio/storyboard/storyboard.ts';

export type SetCaption = {
  block: TextBlock;
  /** The caption's place on the frame. */
  area: PixelRect;
  /** Top left of the text inside the area, and the width it is aligned in. */
  text: { x: number; y: number; width: number };
  base: { bitmap: Bitmap; x: number; y: number };
  colours: { plate: string | null; text: string; mark: string; onMark: string };
};

export function paintCaption(stage: Stage, input: { caption: Caption; area: PixelRect; padding: number; block: TextBlock; onPicture: boolean }): SetCaption {
  const { area, padding, block } = input;
  const colours = coloursFor(stage, input.onPicture);
  const { surface, context } = stage.surface(area.width, area.height);
  const text = { x: padding, y: Math.round((area.height - block.height) / 2), width: area.width - 2 * padding };
  if (colours.plate !== null) drawPlate(stage, context, block, text, colours.plate);
  const shaded = stage.look.captions.plate === 'shade' && input.onPicture;
  if (shaded) Object.assign(context, { shadowColor: 'rgba(0, 0, 0, 0.75)', shadowBlur: 26 * stage.scale });
  drawText(context, block, text.x, text.y, text.width, stage.look.captions.align, colours.text);
  if (shaded) drawText(context, block, text.x, text.y, text.width, stage.look.captions.align, colours.text);
  return { block, area, text, colours, base: { bitmap: surface, x: 0, y: 0 } };
}

/** The patch that marks one word; its bitmap is null when the word stands nowhere (it was cut off). */
export function paintWord(stage: Stage, set: SetCaption, word: number): { bitmap: Bitmap | null; x: number; y: number } {
  const { align, mark } = stage.look.captions;
  const place = placeOf(set.block, word, set.text.width, align);
  if (place === null) return { bitmap: null, x: 0, y: 0 };
  const room = Math.ceil(set.block.size * (mark === 'pill' ? 0.11 : 0.05));
  const above = Math.ceil(set.block.size * 0.06);
  const x = Math.floor(set.text.x + place.x - room);
  const y = Math.floor(set.text.y + place.y - above);
  const width = Math.ceil(place.width + 2 * room) + 1;
  const height = Math.ceil(place.height + 2 * above) + 1;
  const { surface, context } = stage.surface(width, height);
  const left = set.text.x - x;
  const top = set.text.y - y;
  if (mark === 'pill') {
    context.fillStyle = set.colours.mark;
    context.beginPath();
    const inset = set.block.lineHeight * 0.5 - set.block.size * 0.6;
    context.roundRect(0, above + inset, width, place.height - 2 * inset, Math.min(set.block.size * 0.28, stage.look.captions.radius * stage.scale));
    context.fill();
  } else if (mark === 'underline') {
    context.fillStyle = set.colours.mark;
    const thickness = Math.max(2, Math.round(set.block.size * 0.075));
    context.fillRect(room, Math.round(above + set.block.lineHeight / 2 + set.block.size * 0.46), Math.ceil(place.width), thickness);
  } else if (set.colours.plate !== null) {
    // The word's own ground first, so that no edge of the unmarked letters shines through.
    context.fillStyle = set.colours.plate;
    context.fillRect(0, above, width, place.height);
  }
  if (mark !== 'underline') drawWord(context, set.block, word, left, top, set.text.width, align, mark === 'pill' ? set.colours.onMark : set.colours.mark);
  return { bitmap: surface, x, y };
}

function coloursFor(stage: Stage, onPicture: boolean): SetCaption['colours'] {
  const { colours } = stage;
  const { tone, plate } = stage.look.captions;
  if (tone === 'dark') return { plate: null, text: '#ffffff', mark: colours.accent, onMark: colours.onAccent };
  if (tone === 'accent') return { plate: colours.accent, text: colours.onAccent, mark: colours.background, onMark: colours.ink };
  const needsPlate = onPicture || plate === 'lines';
  return { plate: needsPlate ? colours.background : null, text: colours.ink, mark: colours.accent, onMark: colours.onAccent };
}

function drawPlate(stage: Stage, context: Context2D, block: TextBlock, text: SetCaption['text'], colour: string): void {
  const { captions } = stage.look;
  const radius = captions.radius * stage.scale;
  const side = Math.round(block.size * (captions.plate === 'lines' ? 0.34 : 0.5));
  context.fillStyle = colour;
  context.beginPath();
  if (captions.plate === 'lines') {
    block.lines.forEach((line, index) => {
      const left = text.x + lineLeft(block, index, text.width, captions.align);
      context.roundRect(Math.round(left - side), Math.round(text.y + index * block.lineHeight), Math.round(line.width + 2 * side), block.lineHeight + 1, radius);
    });
  } else {
    const left = captions.align === 'centre' ? text.x + (text.width - block.width) / 2 : block.direction === 'rtl' ? text.x + text.width - block.width : text.x;
    const above = Math.round(block.size * 0.3);
    context.roundRect(Math.round(left - side), Math.round(text.y - above), Math.round(block.width + 2 * side), Math.round(block.height + 2 * above), radius);
  }
  context.fill();
}
