/** Probes a video file with ffprobe, and checks it against Shopify's limits. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const streamSchema = z.object({
  codec_type: z.string(),
  codec_name: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  avg_frame_rate: z.string().optional(),
  nb_read_packets: z.coerce.number().optional(),
  disposition: z.object({ attached_pic: z.number() }).optional(),
});

const probeSchema = z.object({
  format: z.object({
    format_name: z.string(),
    duration: z.coerce.number().optional(),
    size: z.coerce.number(),
  }),
  streams: z.array(streamSchema),
});
export type Probe = z.infer<typeof probeSchema>;

export type Fault = { code: string; message: string };
export type Facts = { width: number; height: number; seconds: number; bytes: number };

/** Shopify's limits for product videos. */
export const VIDEO_LIMITS = {
  bytes: 1_000_000_000,
  minSeconds: 0.25,
  maxSeconds: 600,
  minPixels: 100,
  maxPixels: 4096,
  framesPerSecond: 120,
} as const;

const VIDEO_CODECS = new Set(['h264', 'hevc', 'vp8', 'vp9']);
const AUDIO_CODECS = new Set(['aac', 'mp3', 'opus', 'vorbis']);

/** Reads every packet: a file that breaks off in the middle is found out. */
export async function probeVideo(path: string, signal: AbortSignal): Promise<Fault | Facts> {
  try {
    const { stdout, stderr } = await run(
      'ffprobe',
      [
        '-v',
        'error',
        '-protocol_whitelist',
        'file',
        '-count_packets',
        '-show_format',
        '-show_streams',
        '-of',
        'json',
        path,
      ],
      { signal, maxBuffer: 16_000_000 },
    );
    const probe = probeSchema.parse(JSON.parse(stdout));
    return checkVideo(probe, stderr.trim());
  } catch (error) {
    if (signal.aborted || !(error instanceof Error)) throw error;
    return {
      code: 'VIDEO_METADATA_READ_ERROR',
      message: 'Media could not be created because the metadata could not be read.',
    };
  }
}

/** `complaints` is what ffprobe said while it read the packets. */
export function checkVideo({ format, streams }: Probe, complaints = ''): Fault | Facts {
  const video = streams.find(
    (stream) => stream.codec_type === 'video' && stream.disposition?.attached_pic !== 1,
  );
  const audio = streams.find((stream) => stream.codec_type === 'audio');
  const { width = 0, height = 0 } = video ?? {};
  const seconds = format.duration ?? 0;
  const checks: readonly (readonly [boolean, string, string])[] = [
    [!/mp4|mov|webm/.test(format.format_name), 'VIDEO_INVALID_FILETYPE_ERROR', 'it is no MP4, MOV or WEBM'],
    [format.size > VIDEO_LIMITS.bytes, 'VIDEO_VALIDATION_ERROR', 'it is larger than 1 GB'],
    [video === undefined, 'VIDEO_VALIDATION_ERROR', 'it has no picture'],
    [
      !VIDEO_CODECS.has(video?.codec_name ?? ''),
      'VIDEO_VALIDATION_ERROR',
      `its video codec ${video?.codec_name ?? ''} is not supported`,
    ],
    [
      audio !== undefined && !AUDIO_CODECS.has(audio.codec_name ?? ''),
      'VIDEO_VALIDATION_ERROR',
      `its audio codec ${audio?.codec_name ?? ''} is not supported`,
    ],
    [
      seconds < VIDEO_LIMITS.minSeconds,
      'VIDEO_MIN_DURATION_ERROR',
      'it does not meet the minimum duration requirement',
    ],
    [
      seconds > VIDEO_LIMITS.maxSeconds,
      'VIDEO_MAX_DURATION_ERROR',
      'it does not meet the maximum duration requirement',
    ],
    [
      width < VIDEO_LIMITS.minPixels,
      'VIDEO_MIN_WIDTH_ERROR',
      'it does not meet the minimum width requirement',
    ],
    [
      height < VIDEO_LIMITS.minPixels,
      'VIDEO_MIN_HEIGHT_ERROR',
      'it does not meet the minimum height requirement',
    ],
    [
      width > VIDEO_LIMITS.maxPixels,
      'VIDEO_MAX_WIDTH_ERROR',
      'it does not meet the maximum width requirement',
    ],
    [
      height > VIDEO_LIMITS.maxPixels,
      'VIDEO_MAX_HEIGHT_ERROR',
      'it does not meet the maximum height requirement',
    ],
    [
      framesPerSecond(video?.avg_frame_rate) > VIDEO_LIMITS.framesPerSecond,
      'VIDEO_VALIDATION_ERROR',
      'it has more than 120 frames a second',
    ],
    [
      complaints !== '' || video?.nb_read_packets === 0,
      'VIDEO_VALIDATION_ERROR',
      'it breaks off or is damaged',
    ],
  ];
  const failed = checks.find(([is]) => is);
  return failed === undefined
    ? { width, height, seconds, bytes: format.size }
    : { code: failed[1], message: `Media could not be created because ${failed[2]}.` };
}

function framesPerSecond(rate = '0/1'): number {
  const [frames = 0, per = 1] = rate.split('/').map(Number);
  return per === 0 ? 0 : frames / per;
}
