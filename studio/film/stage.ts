/** What every part of a film draws with: the page in pixels, its look and its surfaces. */
import type { FilmInput, PixelRect } from '#studio/film/film.ts';
import type { FrameSource } from '#studio/film/footage/frame-source.ts';
import { contextOf, type Bitmap, type Context2D, type Surface } from '#studio/film/surface.ts';
import { layoutFor, type Look, type LookLayout } from '#studio/storyboard/look.ts';
import { fillsFrame as shotFillsFrame } from '#studio/storyboard/caption-area.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';
import type { LookColours, Storyboard } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';

/** One film's surroundings, which stay the same from its first frame to its last. `frame` is in pixels. */
export type Stage = {
  storyboard: Storyboard;
  look: Look;
  colours: LookColours;
  layout: LookLayout;
  frame: PixelRect;
  /** Pixels in a design unit. */
  scale: number;
  pictures: ReadonlyMap<string, Bitmap>;
  /** By `Footage.id`. */
  footage: ReadonlyMap<string, FrameSource>;
  /** A new surface of whole pixels, and its context. */
  surface(width: number, height: number, opaque?: boolean): { surface: Surface; context: Context2D };
  /** A context for measuring text. */
  measuring: Context2D;
};

/** `shortSidePixels` is the shorter side of the frame: at 1080, a design unit is one pixel. */
export function openStage({
  storyboard,
  pictures,
  shortSidePixels,
  host,
  footage = new Map(),
}: FilmInput): Stage {
  const look = lookOf(storyboard);
  const units = FRAME_UNITS[storyboard.aspectRatio];
  const scale = shortSidePixels / 1080;
  const surface: Stage['surface'] = (width, height, opaque = false) => {
    const made = host.createSurface(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
    return { surface: made, context: contextOf(made, opaque) };
  };
  return {
    storyboard,
    look,
    colours: storyboard.look.colours,
    layout: layoutFor(look, storyboard.aspectRatio, storyboard.direction),
    frame: { x: 0, y: 0, width: evenPixels(units.width * scale), height: evenPixels(units.height * scale) },
    scale,
    pictures,
    footage,
    surface,
    measuring: surface(2, 2).context,
  };
}

/** Whole pixels of a rectangle in design units. */
export function pixelRect({ scale }: Stage, rect: Rect): PixelRect {
  const x = Math.round(rect.x * scale);
  const y = Math.round(rect.y * scale);
  return {
    x,
    y,
    width: Math.round((rect.x + rect.width) * scale) - x,
    height: Math.round((rect.y + rect.height) * scale) - y,
  };
}

/** True when the shot's window is the whole frame. */
export const fillsFrame = ({ storyboard }: Stage, shot: Shot): boolean =>
  shotFillsFrame(shot, storyboard.aspectRatio);

const evenPixels = (value: number): number => 2 * Math.round(value / 2);
