/** Draws the look's own background: the art behind everything that does not fill the frame. */
import type { PixelRect } from '#studio/film/film.ts';
import { fillGradient } from '#studio/film/scene/gradient.ts';
import { mixed } from '#studio/film/scene/mixed-colour.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Context2D } from '#studio/film/surface.ts';
import type { LookId } from '#studio/storyboard/storyboard.ts';

export type BackgroundKind = {
  /** `open`: a product stands on it. `quiet`: a framed picture or a card lies on it. */
  under: 'open' | 'quiet';
  /** The end card has its own layout, and no captions. */
  endCard: boolean;
};

/** What a drawing is laid out around: the window that pictures fill and the one that products stand in. */
type Plan = BackgroundKind & { panel: PixelRect; product: PixelRect };

export function drawBackground(stage: Stage, context: Context2D, kind: BackgroundKind): void {
  const { windows, endCard } = stage.layout;
  const panel = pixelRect(stage, kind.endCard ? endCard.picture : windows.panel);
  const product = pixelRect(stage, kind.endCard ? endCard.picture : windows.cutout);
  fill(context, stage.colours.background, stage.frame);
  DRAWINGS[stage.look.id](stage, context, { ...kind, panel, product });
}

/** The background of each look; no two looks share one. */
const DRAWINGS: Record<LookId, (stage: Stage, context: Context2D, plan: Plan) => void> = {
  /** A wall that meets the floor in a soft line below the product's middle. */
  gallery: (stage, context, { product: { y, height } }) => {
    const { colours, frame } = stage;
    const horizon = (y + height * 0.8) / frame.height;
    const dusk = mixed(colours.background, colours.backgroundAlternate, 0.55);
    fillGradient(stage, context, frame, 'foot', [
      [0, colours.background],
      [horizon - 0.06, dusk],
      [horizon + 0.03, colours.backgroundAlternate],
      [1, colours.background],
    ]);
  },

  /** A toned plate for the picture, a short rule over the words. */
  editorial: (stage, context, { panel, endCard }) => {
    const { colours, scale, layout, frame } = stage;
    fill(context, colours.backgroundAlternate, panel);
    if (stage.storyboard.aspectRatio === '9:16') {
      const margin = Math.round(layout.captions.line.x * scale);
      fill(context, mixed(colours.background, colours.ink, 0.22), {
        x: margin,
        y: Math.round(frame.height * 0.845),
        width: frame.width - 2 * margin,
        height: Math.max(1, Math.round(2 * scale)),
      });
    }
    if (endCard) return;
    const { line } = layout.captions;
    const width = 72;
    const x = stage.storyboard.direction === 'rtl' ? line.x + line.width - width : line.x;
    fill(context, colours.accent, {
      x: Math.round(x * scale),
      y: Math.round((line.y - 46) * scale),
      width: Math.round(width * scale),
      height: Math.max(2, Math.round(6 * scale)),
    });
  },

  bold: ({ colours, frame, storyboard }, context, { panel }) => {
    fill(context, colours.backgroundAlternate, panel);
    // In clips of the first releases a bar lies at the foot.
    if (storyboard.aspectRatio === '9:16' && storyboard.look.entrance === undefined)
      fill(context, colours.accent, { ...frame, y: Math.round(frame.height * 0.87) });
  },

  /** Bands that run with the slant of its posters. */
  sprint: (stage, context, { panel }) => {
    const { colours, frame } = stage;
    fill(context, colours.backgroundAlternate, panel);
    const rise = frame.width * Math.tan((8 * Math.PI) / 180);
    for (const [top, height] of [
      [0.1, 0.035],
      [0.66, 0.06],
      [0.84, 0.03],
    ] as const)
      band(
        context,
        mixed(colours.background, colours.ink, 0.12),
        frame,
        top * frame.height,
        height * frame.height,
        rise,
      );
  },

  /** A pale wall with a light where the product stands. */
  atelier: (stage, context, { product: { x, y, width, height } }) => {
    const { colours, frame } = stage;
    const [centreX, centreY] = [x + width / 2, y + height / 2];
    const gradient = context.createRadialGradient(
      centreX,
      centreY,
      0,
      centreX,
      centreY,
      0.8 * Math.max(frame.width, frame.height),
    );
    gradient.addColorStop(0, colours.backgroundAlternate);
    gradient.addColorStop(1, colours.background);
    context.fillStyle = gradient;
    context.fillRect(0, 0, frame.width, frame.height);
  },

  native: ({ colours }, context, { panel }) => fill(context, colours.backgroundAlternate, panel),

  /** A disc in the accent behind the product. */
  tag: ({ colours }, context, { under, product: window }) => {
    if (under === 'quiet') return;
    disc(
      context,
      colours.accent,
      window.x + window.width / 2,
      window.y + window.height * 0.62,
      0.56 * Math.max(window.width, window.height),
    );
  },

  soft: (stage, context, { under, panel: { x, y, width, height } }) => {
    const { frame } = stage;
    if (stage.storyboard.aspectRatio === '9:16')
      disc(
        context,
        mixed(stage.colours.background, stage.colours.backgroundAlternate, 0.6),
        frame.width / 2,
        frame.height * 1.6,
        frame.height * 0.76,
      );
    if (under === 'quiet') return;
    const radii = stage.look.panel.radii[stage.storyboard.aspectRatio].map((radius) => radius * stage.scale);
    context.fillStyle = stage.colours.backgroundAlternate;
    context.beginPath();
    context.roundRect(x, y, width, height, radii);
    context.fill();
  },

  /** One light from above on the product; it is drawn small and enlarged, as smooth as large and far quicker. */
  noir: (stage, context, { under, product: window }) => {
    if (under === 'quiet') return;
    const { colours, frame } = stage;
    const small = stage.surface(frame.width / 4, frame.height / 4, true);
    const centre = { x: (window.x + window.width / 2) / 4, y: (window.y + window.height * 0.5) / 4 };
    const gradient = small.context.createRadialGradient(
      centre.x,
      centre.y,
      0,
      centre.x,
      centre.y,
      (0.88 * Math.max(window.width, window.height)) / 4,
    );
    for (let step = 0; step <= 8; step++)
      gradient.addColorStop(
        0.2 + (0.8 * step) / 8,
        mixed(colours.backgroundAlternate, colours.background, 0.5 - 0.5 * Math.cos((Math.PI * step) / 8)),
      );
    small.context.fillStyle = gradient;
    small.context.fillRect(0, 0, frame.width, frame.height);
    context.drawImage(small.surface, 0, 0, frame.width, frame.height);
  },

  pop: ({ colours, frame, scale, storyboard }, context, { under, product: window }) => {
    const unit = 100 * scale;
    // Away from the words: where these change sides, so do the shapes.
    const at = (x: number): number =>
      storyboard.aspectRatio === '16:9' && storyboard.direction === 'rtl' ? frame.width - x : x;
    if (under === 'open')
      disc(
        context,
        colours.backgroundAlternate,
        window.x + window.width / 2,
        window.y + window.height / 2,
        0.47 * Math.min(window.width, window.height),
      );
    disc(context, colours.backgroundAlternate, at(frame.width), frame.height, 2.1 * unit);
    ring(context, colours.accent, at(0), frame.height * 0.045, 0.8 * unit, 0.26 * unit);
    disc(context, colours.accent, at(frame.width - 1.15 * unit), frame.height - 2.6 * unit, 0.3 * unit);
    dots(
      context,
      colours.ink,
      { x: at(frame.width - 1.52 * unit) - 0.68 * unit, y: 0.32 * unit },
      0.34 * unit,
      0.055 * unit,
    );
  },
};

/** A band across the frame that rises to the right by `rise` pixels. */
function band(
  context: Context2D,
  colour: string,
  frame: PixelRect,
  top: number,
  height: number,
  rise: number,
): void {
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(0, top + rise);
  context.lineTo(frame.width, top);
  context.lineTo(frame.width, top + height);
  context.lineTo(0, top + height + rise);
  context.closePath();
  context.fill();
}

function disc(context: Context2D, colour: string, x: number, y: number, radius: number): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

function ring(context: Context2D, colour: string, x: number, y: number, radius: number, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.stroke();
}

function dots(
  context: Context2D,
  colour: string,
  from: { x: number; y: number },
  distance: number,
  radius: number,
): void {
  for (let index = 0; index < 15; index++)
    disc(context, colour, from.x + (index % 5) * distance, from.y + Math.floor(index / 5) * distance, radius);
}

export function fill(context: Context2D, colour: string, { x, y, width, height }: PixelRect): void {
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
}
