/** Draws and encodes in a process of its own, checks what came out, and only then keeps it. */
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { verifyVideo } from '#adapters/encoder/verify-video.ts';
import { choosePoster } from '#studio/export/choose-poster.ts';
import { SHORT_SIDE_PIXELS, type Export, type ExportSettings } from '#studio/export/export.ts';
import { pixelsOf } from '#studio/export/export-settings.ts';
import type { Encoder, ExportProgress } from '#studio/export/ports.ts';
import { writeCaptions } from '#studio/export/write-captions.ts';
import type { MusicOrder } from '#studio/music/music.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { FileRef, Storage } from '#studio/shared/storage.ts';
import { framesIn } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

export type ProcessEncoderOptions = {
  storage: Storage;
  /** The WAV of a piece of music, made once. */
  musicFile: (order: MusicOrder) => Promise<FileRef>;
  /** Attempts write here, each in a folder of its own that is removed whatever happens. */
  temporaryFolder: string;
  ffmpeg: string;
  /** The render process's module, and the variables it is to see. */
  program: string;
  variables: Record<string, string>;
  deadlineSeconds?: number;
};

/** Twenty times the length of the slowest export measured: what takes longer hangs. */
const DEADLINE_SECONDS = 900;
const BELOW_NORMAL_PRIORITY = 5;
/** x264's fast preset at a quality where its blocks are not seen; measured in bench/. */
const RECOMMENDED = { preset: 'veryfast', constantRateFactor: 20 };

/**
 * Every frame passes through a copy of its pixels. Without these V8 marks the whole heap every few frames because of them,
 * and the system hands each copy out page by page anew: together a third of the process's own time (measured).
 */
const FRUGAL = {
  flags: ['--no-incremental-marking', '--no-concurrent-marking'],
  variables: { MALLOC_MMAP_THRESHOLD_: '1073741824', MALLOC_TRIM_THRESHOLD_: '2147483647' },
};

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sound') }),
  z.object({ kind: z.literal('frames'), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('done'), frames: z.number() }),
  z.object({ kind: z.literal('failed'), message: z.string(), noSpace: z.boolean() }),
]);

export function createProcessEncoder(options: ProcessEncoderOptions): Encoder {
  return {
    async encode({ storyboard, settings }, { signal, onProgress } = {}) {
      const folder = join(options.temporaryFolder, randomUUID());
      try {
        await mkdir(folder, { recursive: true });
        const job = await jobFor(options, storyboard, settings, folder);
        const rendered = await runProcess(options, job, signal, onProgress);
        if (!rendered.ok) return rendered;
        onProgress?.({ step: 'checking', framesDone: rendered.value, framesTotal: rendered.value });
        return await keep(options, storyboard, settings, folder);
      } catch (error) {
        if (error instanceof AppError) return err(error);
        throw error;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function jobFor({ storage, musicFile, ffmpeg }: ProcessEncoderOptions, storyboard: Storyboard, settings: ExportSettings, folder: string) {
  const files = [...storyboard.pictures.map((picture) => picture.file), ...storyboard.sound.voice.map((cue) => cue.recording)];
  const paths = Object.fromEntries(await Promise.all(files.map(async (file) => [file.sha256, await storage.localPath(file)] as const)));
  const { music } = storyboard.sound;
  return {
    storyboard,
    shortSidePixels: SHORT_SIDE_PIXELS[settings.resolution],
    bitsPerSecond: settings.bitsPerSecond,
    ...RECOMMENDED,
    ffmpeg,
    paths,
    musicPath: music === null ? null : await storage.localPath(await musicFile(music.order)),
    metadata: { title: oneLine(storyboard.title), comment: oneLine(disclosure(storyboard)) },
    folder,
    posterFrame: choosePoster(storyboard),
  };
}

/** The number of frames, once the process has said that it is done and has ended. */
async function runProcess(options: ProcessEncoderOptions, job: object, signal: AbortSignal | undefined, onProgress: ((progress: ExportProgress) => void) | undefined): Promise<Result<number, AppError>> {
  if (signal?.aborted === true) return err(new AppError('EXPORT_CANCELLED'));
  const deadlineSeconds = options.deadlineSeconds ?? DEADLINE_SECONDS;
  const child = fork(options.program, { detached: true, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [...process.execArgv, ...FRUGAL.flags], env: { ...options.variables, ...FRUGAL.variables } });
  lowerPriority(child);
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4000);
  });
  return new Promise((resolve) => {
    let outcome: Result<number, AppError> | null = null;
    const stop = (error: AppError) => {
      outcome ??= err(error);
      killGroup(child);
    };
    const cancel = () => stop(new AppError('EXPORT_CANCELLED'));
    const timer = setTimeout(() => stop(new AppError('EXPORT_DEADLINE', { seconds: deadlineSeconds })), deadlineSeconds * 1000);
    signal?.addEventListener('abort', cancel, { once: true });
    child.on('message', (message) => {
      const told = messageSchema.parse(message);
      if (told.kind === 'sound') onProgress?.({ step: 'sound', framesDone: 0, framesTotal: 0 });
      else if (told.kind === 'frames') onProgress?.({ step: 'frames', framesDone: told.done, framesTotal: told.total });
      else if (told.kind === 'done') outcome ??= ok(told.frames);
      else outcome ??= err(told.noSpace ? new AppError('DISK_FULL', {}, { cause: told.message }) : failed('the video could not be encoded', told.message));
    });
    child.once('close', (code, killedBy) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      killGroup(child);
      resolve(outcome ?? err(failed('its process ended early', `code ${String(code ?? killedBy)}: ${words}`)));
    });
    child.send(job);
  });
}

async function keep({ storage, ffmpeg }: ProcessEncoderOptions, storyboard: Storyboard, settings: ExportSettings, folder: string): Promise<Result<Export, AppError>> {
  const frames = framesIn(storyboard.seconds);
  const size = pixelsOf(storyboard.aspectRatio, settings.resolution);
  const path = join(folder, 'video.mp4');
  const wrong = await verifyVideo(ffprobeBeside(ffmpeg), path, { frames, seconds: storyboard.seconds, ...size });
  if (wrong !== null) return err(failed('the file was not whole', wrong));
  const captions = writeCaptions(storyboard.captions);
  return ok({
    settings,
    video: await storage.promote(path, 'video/mp4'),
    poster: await storage.promote(join(folder, 'poster.jpg'), 'image/jpeg'),
    captions: captions === null ? null : await storage.put(new TextEncoder().encode(captions), 'text/vtt'),
    ...size,
    frames,
    seconds: storyboard.seconds,
  });
}

/** The render process and its ffmpeg are a group of their own: they end together. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function lowerPriority(child: ChildProcess): void {
  if (child.pid !== undefined) setPriority(child.pid, BELOW_NORMAL_PRIORITY);
}

/** What the law asks for where a machine spoke or wrote: a plain sentence in the file itself. */
function disclosure(storyboard: Storyboard): string {
  const spoken = storyboard.sound.voice.length > 0;
  return `Made with Vitrine from the shop's own pictures and text${spoken ? '; the voice is synthetic' : ''}${storyboard.sound.music === null ? '' : '; the music was composed by a computer program'}.`;
}

const ffprobeBeside = (ffmpeg: string): string => (dirname(ffmpeg) === '.' ? 'ffprobe' : join(dirname(ffmpeg), 'ffprobe'));
const failed = (reason: string, cause: string): AppError => new AppError('EXPORT_FAILED', { reason }, { cause });
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().slice(0, 300);
