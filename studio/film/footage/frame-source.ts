/** The port through which the film draws moving pictures: frames are decoded ahead, and drawn without waiting. */
import type { Bitmap } from '#studio/film/surface.ts';

/** The frames of one piece of footage, by their number from 0. A frame is prepared before it is drawn. */
export interface FrameSource {
  /**
   * Decodes the frames `from` to `to`, counted from 0, both included. Those prepared last can be had from
   * `at`, up to `MIN_FRAMES_KEPT` of all sources of a film together, and more where they fit the memory.
   * Rejects with RangeError outside the source, and when a frame can't be read.
   */
  prepare(from: number, to: number): Promise<void>;
  /**
   * The same pixels at every call. Throws RangeError when the frame has not been prepared, or was and has
   * been dropped.
   */
  at(frame: number): Bitmap;
}
