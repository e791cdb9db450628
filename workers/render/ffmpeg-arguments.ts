/**
 * Writes ffmpeg's command line for an export: H.264 High and AAC in an MP4 that plays everywhere and starts
 * at once.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { AUDIO_BITS_PER_SECOND } from '#studio/export/export-settings.ts';
import { FRAMES_PER_SECOND, SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import type { ExportJob } from '#workers/render/job.ts';

const KEYFRAME_SECONDS = 2;
/** More threads than this cost x264 memory and quality and gain nothing at our sizes. */
const MAX_THREADS = 12;
const MAX_METADATA = 300;

export type Picture = { width: number; height: number };

/**
 * Frames come as raw I420 on standard input, sound from `sound.wav`. Only our own files are read, their
 * formats named.
 */
export function ffmpegArguments(job: ExportJob, picture: Picture): string[] {
  return [
    '-hide_banner',
    '-loglevel',
    'error',
    '-nostdin',
    '-y',
    '-protocol_whitelist',
    'file,pipe',
    ...rawVideo(picture),
    '-thread_queue_size',
    '4',
    '-i',
    'pipe:0',
    '-f',
    'wav',
    '-i',
    join(job.folder, 'sound.wav'),
    '-map',
    '0:v:0',
    '-map',
    '1:a:0',
    ...videoCodec(job),
    '-c:a',
    'aac',
    '-aac_coder',
    'fast',
    '-b:a',
    String(AUDIO_BITS_PER_SECOND),
    '-ar',
    String(SAMPLES_PER_SECOND),
    '-ac',
    '2',
    '-flags:a',
    '+bitexact',
    '-t',
    String(job.storyboard.seconds),
    '-metadata',
    `title=${oneLine(job.metadata.title)}`,
    '-metadata',
    `comment=${oneLine(job.metadata.comment)}`,
    ...mp4(join(job.folder, 'video.mp4')),
  ];
}

/** ffmpeg’s arguments for I420 frames of this size at 30 frames a second on a pipe. */
export const rawVideo = ({ width, height }: Picture): string[] => [
  '-f',
  'rawvideo',
  '-pixel_format',
  'yuv420p',
  '-video_size',
  `${width}x${height}`,
  '-framerate',
  String(FRAMES_PER_SECOND),
];

/**
 * A keyframe every two seconds, closed groups of pictures, BT.709 in limited range; the same input gives the
 * same bytes.
 */
export function videoCodec({
  preset,
  constantRateFactor,
  bitsPerSecond,
  plain,
}: Pick<ExportJob, 'preset' | 'constantRateFactor' | 'bitsPerSecond' | 'plain'>): string[] {
  const keyframes = String((plain ? 1 : KEYFRAME_SECONDS) * FRAMES_PER_SECOND);
  const quality =
    bitsPerSecond === null
      ? ['-crf', String(constantRateFactor)]
      : [
          '-b:v',
          String(bitsPerSecond),
          '-maxrate',
          String(Math.round(bitsPerSecond * 1.5)),
          '-bufsize',
          String(bitsPerSecond * 2),
        ];
  return [
    '-c:v',
    'libx264',
    '-preset',
    preset,
    ...quality,
    '-profile:v',
    'high',
    '-pix_fmt',
    'yuv420p',
    ...(plain ? ['-bf', '0', '-refs', '1'] : []),
    '-threads:v',
    String(Math.min(MAX_THREADS, Math.ceil(availableParallelism() * 1.5))),
    // Looking ahead in a thread of its own, x264 decides the last frames by how soon the end of the input came: the same
    // frames then gave two or three different files (9 of 14 runs with frames that came unevenly).
    '-x264-params',
    'sync-lookahead=0',
    '-g',
    keyframes,
    '-keyint_min',
    keyframes,
    '-sc_threshold',
    '0',
    '-flags:v',
    '+cgop+bitexact',
    '-color_range',
    'tv',
    '-colorspace',
    'bt709',
    '-color_primaries',
    'bt709',
    '-color_trc',
    'bt709',
  ];
}

/** Older versions of ffmpeg write the colors' tag only when asked. */
export const mp4 = (path: string): string[] => [
  '-fflags',
  '+bitexact',
  '-movflags',
  '+faststart+write_colr',
  '-f',
  'mp4',
  path,
];

const oneLine = (text: string): string =>
  [...text.replace(/[\p{Cc}\s]+/gu, ' ').trim()].slice(0, MAX_METADATA).join('');
