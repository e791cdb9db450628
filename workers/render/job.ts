/** Messages to and from the render process: plain data between two processes of one release. */
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** What every job draws. */
export type FilmJob = {
  storyboard: Storyboard;
  shortSidePixels: number;
  /** Local paths of stored files (pictures, recordings), by hash. */
  paths: Record<string, string>;
  /** An empty folder of this attempt alone. */
  folder: string;
};

/** Draws and encodes all of it: `video.mp4`, `poster.jpg` and `sound.wav` are written into the folder. */
export type ExportJob = FilmJob & {
  kind: 'export';
  bitsPerSecond: number | null;
  /** x264's preset and, where no bitrate is given, its constant quality. */
  preset: string;
  constantRateFactor: number;
  /** No frame depends on a later one, a keyframe every second: what the most modest decoder reads. */
  plain: boolean;
  ffmpeg: string;
  /** WAV of the music, or null. */
  musicPath: string | null;
  /** Title and comment of the file. */
  metadata: { title: string; comment: string };
  posterFrame: number;
};

/** Draws one frame: `poster.webp`, no larger than `maxBytes`, is written into the folder. */
export type PosterJob = FilmJob & {
  kind: 'poster';
  frame: number;
  maxBytes: number;
};

export type RenderJob = ExportJob | PosterJob;

export type RenderMessage =
  | { kind: 'sound' }
  | { kind: 'frames'; done: number; total: number }
  | { kind: 'done'; frames: number }
  | { kind: 'failed'; message: string; noSpace: boolean };
