/** Draws what lies behind a picture that does not fill the frame: the look's art, cards and shadows, once a scene. */
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Bitmap, Context2D } from '#studio/film/surface.ts';
import type { PixelRect } from '#studio/film/film.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Shot } from '#studio/storyboard/storyboard.ts';

export type Backdrop = {
  bitmap: Bitmap;
  /** Corners that lie over the picture so that its window looks round: bitmap and place. */
  corners: { bitmap: Bitmap; x: number; y: number }[];
};

/** `shot` null: the look's art alone. */
export function drawBackdrop(stage: Stage, shot: Shot | null, picture: Picture | null, source: Bitmap | null): Backdrop {
  const { surface, context } = stage.surface(stage.frame.width, stage.frame.height, true);
  if (shot !== null && shot.backdrop === 'blur' && source !== null) drawBlurredCover(stage, context, source);
  else drawArt(stage, context, shot === null || shot.framing === 'cutout');
  const window = shot === null || isWholeFrame(stage, shot) ? null : pixelRect(stage, shot.window);
  const card = shot?.backdrop === 'picture-colour' ? (picture?.background ?? stage.colours.backgroundAlternate) : null;
  if (shot === null || (shot.framing !== 'panel' && card === null)) return { bitmap: surface, corners: [] };
  if (window === null) {
    if (card !== null) fill(context, card, stage.frame);
    return { bitmap: surface, corners: [] };
  }
  const radius = Math.round(stage.look.panel.radius * stage.scale);
  const corners = radius > 0 ? cutCorners(stage, surface, window, radius) : [];
  if (stage.look.panel.shadow) drawShadow(stage, context, window, radius);
  const shadowed = radius > 0 && stage.look.panel.shadow ? cutCorners(stage, surface, window, radius) : corners;
  if (card !== null) {
    context.fillStyle = card;
    context.beginPath();
    context.roundRect(window.x, window.y, window.width, window.height, radius);
    context.fill();
  }
  return { bitmap: surface, corners: shadowed };
}

const isWholeFrame = (stage: Stage, shot: Shot): boolean => {
  const window = pixelRect(stage, shot.window);
  return window.width >= stage.frame.width && window.height >= stage.frame.height;
};

/** The look's own ground. `decorated` is false behind packshots, whose picture must meet a flat colour. */
export function drawArt(stage: Stage, context: Context2D, decorated: boolean): void {
  const { colours, frame, scale, look } = stage;
  fill(context, colours.background, frame);
  const middle = stage.layout.windows.cutout;
  const centre = { x: (middle.x + middle.width / 2) * scale, y: (middle.y + middle.height / 2) * scale };
  switch (look.art) {
    case 'plain':
      if (decorated) glow(stage, context, centre, 0.75, colours.background, colours.backgroundAlternate);
      return;
    case 'glow':
      glow(stage, context, centre, 0.95, colours.backgroundAlternate, colours.background);
      return;
    case 'frame':
      context.strokeStyle = colours.inkMuted;
      context.lineWidth = Math.max(1, Math.round(2 * scale));
      context.strokeRect(Math.round(44 * scale) + 0.5, Math.round(44 * scale) + 0.5, frame.width - 2 * Math.round(44 * scale) - 1, frame.height - 2 * Math.round(44 * scale) - 1);
      return;
    case 'blocks':
      context.fillStyle = colours.backgroundAlternate;
      if (stage.storyboard.aspectRatio === '9:16') context.fillRect(0, Math.round(frame.height * 0.605), frame.width, frame.height);
      else context.fillRect(stage.storyboard.direction === 'rtl' ? 0 : Math.round(frame.width * 0.44), 0, Math.round(frame.width * 0.56), frame.height);
      return;
    case 'arch': {
      if (!decorated) return;
      const width = Math.min(middle.width * 0.92, middle.height * 1.02) * scale;
      const top = (middle.y + middle.height * 0.02) * scale;
      const height = middle.height * 0.98 * scale;
      context.fillStyle = colours.backgroundAlternate;
      context.beginPath();
      context.roundRect(centre.x - width / 2, top, width, height, [width / 2, width / 2, 40 * scale, 40 * scale]);
      context.fill();
      return;
    }
    case 'shapes': {
      const radius = 0.47 * Math.min(middle.width, middle.height) * scale;
      if (decorated) disc(context, colours.backgroundAlternate, centre.x, centre.y, radius);
      disc(context, colours.accent, frame.width * 0.045, frame.height * 0.13, 46 * scale);
      disc(context, colours.backgroundAlternate, frame.width * 0.97, frame.height * 0.94, 150 * scale);
      disc(context, colours.accent, frame.width * 0.93, frame.height * 0.09, 20 * scale);
      return;
    }
  }
}

