/** The contract of the film: a storyboard and its pictures become frames, the same in a browser and in a worker. */
import type { FrameSource } from '#studio/film/footage/frame-source.ts';
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
  /** Moving sources by `Footage.id`; a shot whose source is not here shows its picture. */
  footage?: ReadonlyMap<string, FrameSource>;
};

/** A film that is ready to be drawn. Still parts are drawn once. Nothing in it depends on the order of calls. */
export interface Film {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** Whether any scene plays footage: only then is there something to prepare. */
  readonly hasFootage: boolean;
  /**
   * Decodes the footage that these frames show, both ends included; those last prepared can be drawn at once. Resolves
   * immediately where there is none. Rejects when a file can't be read.
   */
  prepare(fromFrame: number, toFrame: number): Promise<void>;
  /**
   * The sprites of a frame, bottom first, for callers that paint it themselves. Like every method that draws,
   * it throws RangeError when the frame's footage has not been prepared.
   */
  sprites(frame: number): readonly Sprite[];
  /**
   * The pixels that differ between two frames: disjoint rectangles on even coordinates, none when the frames
   * are equal.
   */
  changes(previousFrame: number, frame: number): readonly PixelRect[];
  /** Draws the whole frame, over any earlier content of the surface. */
  draw(surface: Surface, frame: number): void;
  /**
   * Turns a surface that holds `previousFrame` into `frame` by drawing only what differs, and returns the
   * pixels it touched (even coordinates, none when the two frames are equal). The result is pixel for pixel
   * that of `draw`.
   */
  advance(surface: Surface, previousFrame: number, frame: number): readonly PixelRect[];
}
