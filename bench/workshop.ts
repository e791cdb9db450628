/**
 * What every measurement works with: a folder for files, the encoder as it is wired in the product, and
 * sample clips.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFfmpeg } from '#adapters/encoder/find-ffmpeg.ts';
import { createProcessEncoder } from '#adapters/encoder/process-encoder.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { makeSample, type Sample } from '#bench/sample-clip.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import type { MusicRequest } from '#studio/music/music.ts';
import { playScore } from '#studio/music/play-score.ts';
import type { Encoder } from '#studio/export/ports.ts';
import { encodeWav } from '#studio/shared/samples.ts';
import type { FileRef, Storage } from '#studio/shared/storage.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

export type Workshop = {
  folder: string;
  /** In memory where the system has such a folder: raw frames are read from there. */
  memoryFolder: string;
  storage: Storage;
  ffmpeg: string;
  encoder: Encoder;
  sample(sample: Sample): Promise<Storyboard>;
  close(): void;
};

const CATALOG = fileURLToPath(new URL('../devstore/catalog', import.meta.url));
const RENDER_PROGRAM = fileURLToPath(new URL('../workers/render/main.ts', import.meta.url));

export async function openWorkshop(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
  const memoryFolder = mkdtempSync(
    process.platform === 'linux' ? '/dev/shm/vitrine-bench-' : join(folder, 'memory-'),
  );
  mkdirSync(join(folder, 'files'));
  const storage = openFolderStorage(join(folder, 'files'));
  const ffmpeg = await findFfmpeg(undefined);
  const music = new Map<string, Promise<FileRef>>();
  const musicFile = (request: MusicRequest): Promise<FileRef> => {
    const key = JSON.stringify(request);
    const made = music.get(key) ?? storage.put(play(request), 'audio/wav');
    music.set(key, made);
    return made;
  };
  return {
    folder,
    memoryFolder,
    storage,
    ffmpeg,
    encoder: createProcessEncoder({
      storage,
      musicFile,
      temporaryFolder: join(folder, 'tmp'),
      cacheFolder: join(folder, 'compiled'),
      ffmpeg,
      program: RENDER_PROGRAM,
    }),
    sample: (sample) => makeSample(sample, CATALOG, storage),
    close() {
      for (const each of [folder, memoryFolder]) rmSync(each, { recursive: true, force: true });
    },
  };
}

function play(request: MusicRequest): Uint8Array {
  const { left, right } = playScore(composeMusic(request));
  return encodeWav([left, right], SAMPLES_PER_SECOND);
}
