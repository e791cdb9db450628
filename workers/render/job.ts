/** What the render process is told, and what it tells: plain data between two processes of one release. */
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

export type RenderJob = {
  storyboard: Storyboard;
  shortSidePixels: number;
  bitsPerSecond: number | null;
  /** x264's preset and, where no bitrate is given, its constant quality. */
  preset: string;
  constantRateFactor: number;
  /** No frame depends on a later one, a keyframe every second: what the most modest decoder reads. */
  plain: boolean;
  ffmpeg: string;
  /** Local paths of stored files (pictures, recordings), by hash. */
  paths: Record<string, string>;
  /** WAV of the music, or null. */
  musicPath: string | null;
  /** Title and comment of the file. */
  metadata: { title: string; comment: string };
  /** An empty folder of this attempt alone: `video.mp4`, `poster.jpg` and `sound.wav` are written there. */
  folder: string;
  posterFrame: number;
};

export type RenderMessage =
  | { kind: 'sound' }
  | { kind: 'frames'; done: number; total: number }
  | { kind: 'done'; frames: number }
  | { kind: 'failed'; message: string; noSpace: boolean };
