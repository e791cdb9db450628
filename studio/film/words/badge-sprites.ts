/** Lays out the price over the film: a pill with the price, the price before beside it, struck through. */
import { easeOut } from '#studio/film/ease.ts';
import { sprite, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import { setText } from '#studio/film/text/text-block.ts';
import { baseline, drawText } from '#studio/film/text/draw-text.ts';
import type { Badge } from '#studio/storyboard/storyboard.ts';

const ENTER_SECONDS = 0.35;

export function badgeSprites(stage: Stage, seconds: number): Sprite[] {
  const { badge } = stage.storyboard;
  if (badge === null || seconds < badge.startSeconds || seconds >= badge.endSeconds) return [];
  const { bitmap, x, y } = stage.once('badge', () => paintBadge(stage, badge));
  const entered = easeOut((seconds - badge.startSeconds) / ENTER_SECONDS);
  const left = Math.min(1, (badge.endSeconds - seconds) / 0.15);
  const opacity = Math.round(Math.min(entered, left) * 64) / 64;
  const drop = entered >= 1 ? 0 : (1 - entered) * -22 * stage.scale;
  return [sprite(bitmap, { x, y: y + drop, width: bitmap.width, height: bitmap.height }, { opacity })];
}

function paintBadge(stage: Stage, badge: Badge) {
  const area = pixelRect(stage, stage.layout.badge);
  const { scale, colours } = stage;
  const style = { ...stage.look.type.line, size: { largest: 58, smallest: 30 } };
  const before = { ...stage.look.type.line, size: { largest: 38, smallest: 22 }, weight: 500 as const };
  const { language } = stage.storyboard;
  const price = setText(stage.measuring, { words: [{ text: badge.price, glue: '' }], style, language, direction: 'ltr', width: area.width * (badge.compareAtPrice === null ? 0.86 : 0.52), height: area.height, scale });
  const compared =
    badge.compareAtPrice === null ? null : setText(stage.measuring, { words: [{ text: badge.compareAtPrice, glue: '' }], style: before, language, direction: 'ltr', width: area.width * 0.32, height: area.height, scale });
  const padding = Math.round(34 * scale);
  const gap = compared === null ? 0 : Math.round(18 * scale);
  const width = Math.min(area.width, Math.ceil(price.width + (compared?.width ?? 0) + gap + 2 * padding));
  const height = Math.min(area.height, Math.ceil(price.height + 22 * scale));
  const { surface, context } = stage.surface(width, height);
  context.fillStyle = colours.accent;
  context.beginPath();
  context.roundRect(0, 0, width, height, Math.min(height / 2, stage.look.buttonRadius * scale));
  context.fill();
  const top = (height - price.height) / 2;
  drawText(context, price, padding, top, price.width, 'start', colours.onAccent);
  if (compared !== null) {
    const x = padding + price.width + gap;
    const y = top + baseline(price, 0) - baseline(compared, 0);
    context.globalAlpha = 0.78;
    drawText(context, compared, x, y, compared.width, 'start', colours.onAccent);
    context.fillRect(x - 3 * scale, y + baseline(compared, 0) - compared.size * 0.3, compared.width + 6 * scale, Math.max(1, Math.round(3 * scale)));
  }
  // The badge stands at the outer side of its area: right in left-to-right layouts with a centred product.
  const atRight = area.x > stage.frame.width / 2;
  return { bitmap: surface, x: atRight ? area.x + area.width - width : area.x, y: area.y };
}