function drawBlurredCover(stage: Stage, context: Context2D, source: Bitmap): void {
  const { frame } = stage;
  let side = { width: Math.max(8, Math.round(frame.width / 32)), height: Math.max(8, Math.round(frame.height / 32)) };
  const cover = Math.max(side.width / source.width, side.height / source.height);
  let from = stage.surface(side.width, side.height, true);
  from.context.imageSmoothingQuality = 'low';
  from.context.drawImage(source, (side.width - source.width * cover) / 2, (side.height - source.height * cover) / 2, source.width * cover, source.height * cover);
  // Enlarging step by step with bilinear filtering is a smooth blur that costs next to nothing.
  while (side.width < frame.width / 2) {
    side = { width: side.width * 2, height: side.height * 2 };
    const next = stage.surface(side.width, side.height, true);
    next.context.drawImage(from.surface, 0, 0, side.width, side.height);
    from = next;
  }
  context.drawImage(from.surface, 0, 0, frame.width, frame.height);
  context.fillStyle = 'rgba(0, 0, 0, 0.18)';
  context.fillRect(0, 0, frame.width, frame.height);
}

function drawShadow(stage: Stage, context: Context2D, window: PixelRect, radius: number): void {
  context.save();
  context.shadowColor = 'rgba(0, 0, 0, 0.22)';
  context.shadowBlur = 60 * stage.scale;
  context.shadowOffsetY = 24 * stage.scale;
  context.fillStyle = stage.colours.backgroundAlternate;
  context.beginPath();
  context.roundRect(window.x, window.y, window.width, window.height, radius);
  context.fill();
  context.restore();
}

/** Four pieces of the backdrop with the rounded window cut out of them: cheaper than clipping every frame to a round shape. */
function cutCorners(stage: Stage, backdrop: Bitmap, window: PixelRect, radius: number): Backdrop['corners'] {
  const places = [
    { x: window.x, y: window.y },
    { x: window.x + window.width - radius, y: window.y },
    { x: window.x, y: window.y + window.height - radius },
    { x: window.x + window.width - radius, y: window.y + window.height - radius },
  ];
  return places.map(({ x, y }) => {
    const { surface, context } = stage.surface(radius, radius);
    context.drawImage(backdrop, x, y, radius, radius, 0, 0, radius, radius);
    context.globalCompositeOperation = 'destination-out';
    context.fillStyle = '#000000';
    context.beginPath();
    context.roundRect(window.x - x, window.y - y, window.width, window.height, radius);
    context.fill();
    return { bitmap: surface, x, y };
  });
}

function glow(stage: Stage, context: Context2D, centre: { x: number; y: number }, reach: number, inner: string, outer: string): void {
  const gradient = context.createRadialGradient(centre.x, centre.y, 0, centre.x, centre.y, reach * Math.max(stage.frame.width, stage.frame.height) * 0.75);
  gradient.addColorStop(0, inner);
  gradient.addColorStop(1, outer);
  context.fillStyle = gradient;
  context.fillRect(0, 0, stage.frame.width, stage.frame.height);
}

function disc(context: Context2D, colour: string, x: number, y: number, radius: number): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

function fill(context: Context2D, colour: string, { x, y, width, height }: PixelRect): void {
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
}
