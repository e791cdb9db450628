/** Lays out the end card's words: shop, product, price, and what to do; each comes in a little after the one before. */
import { easeOut } from '#studio/film/ease.ts';
import { sprite, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import { drawText, type Align } from '#studio/film/text/draw-text.ts';
import { setText, wordsOf, type TextBlock } from '#studio/film/text/text-block.ts';
import type { Scene } from '#studio/storyboard/storyboard.ts';

type EndCard = Extract<Scene['content'], { kind: 'endCard' }>;
type Part = { bitmap: Bitmap; x: number; y: number };

const STAGGER_SECONDS = 0.12;
const ENTER_SECONDS = 0.5;
const RISE = 34;

export function endCardSprites(stage: Stage, scene: Scene, content: EndCard, seconds: number): Sprite[] {
  const { parts } = stage.once(`end card ${scene.id}`, () => ({ parts: paintParts(stage, content) }));
  const begin = scene.startSeconds + (scene.transition?.seconds ?? 0) * 0.55;
  return parts.flatMap((part, index) => {
    const entered = easeOut((seconds - begin - index * STAGGER_SECONDS) / ENTER_SECONDS);
    if (entered <= 0) return [];
    const rise = entered >= 1 ? 0 : (1 - entered) * RISE * stage.scale;
    return [sprite(part.bitmap, { x: part.x, y: part.y + rise, width: part.bitmap.width, height: part.bitmap.height }, { opacity: Math.round(entered * 64) / 64 })];
  });
}

function paintParts(stage: Stage, content: EndCard): Part[] {
  const area = pixelRect(stage, stage.layout.endCard.text);
  const { scale, colours, look, storyboard } = stage;
  // Beside the product the words begin at its side; below it they are centred unless the look is not.
  const align: Align = storyboard.aspectRatio === '16:9' ? 'start' : look.captions.align;
  const set = (text: string, style: typeof look.type.title, height: number, width = area.width): TextBlock =>
    setText(stage.measuring, { words: wordsOf(text, storyboard.language), style, language: storyboard.language, direction: storyboard.direction, width, height, scale });
  const gap = Math.round(26 * scale);
  const shop = set(content.shopName, look.type.detail, 60 * scale);
  const title = set(content.title, look.type.title, area.height * 0.5);
  const price = content.price === null ? null : set(content.price, { ...look.type.line, size: { largest: 52, smallest: 40 } }, 90 * scale);
  const label = content.callToAction.replace(/[.。।]\s*$/u, '');
  const buttonPadding = { x: Math.round(44 * scale), y: Math.round(24 * scale) };
  const call = label === '' ? null : set(label, { ...look.type.detail, uppercase: false, letterSpacing: 0, size: { largest: 44, smallest: 28 } }, 130 * scale, area.width - 2 * buttonPadding.x);
  const buttonHeight = call === null ? 0 : call.height + 2 * buttonPadding.y;
  const heights = [shop.height, title.height, ...(price === null ? [] : [price.height]), ...(call === null ? [] : [buttonHeight + gap])];
  let y = area.y + Math.max(0, Math.round((area.height - heights.reduce((sum, height) => sum + height, 0) - gap * (heights.length - 1)) / 2));
  const parts: Part[] = [];
  for (const [block, colour] of [[shop, colours.inkMuted], [title, colours.ink], ...(price === null ? [] : [[price, colours.ink]])] as [TextBlock, string][]) {
    const { surface, context } = stage.surface(area.width, block.height + Math.round(block.size * 0.4));
    drawText(context, block, 0, Math.round(block.size * 0.2), area.width, align, colour);
    parts.push({ bitmap: surface, x: area.x, y: y - Math.round(block.size * 0.2) });
    y += block.height + gap;
  }
  if (call !== null) {
    const width = Math.ceil(call.width + 2 * buttonPadding.x);
    const { surface, context } = stage.surface(width, buttonHeight);
    context.fillStyle = colours.accent;
    context.beginPath();
    context.roundRect(0, 0, width, buttonHeight, Math.min(buttonHeight / 2, look.buttonRadius * scale));
    context.fill();
    drawText(context, call, buttonPadding.x, buttonPadding.y, call.width, 'centre', colours.onAccent);
    const left = align === 'centre' ? area.x + (area.width - width) / 2 : storyboard.direction === 'rtl' ? area.x + area.width - width : area.x;
    parts.push({ bitmap: surface, x: Math.round(left), y: y + gap });
  }
  return parts;
}
