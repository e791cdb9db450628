/** Tests that a storyboard with footage is exported whole, with the real render process and the real ffmpeg. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { makeSample } from '#bench/sample-clip.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import { playScore } from '#studio/music/play-score.ts';
import { encodeWav } from '#studio/shared/samples.ts';
import type { Storage } from '#studio/shared/storage.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { makeMovingSource, withFootage, type MovingSource } from '#tests/film/moving-source.ts';
import { findFfmpeg } from './find-ffmpeg.ts';
import { createProcessEncoder } from './process-encoder.ts';

const root = join(import.meta.dirname, '../..');
const FRAME = { x: 0, y: 0, width: 1080, height: 1920 };
const settings = { resolution: '720p', bitsPerSecond: null } as const;

let folder: string;
let storage: Storage;
let source: MovingSource;
let storyboard: Storyboard;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-footage-export-'));
  storage = openFolderStorage(join(folder, 'store'));
  source = await makeMovingSource({ id: 'pour', width: 720, height: 1280, frames: 60, framesPerSecond: 24 });
  for (const bytes of source.files.values()) await storage.put(bytes, 'image/png');
  const plain = await makeSample(
    { handle: 'soy-candle', lookId: 'gallery', seconds: 15, aspectRatio: '9:16' },
    join(root, 'devstore/catalog'),
    storage,
  );
  storyboard = withFootage(plain, 0, source.footage, {
    framing: 'full-bleed',
    window: FRAME,
    from: FRAME,
    to: FRAME,
  });
});
afterAll(async () => {
  await source.remove();
  rmSync(folder, { recursive: true });
});

const encoder = async () =>
  createProcessEncoder({
    storage,
    ffmpeg: await findFfmpeg(undefined),
    temporaryFolder: join(folder, 'tmp'),
    cacheFolder: join(folder, 'compiled'),
    program: join(root, 'workers/render/main.ts'),
    musicFile: (request) => {
      const { left, right } = playScore(composeMusic(request));
      return storage.put(encodeWav([left, right], 48_000), 'audio/wav');
    },
  });

/** Mean difference of a channel between a frame of the video and one of the footage, both shrunk to a thumbnail. */
async function differenceAt(path: string, filmFrame: number, footageFrame: number): Promise<number> {
  const shrunk = (input: readonly string[], filter: string): Buffer =>
    execFileSync('ffmpeg', [
      ...['-v', 'error', ...input, '-vf', `${filter}scale=36:64:flags=area`],
      ...['-frames:v', '1', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
    ]);
  const video = shrunk(['-i', path], `select=eq(n\\,${filmFrame}),`);
  const png = await storage.localPath(source.footage.frames[footageFrame]!);
  const still = shrunk(['-f', 'png_pipe', '-i', png], '');
  expect(video.length).toBe(still.length);
  return video.reduce((sum, value, at) => sum + Math.abs(value - (still[at] ?? 0)), 0) / video.length;
}

test('every frame is there, and each shows the frame of the footage that is due', async () => {
  const made = await (await encoder()).encode({ storyboard, settings });
  if (!made.ok) throw made.error;
  // The encoder has counted the frames of the file and refuses one that is not whole.
  expect(made.value).toMatchObject({ frames: 450, seconds: 15, width: 720, height: 1280 });
  const path = await storage.localPath(made.value.video);
  for (const frame of [0, 20, 45]) {
    const due = Math.floor((frame / 30) * 24);
    expect(await differenceAt(path, frame, due), `frame ${frame}`).toBeLessThan(3);
    expect(await differenceAt(path, frame, due + 12), `frame ${frame}`).toBeGreaterThan(6);
  }
}, 240_000);

test('a file of the footage that can’t be read fails the export', async () => {
  const bytes = new TextEncoder().encode('not a picture');
  const frames = [...source.footage.frames.slice(0, 4), await storage.put(bytes, 'image/png')];
  const broken = { ...storyboard, footage: [{ ...source.footage, frames }] };
  const made = await (await encoder()).encode({ storyboard: broken, settings });
  expect(made).toMatchObject({ ok: false, error: { code: 'EXPORT_FAILED' } });
}, 120_000);
