/**
 * Draws the ornaments of a window: its shadow, mat, line or card below the picture, and what shapes its edges
 * above it.
 */
import type { PixelRect } from '#studio/film/film.ts';
import { gradientSurface } from '#studio/film/scene/gradient.ts';
import { translucent } from '#studio/film/scene/mixed-colour.ts';
import type { Placed } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';
import type { Bitmap, Context2D } from '#studio/film/surface.ts';

/** How far a soft shadow reaches and how deep it falls, design units. */
const SOFT_SHADOW = { blur: 70, fall: 26, opacity: 0.26 };
const HARD_SHADOW = 18;
/** Share of the window over which edges other than the one beside the text dissolve. */
const QUIET_FADE = 0.14;

/** What lies below the picture, or null; `card` fills the window with a color, for a product that was lifted off it. */
export function drawMat(stage: Stage, window: PixelRect, card: string | null): Placed | null {
  const { look, colours, scale } = stage;
  const { shadow, frame } = look.panel;
  if (card === null && shadow === 'none' && frame.kind === 'none') return null;
  const radii = radiiOf(stage, window);
  const border = Math.round(frame.width * scale);
  const reach =
    border +
    Math.round(
      (shadow === 'soft' ? SOFT_SHADOW.blur + SOFT_SHADOW.fall : shadow === 'hard' ? HARD_SHADOW + 2 : 0) *
        scale,
    );
  const { surface, context } = stage.surface(window.width + 2 * reach, window.height + 2 * reach);
  const shape = (grow: number, colour: string, shift = 0): void => {
    context.fillStyle = colour;
    context.beginPath();
    context.roundRect(
      reach - grow + shift,
      reach - grow + shift,
      window.width + 2 * grow,
      window.height + 2 * grow,
      radii.map((radius) => (radius > 0 ? radius + grow : 0)),
    );
    context.fill();
  };
  if (shadow === 'soft') drawSoftShadow(stage, context, surface, reach, border);
  if (shadow === 'hard') shape(border, colours.accent, Math.round(HARD_SHADOW * scale));
  if (frame.kind === 'mat') shape(border, '#ffffff');
  if (frame.kind === 'line') shape(border, colours.ink);
  if (card !== null) shape(0, card);
  return { bitmap: surface, x: window.x - reach, y: window.y - reach };
}

/**
 * What lies above the picture: rounded corners and dissolving edges, in the colors of the background. Cheaper
 * than clipping every frame to a shape.
 */
export function drawEdges(stage: Stage, background: Bitmap, window: PixelRect): Placed[] {
  const radii = radiiOf(stage, window);
  return [
    ...cornerPatches(stage, background, drawMat(stage, window, null), window, radii),
    ...(stage.look.panel.fade > 0 ? fades(stage, window) : []),
  ];
}

const radiiOf = ({ look, storyboard, scale }: Stage, { width, height }: PixelRect): number[] =>
  look.panel.radii[storyboard.aspectRatio].map((radius) =>
    Math.min(Math.round(radius * scale), Math.floor(Math.min(width, height) / 2)),
  );

/** Blurred by drawing at an eighth of the size and enlarging: a large blur of the canvas takes fifty times as long. */
function drawSoftShadow(
  stage: Stage,
  context: Context2D,
  { width, height }: Bitmap,
  reach: number,
  border: number,
): void {
  const share = 8;
  const small = stage.surface(width / share, height / share);
  // The enlarged edge is a pixel wide on either side: the shadow's own shape has to stay hidden under the frame.
  const inset = (reach - border) / share + 1.5;
  Object.assign(small.context, {
    shadowColor: `rgba(30, 22, 14, ${SOFT_SHADOW.opacity})`,
    shadowBlur: (SOFT_SHADOW.blur * stage.scale) / share,
    shadowOffsetY: (SOFT_SHADOW.fall * stage.scale) / share,
    fillStyle: '#1e160e',
  });
  small.context.fillRect(inset, inset, width / share - 2 * inset, height / share - 2 * inset);
  context.drawImage(small.surface, 0, 0, width, height);
}

/** Pieces of what lies around with the rounded window cut out of them. */
function cornerPatches(
  stage: Stage,
  background: Bitmap,
  under: Placed | null,
  window: PixelRect,
  radii: readonly number[],
): Placed[] {
  const [topLeft = 0, topRight = 0, bottomRight = 0, bottomLeft = 0] = radii;
  const right = window.x + window.width;
  const bottom = window.y + window.height;
  const corners = [
    { x: window.x, y: window.y, size: topLeft },
    { x: right - topRight, y: window.y, size: topRight },
    { x: right - bottomRight, y: bottom - bottomRight, size: bottomRight },
    { x: window.x, y: bottom - bottomLeft, size: bottomLeft },
  ];
  return corners
    .filter(({ size }) => size > 0)
    .map(({ x, y, size }) => {
      const { surface, context } = stage.surface(size, size);
      context.drawImage(background, -x, -y);
      if (under !== null) context.drawImage(under.bitmap, under.x - x, under.y - y);
      context.globalCompositeOperation = 'destination-out';
      context.fillStyle = '#000000';
      context.beginPath();
      context.roundRect(window.x - x, window.y - y, window.width, window.height, [...radii]);
      context.fill();
      return { bitmap: surface, x, y };
    });
}

/**
 * Lets the window's edges dissolve into the background's color: far at the side of the words, a little
 * elsewhere, not at the frame's own edge.
 */
function fades(stage: Stage, { x, y, width, height }: PixelRect): Placed[] {
  const { frame, storyboard, look } = stage;
  const upright = storyboard.aspectRatio === '9:16';
  const { fade } = look.panel;
  const [right, bottom] = [x + width, y + height];
  const far = upright ? 'bottom' : storyboard.direction === 'rtl' ? 'right' : 'left';
  const depth = (side: string, length: number, atFrame: boolean): number =>
    Math.round(length * (side === far ? fade : atFrame ? 0 : QUIET_FADE));
  const [top, foot] = [depth('top', height, y <= 0), depth('bottom', height, bottom >= frame.height)];
  const [left, end] = [depth('left', width, x <= 0), depth('right', width, right >= frame.width)];
  return [
    fadePatch(stage, { x, y, width, height: top }, 'top'),
    fadePatch(stage, { x, y: bottom - foot, width, height: foot }, 'bottom'),
    fadePatch(stage, { x, y, width: left, height }, 'left'),
    fadePatch(stage, { x: right - end, y, width: end, height }, 'right'),
  ].filter((each) => each !== null);
}

function fadePatch(
  stage: Stage,
  { x, y, width, height }: PixelRect,
  towards: 'top' | 'bottom' | 'left' | 'right',
): Placed | null {
  if (width === 0 || height === 0) return null;
  const rising = towards === 'bottom' || towards === 'right';
  const stops = Array.from(
    { length: 9 },
    (_, step) =>
      [
        step / 8,
        translucent(stage.colours.background, Math.sin((Math.PI * (rising ? step : 8 - step)) / 16) ** 1.6),
      ] as const,
  );
  return {
    bitmap: gradientSurface(
      stage,
      { width, height },
      towards === 'top' || towards === 'bottom' ? 'foot' : 'right',
      stops,
    ),
    x,
    y,
  };
}
