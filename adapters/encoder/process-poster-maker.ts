/** Draws posters in a process of its own, as exports are drawn, and stores them. */
import { join } from 'node:path';
import { inAttemptFolder } from '#adapters/encoder/attempt-folder.ts';
import { localPaths } from '#adapters/encoder/local-paths.ts';
import type { ProcessEncoderOptions } from '#adapters/encoder/process-encoder.ts';
import { runRenderProcess } from '#adapters/encoder/render-process.ts';
import { choosePoster } from '#studio/export/choose-poster.ts';
import type { PosterMaker } from '#studio/export/ports.ts';
import { MAX_POSTER_BYTES, POSTER_SHORT_SIDE_PIXELS } from '#studio/export/poster-size.ts';
import { shownAt } from '#studio/film/shown-at.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok } from '#studio/shared/result.ts';
import { secondsAtFrame } from '#studio/shared/time.ts';

/** Thirty times the length of the slowest poster measured: a longer one hangs. */
const DEADLINE_SECONDS = 60;

/** See `ProcessEncoderOptions`. */
export type ProcessPosterOptions = Pick<
  ProcessEncoderOptions,
  'storage' | 'temporaryFolder' | 'cacheFolder' | 'program' | 'deadlineSeconds'
>;

/** Only the files that the poster shows are fetched and read. */
export function createProcessPosterMaker({
  storage,
  temporaryFolder,
  cacheFolder,
  program,
  deadlineSeconds = DEADLINE_SECONDS,
}: ProcessPosterOptions): PosterMaker {
  return {
    async make(storyboard, { signal, claimToken } = {}) {
      const frame = choosePoster(storyboard);
      const { files } = shownAt(storyboard, secondsAtFrame(frame));
      try {
        return await inAttemptFolder(
          { work: 'poster', temporaryFolder, claimToken, deadlineSeconds },
          async (folder) => {
            const job = {
              kind: 'poster',
              storyboard,
              shortSidePixels: POSTER_SHORT_SIDE_PIXELS,
              paths: await localPaths(storage, files),
              folder,
              frame,
              maxBytes: MAX_POSTER_BYTES,
            };
            const drawn = await runRenderProcess({
              program,
              job,
              deadlineSeconds,
              cacheFolder,
              signal,
              onProgress: undefined,
            });
            if (!drawn.ok) return drawn;
            return ok(await storage.promote(join(folder, 'poster.webp'), 'image/webp'));
          },
        );
      } catch (error) {
        if (error instanceof AppError) return err(error);
        throw error;
      }
    },
  };
}
