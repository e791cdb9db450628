/**
 * Opens the encoder, a process that draws and encodes each export with the music that exports share, and the
 * maker of posters, which draws in such a process too.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFfmpeg } from '#adapters/encoder/find-ffmpeg.ts';
import { createProcessEncoder } from '#adapters/encoder/process-encoder.ts';
import { createProcessPosterMaker } from '#adapters/encoder/process-poster-maker.ts';
import type { Environment } from '#adapters/environment.ts';
import type { Encoder, PosterMaker } from '#studio/export/ports.ts';
import type { MusicRequest } from '#studio/music/music.ts';
import type { FileRef, Storage } from '#studio/shared/storage.ts';

/** Where exports and posters that are not finished keep their files. */
export const temporaryFolderOf = ({ VITRINE_HOME }: Environment): string => join(VITRINE_HOME, 'tmp');

/** Rejects with AppError TOOL_MISSING when there is no ffmpeg that can encode. */
export async function openEncoder(
  environment: Environment,
  ports: { storage: Storage; musicFile(request: MusicRequest): Promise<FileRef> },
): Promise<Encoder> {
  return createProcessEncoder({
    ...ports,
    ...renderProcessOf(environment),
    ffmpeg: await findFfmpeg(environment.FFMPEG),
  });
}

/** Opening it never fails. */
export const openPosterMaker = (environment: Environment, storage: Storage): PosterMaker =>
  createProcessPosterMaker({ storage, ...renderProcessOf(environment) });

const renderProcessOf = (environment: Environment) => ({
  temporaryFolder: temporaryFolderOf(environment),
  cacheFolder: join(environment.VITRINE_HOME, 'compiled'),
  program: fileURLToPath(new URL('../workers/render/main.ts', import.meta.url)),
});
