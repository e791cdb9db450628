/** Draws and encodes in a process of its own, checks the result, and only then stores it. */
import { join } from 'node:path';
import { inAttemptFolder } from '#adapters/encoder/attempt-folder.ts';
import { localPaths } from '#adapters/encoder/local-paths.ts';
import { exportFailed, runRenderProcess } from '#adapters/encoder/render-process.ts';
import { verifyVideo } from '#adapters/encoder/verify-video.ts';
import { choosePoster } from '#studio/export/choose-poster.ts';
import { disclosureOf } from '#studio/export/disclosure.ts';
import type { Export, ExportSettings } from '#studio/export/export.ts';
import { SHORT_SIDE_PIXELS } from '#studio/export/resolutions.ts';
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
  musicFile: (request: MusicRequest) => Promise<FileRef>;
  /** Attempts write here, each in a folder of its own that is always removed. */
  temporaryFolder: string;
  /** Keeps the render process's compiled code, so that the next one starts faster. */
  cacheFolder: string;
  /** Absolute path of ffmpeg. */
  ffmpeg: string;
  /** The render process's module. */
  program: string;
  deadlineSeconds?: number;
};

/** Twenty times the length of the slowest export measured: a longer one hangs. */
const DEADLINE_SECONDS = 900;
/** x264's fast preset at a quality where its blocks are not seen; measured in bench/. */
const RECOMMENDED = { preset: 'veryfast', constantRateFactor: 20 };

/**
 * An encoder that renders every export in a process of its own, which a canceled signal or the deadline ends.
 * Files stay in a folder of the attempt until the video has been verified; then they move into storage, and
 * the folder is removed in any case. Failures are AppErrors in the result: EXPORT_FAILED, EXPORT_CANCELLED,
 * EXPORT_DEADLINE, DISK_FULL.
 */
export function createProcessEncoder(options: ProcessEncoderOptions): Encoder {
  const deadlineSeconds = options.deadlineSeconds ?? DEADLINE_SECONDS;
  return {
    async encode({ storyboard, settings, plain = false }, { signal, onProgress, claimToken } = {}) {
      const { temporaryFolder, program, cacheFolder } = options;
      try {
        return await inAttemptFolder(
          { work: 'export', temporaryFolder, claimToken, deadlineSeconds },
          async (folder) => {
            const job = await jobFor(options, storyboard, settings, plain, folder);
            const rendered = await runRenderProcess({
              program,
              job,
              deadlineSeconds,
              cacheFolder,
              signal,
              onProgress,
            });
            if (!rendered.ok) return rendered;
            onProgress?.({ step: 'checking', framesDone: rendered.value, framesTotal: rendered.value });
            return keep(options.storage, storyboard, settings, folder);
          },
        );
      } catch (error) {
        if (error instanceof AppError) return err(error);
        throw error;
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
  const { music } = storyboard.sound;
  return {
    kind: 'export',
    storyboard,
    shortSidePixels: SHORT_SIDE_PIXELS[settings.resolution],
    bitsPerSecond: settings.bitsPerSecond,
    ...RECOMMENDED,
    plain,
    ffmpeg,
    paths: await localPaths(storage, fileRefsOf(storyboard)),
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
  if (wrong !== null) return err(exportFailed('an error on our side', wrong));
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
