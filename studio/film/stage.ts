/** What every part of a film draws with: the page in pixels, its look, and a memory for what is drawn once. */
import type { FilmInput, PixelRect } from '#studio/film/film.ts';
import { contextOf, type Bitmap, type CanvasHost, type Context2D, type Surface } from '#studio/film/surface.ts';
import { layoutFor, type Look, type LookLayout } from '#studio/storyboard/look.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { FRAME_UNITS, type LookColours, type Rect, type Storyboard } from '#studio/storyboard/storyboard.ts';

export type Stage = {
  storyboard: Storyboard;
  look: Look;
  colours: LookColours;
  layout: LookLayout;
  frame: PixelRect;
  /** Pixels a design unit. */
  scale: number;
  pictures: ReadonlyMap<string, Bitmap>;
  /** A new surface of whole pixels, and its context. */
  surface(width: number, height: number, opaque?: boolean): { surface: Surface; context: Context2D };
  /** A context for measuring text. */
  measuring: Context2D;
  /** The value under this key, made when it is not there; the least recently used go first when they weigh too much. */
  once<T extends object>(key: string, make: () => T): T;
};

/** What is drawn once and kept, in entries: a few scenes' pictures and backdrops, a few captions and their words. */
const REMEMBERED = 48;

export function openStage(input: FilmInput): Stage {
  const { storyboard } = input;
  const look = LOOKS[storyboard.look.id];
  const units = FRAME_UNITS[storyboard.aspectRatio];
  const scale = input.shortSidePixels / 1080;
  const frame = { x: 0, y: 0, width: evenPixels(units.width * scale), height: evenPixels(units.height * scale) };
  return {
    storyboard,
    look,
    colours: storyboard.look.colours,
    layout: layoutFor(look, storyboard.aspectRatio, storyboard.direction),
    frame,
    scale,
    pictures: input.pictures,
    surface: (width, height, opaque = false) => newSurface(input.host, width, height, opaque),
    measuring: newSurface(input.host, 2, 2, false).context,
    once: memory(),
  };
}

/** Whole pixels of a rectangle in design units. */
export function pixelRect(stage: Stage, rect: Rect): PixelRect {
  const x = Math.round(rect.x * stage.scale);
  const y = Math.round(rect.y * stage.scale);
  return { x, y, width: Math.round((rect.x + rect.width) * stage.scale) - x, height: Math.round((rect.y + rect.height) * stage.scale) - y };
}

function newSurface(host: CanvasHost, width: number, height: number, opaque: boolean) {
  const surface = host.createSurface(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  return { surface, context: contextOf(surface, opaque) };
}

function memory(): Stage['once'] {
  const kept = new Map<string, object>();
  return <T extends object>(key: string, make: () => T): T => {
    // Only `make` of the same key ever stores under it, so what is found is a T.
    const found = kept.get(key) as T | undefined;
    kept.delete(key);
    const value = found ?? make();
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= REMEMBERED) break;
      kept.delete(oldest);
    }
    return value;
  };
}

const evenPixels = (value: number): number => 2 * Math.round(value / 2);
