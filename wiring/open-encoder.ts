/** Opens the encoder: a process that draws and encodes each export, with the music that exports share. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFfmpeg } from '#adapters/encoder/find-ffmpeg.ts';
import { createProcessEncoder } from '#adapters/encoder/process-encoder.ts';
import type { Environment } from '#adapters/environment.ts';
import type { Encoder } from '#studio/export/ports.ts';
import type { MusicRequest } from '#studio/music/music.ts';
import type { FileRef, Storage } from '#studio/shared/storage.ts';

/** Where exports that are not finished keep their files. */
export const temporaryFolderOf = ({ VITRINE_HOME }: Environment): string => join(VITRINE_HOME, 'tmp');

/** Rejects with AppError TOOL_MISSING when there is no ffmpeg that can encode. */
export async function openEncoder(
  environment: Environment,
  ports: { storage: Storage; musicFile(request: MusicRequest): Promise<FileRef> },
): Promise<Encoder> {
  return createProcessEncoder({
    ...ports,
    temporaryFolder: temporaryFolderOf(environment),
    cacheFolder: join(environment.VITRINE_HOME, 'compiled'),
    ffmpeg: await findFfmpeg(environment.FFMPEG),
    program: fileURLToPath(new URL('../workers/render/main.ts', import.meta.url)),
  });
}
