/** Takes a video through its life: UPLOADED → PROCESSING → READY or FAILED, after really looking into the file. */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { strike } from '#devstore/faults.ts';
import type { Store, StoreMedia } from '#devstore/store.ts';

const run = promisify(execFile);

const probeSchema = z.object({
  format: z.object({ format_name: z.string(), duration: z.coerce.number().optional(), size: z.coerce.number() }),
  streams: z.array(z.object({ codec_type: z.string(), codec_name: z.string().optional(), width: z.number().optional(), height: z.number().optional(), avg_frame_rate: z.string().optional() })),
});

type Verdict = { code: string; message: string } | { width: number; height: number; seconds: number };

/** Never rejects: what goes wrong is the media's own error. */
export async function processVideo(store: Store, media: StoreMedia): Promise<void> {
  await setTimeout(store.processingMilliseconds / 2);
  media.status = 'PROCESSING';
  const [verdict] = await Promise.all([examine(store, media), setTimeout(store.processingMilliseconds / 2)]);
  const injected = strike(store.faults, 'media', ['mediaFailed']);
  const failure = injected?.kind === 'mediaFailed' ? { code: injected.code, message: 'Injected failure' } : 'code' in verdict ? verdict : null;
  if (failure !== null) {
    Object.assign(media, { status: 'FAILED', errors: [failure] });
    return;
  }
  Object.assign(media, verdict, { status: 'READY' });
}

async function examine(store: Store, media: StoreMedia): Promise<Verdict> {
  if (media.path === null) return { code: 'INVALID_SIGNED_URL', message: 'The file is not there.' };
  const stored = store.products.flatMap((product) => product.media).filter((each) => each.path !== null && each.status === 'READY');
  const sizes = await Promise.all([media, ...stored].map(({ path }) => sizeOf(path)));
  if (sizes.reduce((sum, size) => sum + size, 0) > store.limits.storageBytes) return { code: 'FILE_STORAGE_LIMIT_EXCEEDED', message: 'The shop has no storage left.' };
  let probed: z.infer<typeof probeSchema>;
  try {
    const { stdout } = await run('ffprobe', ['-v', 'error', '-protocol_whitelist', 'file', '-show_format', '-show_streams', '-of', 'json', media.path]);
    probed = probeSchema.parse(JSON.parse(stdout));
  } catch (error) {
    if (error instanceof Error) return { code: 'VIDEO_METADATA_READ_ERROR', message: 'Video metadata could not be read.' };
    throw error;
  }
  return judge(probed);
}

/** 0 for a file that is gone: the store may be closing. */
async function sizeOf(path: string | null): Promise<number> {
  try {
    return path === null ? 0 : (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}

function judge({ format, streams }: z.infer<typeof probeSchema>): Verdict {
  const video = streams.find((stream) => stream.codec_type === 'video');
  const audio = streams.find((stream) => stream.codec_type === 'audio');
  const [frames, per] = (video?.avg_frame_rate ?? '0/1').split('/').map(Number);
  const { width = 0, height = 0 } = video ?? {};
  const seconds = format.duration ?? 0;
  if (!/mp4|mov|webm/.test(format.format_name)) return { code: 'VIDEO_INVALID_FILETYPE_ERROR', message: 'Video is not MP4, MOV or WEBM.' };
  if (video === undefined || !['h264', 'hevc', 'vp9'].includes(video.codec_name ?? '')) return { code: 'VIDEO_VALIDATION_ERROR', message: 'Video codec is not supported.' };
  if (audio !== undefined && audio.codec_name !== 'aac' && audio.codec_name !== 'opus') return { code: 'VIDEO_VALIDATION_ERROR', message: 'Audio codec is not supported.' };
  if (seconds < 0.25) return { code: 'VIDEO_MIN_DURATION_ERROR', message: 'Video is shorter than 0.25 s.' };
  if (seconds > 600) return { code: 'VIDEO_MAX_DURATION_ERROR', message: 'Video is longer than 10 minutes.' };
  if (Math.min(width, height) < 100) return { code: 'VIDEO_MIN_HEIGHT_ERROR', message: 'Video is smaller than 100 px.' };
  if (Math.max(width, height) > 4096) return { code: 'VIDEO_MAX_WIDTH_ERROR', message: 'Video is larger than 4096 px.' };
  if ((frames ?? 0) / (per ?? 1) > 120) return { code: 'VIDEO_VALIDATION_ERROR', message: 'Video has more than 120 frames a second.' };
  return { width, height, seconds };
}
