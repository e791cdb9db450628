/** The contract of the film: a storyboard and its pictures become frames, the same in a browser and in a worker. */
import type { Sprite } from '#studio/film/sprite.ts';
import type { Bitmap, CanvasHost, Surface } from '#studio/film/surface.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** Whole pixels of a frame. */
export type PixelRect = { x: number; y: number; width: number; height: number };

export type FilmInput = {
  storyboard: Storyboard;
  /** Decoded pictures by `Picture.id`. */
  pictures: ReadonlyMap<string, Bitmap>;
  /** 720, 1080, 1440 or 2160; any even number works. */
  shortSidePixels: number;
  host: CanvasHost;
};

/** A film that is ready to be drawn. What does not move is drawn once. Nothing in it depends on the order of calls. */
export interface Film {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** What lies on a frame, bottom first: for those who paint it themselves. */
  sprites(frame: number): readonly Sprite[];
  /** The pixels that differ between two frames: disjoint rectangles on even coordinates, none when the frames are equal. */
  changes(previousFrame: number, frame: number): readonly PixelRect[];
  /** Draws the whole frame, whatever the surface held before. */
  draw(surface: Surface, frame: number): void;
  /**
   * Turns a surface that holds `previousFrame` into `frame` by drawing only what differs, and returns the pixels it touched
   * (even coordinates, none when the two frames are equal). The result is pixel for pixel that of `draw`.
   */
  advance(surface: Surface, previousFrame: number, frame: number): readonly PixelRect[];
}
