/** What an export's settings come to: its size in pixels and megabytes, and whether the pictures carry it. */
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import { FRAMES_PER_SECOND } from '#studio/shared/time.ts';
import type { ExportSettings } from '#studio/export/export.ts';
import { SHORT_SIDE_PIXELS, type Resolution } from '#studio/export/resolutions.ts';

/**
 * Bits a pixel a frame of our films at the recommended quality (measured in bench/: moving pictures on still
 * backgrounds).
 */
const RECOMMENDED_BITS_PER_PIXEL = 0.06;
/**
 * Bits a pixel a frame that such a film comes to: quality is held, not size, and still backgrounds cost
 * little. Measured on the development store's films: 0.018 (1080p) to 0.022 (720p).
 */
const TYPICAL_BITS_PER_PIXEL = 0.02;
/** Of an export's AAC stream. */
export const AUDIO_BITS_PER_SECOND = 192_000;
/** A picture carries a resolution when it is enlarged by no more than this. */
const MAX_ENLARGEMENT = 1.15;

/** Width and height of a video in pixels, both even. */
export function pixelsOf(
  aspectRatio: Storyboard['aspectRatio'],
  resolution: Resolution,
): { width: number; height: number } {
  const { width, height } = FRAME_UNITS[aspectRatio];
  const scale = SHORT_SIDE_PIXELS[resolution] / 1080;
  return { width: 2 * Math.round((width * scale) / 2), height: 2 * Math.round((height * scale) / 2) };
}

/** Bits per second of video for the recommended quality, rounded to half a megabit. */
export function recommendedBitrate(resolution: Resolution): number {
  const { width, height } = pixelsOf('9:16', resolution);
  return Math.round((width * height * FRAMES_PER_SECOND * RECOMMENDED_BITS_PER_PIXEL) / 500_000) * 500_000;
}

/**
 * Estimated size of the file in bytes: with a bitrate what that comes to, at the recommended quality what
 * films typically come to.
 */
export function estimatedBytes({ bitsPerSecond, resolution }: ExportSettings, seconds: number): number {
  const { width, height } = pixelsOf('9:16', resolution);
  const video = bitsPerSecond ?? width * height * FRAMES_PER_SECOND * TYPICAL_BITS_PER_PIXEL;
  return Math.round((video + AUDIO_BITS_PER_SECOND) * (seconds / 8));
}

/** True when most of the film would be enlarged beyond its pictures: the page says "upscaled". */
export function isUpscaled(storyboard: Storyboard, resolution: Resolution): boolean {
  const scale = SHORT_SIDE_PIXELS[resolution] / 1080;
  const widths = new Map(storyboard.pictures.map((picture) => [picture.id, picture.width]));
  let [enlarged, total] = [0, 0];
  for (const { content, startSeconds, endSeconds } of storyboard.scenes) {
    const { shot } = content;
    if (shot === null) continue;
    total += endSeconds - startSeconds;
    if (
      (Math.max(shot.from.width, shot.to.width) * scale) / (widths.get(shot.pictureId) ?? 1) >
      MAX_ENLARGEMENT
    )
      enlarged += endSeconds - startSeconds;
  }
  return enlarged > total / 2;
}

/** A file name made from the product's title that every system takes; letters of any script are kept. */
export function exportFilename(storyboard: Pick<Storyboard, 'title' | 'aspectRatio' | 'seconds'>): string {
  const slug = storyboard.title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\p{Mark}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${[...slug].slice(0, 60).join('') || 'clip'}-${storyboard.aspectRatio.replace(':', 'x')}-${storyboard.seconds}s.mp4`;
}
