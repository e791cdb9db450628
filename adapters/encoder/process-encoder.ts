/** Draws and encodes in a process of its own, checks what came out, and only then keeps it. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exportFailed, runRenderProcess } from '#adapters/encoder/render-process.ts';
import { verifyVideo } from '#adapters/encoder/verify-video.ts';
import { choosePoster } from '#studio/export/choose-poster.ts';
import { disclosureOf } from '#studio/export/disclosure.ts';
import { SHORT_SIDE_PIXELS, type Export, type ExportSettings } from '#studio/export/export.ts';
import { pixelsOf } from '#studio/export/export-settings.ts';
import type { Encoder } from '#studio/export/ports.ts';
import { writeCaptions } from '#studio/export/write-captions.ts';
import type { MusicRequest } from '#studio/music/music.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { FileRef, Storage } from '#studio/shared/storage.ts';
import { framesIn } from '#studio/shared/time.ts';
import { fileRefsOf } from '#studio/storyboard/files-of.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

export type ProcessEncoderOptions = {
  storage: Storage;
  /** The WAV of a piece of music, made once. */
  musicFile: (order: MusicRequest) => Promise<FileRef>;
  /** Attempts write here, each in a folder of its own that is removed whatever happens. */
  temporaryFolder: string;
  /** Keeps the render process's compiled code, so that the next one starts faster. */
  cacheFolder: string;
  /** Absolute path of ffmpeg. */
  ffmpeg: string;
  /** The render process's module. */
  program: string;
  deadlineSeconds?: number;
};

/** Twenty times the length of the slowest export measured: what takes longer hangs. */
const DEADLINE_SECONDS = 900;
/** x264's fast preset at a quality where its blocks are not seen; measured in bench/. */
const RECOMMENDED = { preset: 'veryfast', constantRateFactor: 20 };
const ATTEMPT = 'attempt-';
/** Of an attempt that is made for a task's claim: removed when the claim is over (workers/sweeps/recover-tasks.ts). */
const CLAIM = 'claim-';

/**
 * An encoder that renders every export in a process of its own, which a cancelled signal or the deadline ends. Files stay in a folder
 * of the attempt until the video has been verified; then they move into storage, and the folder is removed in any case. Failures are
 * AppErrors in the result: EXPORT_FAILED, EXPORT_CANCELLED, EXPORT_DEADLINE, DISK_FULL.
 */
export function createProcessEncoder(options: ProcessEncoderOptions): Encoder {
  const deadlineSeconds = options.deadlineSeconds ?? DEADLINE_SECONDS;
  return {
    async encode({ storyboard, settings, plain = false }, { signal, onProgress, attempt } = {}) {
      const name = attempt === undefined ? `${ATTEMPT}${randomUUID()}` : `${CLAIM}${attempt}`;
      const folder = join(options.temporaryFolder, name);
      try {
        await mkdir(folder, { recursive: true });
        await removeForsakenAttempts(options.temporaryFolder, deadlineSeconds);
        const job = await jobFor(options, storyboard, settings, plain, folder);
        const rendered = await runRenderProcess({
          program: options.program,
          job,
          deadlineSeconds,
          cacheFolder: options.cacheFolder,
          signal,
          onProgress,
        });
        if (!rendered.ok) return rendered;
        onProgress?.({ step: 'checking', framesDone: rendered.value, framesTotal: rendered.value });
        return await keep(options.storage, storyboard, settings, folder);
      } catch (error) {
        if (error instanceof AppError) return err(error);
        throw error;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function jobFor(
  { storage, musicFile, ffmpeg }: ProcessEncoderOptions,
  storyboard: Storyboard,
  settings: ExportSettings,
  plain: boolean,
  folder: string,
) {
  const paths = Object.fromEntries(
    await Promise.all(
      fileRefsOf(storyboard).map(async (file) => [file.sha256, await storage.localPath(file)] as const),
    ),
  );
  const { music } = storyboard.sound;
  return {
    storyboard,
    shortSidePixels: SHORT_SIDE_PIXELS[settings.resolution],
    bitsPerSecond: settings.bitsPerSecond,
    ...RECOMMENDED,
    plain,
    ffmpeg,
    paths,
    musicPath: music === null ? null : await storage.localPath(await musicFile(music.order)),
    metadata: { title: storyboard.title, comment: disclosureOf(storyboard) },
    folder,
    posterFrame: choosePoster(storyboard),
  };
}

/** Checks the video before anything of it reaches the store. */
async function keep(
  storage: Storage,
  storyboard: Storyboard,
  settings: ExportSettings,
  folder: string,
): Promise<Result<Export, AppError>> {
  const frames = framesIn(storyboard.seconds);
  const size = pixelsOf(storyboard.aspectRatio, settings.resolution);
  const path = join(folder, 'video.mp4');
  const wrong = await verifyVideo(path, { frames, seconds: storyboard.seconds, ...size });
  if (wrong !== null) return err(exportFailed('the file was not whole', wrong));
  const captions = writeCaptions(storyboard);
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

/** A process that was killed outright leaves its attempt behind: none that is older than the deadline can still be at work. */
async function removeForsakenAttempts(temporaryFolder: string, deadlineSeconds: number): Promise<void> {
  for (const name of await readdir(temporaryFolder)) {
    if (!name.startsWith(ATTEMPT)) continue;
    const path = join(temporaryFolder, name);
    const made = await stat(path).catch((error: unknown) => {
      // Another encoder has just removed it.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    });
    if (made !== null && Date.now() - made.birthtimeMs > 2 * deadlineSeconds * 1000)
      await rm(path, { recursive: true, force: true });
  }
}
