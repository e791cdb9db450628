/** Writes ffmpeg's command line for an export: H.264 High and AAC in an MP4 that plays everywhere and starts at once. */
import { join } from 'node:path';
import { FRAMES_PER_SECOND } from '#studio/shared/time.ts';
import type { RenderJob } from '#workers/render/job.ts';

const KEYFRAME_SECONDS = 2;

/** Frames come as raw I420 on standard input, sound from `sound.wav`. Only our own files are read, their formats named. */
export function ffmpegArguments(job: RenderJob, film: { width: number; height: number }): string[] {
  const keyframes = String(KEYFRAME_SECONDS * FRAMES_PER_SECOND);
  const quality =
    job.bitsPerSecond === null
      ? ['-crf', String(job.constantRateFactor)]
      : ['-b:v', String(job.bitsPerSecond), '-maxrate', String(Math.round(job.bitsPerSecond * 1.5)), '-bufsize', String(job.bitsPerSecond * 2)];
  return [
    '-hide_banner', '-loglevel', 'error', '-nostdin', '-y', '-protocol_whitelist', 'file,pipe',
    '-f', 'rawvideo', '-pixel_format', 'yuv420p', '-video_size', `${film.width}x${film.height}`, '-framerate', String(FRAMES_PER_SECOND), '-thread_queue_size', '4', '-i', 'pipe:0',
    '-f', 'wav', '-i', join(job.folder, 'sound.wav'),
    '-map', '0:v:0', '-map', '1:a:0',
    '-c:v', 'libx264', '-preset', job.preset, ...quality, '-profile:v', 'high', '-pix_fmt', 'yuv420p',
    '-g', keyframes, '-keyint_min', keyframes, '-sc_threshold', '0', '-flags:v', '+cgop+bitexact',
    '-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709',
    '-c:a', 'aac', '-b:a', '192k', '-ar', '48000', '-ac', '2', '-flags:a', '+bitexact',
    '-t', String(job.storyboard.seconds),
    '-metadata', `title=${job.metadata.title}`, '-metadata', `comment=${job.metadata.comment}`, '-metadata:s:a:0', `language=${job.storyboard.language}`,
    '-fflags', '+bitexact', '-movflags', '+faststart', '-f', 'mp4', join(job.folder, 'video.mp4'),
  ];
}
