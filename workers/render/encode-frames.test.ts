/** Tests that the frames of an export are those that the canvas draws, however the film gets from one to the next. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFfmpeg } from '#adapters/encoder/find-ffmpeg.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { openFilmOf, writeDrawnFrames } from '#bench/raw-frames.ts';
import { makeSample } from '#bench/sample-clip.ts';
import type { Film } from '#studio/film/film.ts';
import { secondsAtFrame } from '#studio/shared/time.ts';
import { pixelReader } from '#workers/render/canvas/read-pixels.ts';
import { encodeFrames } from './encode-frames.ts';
import { mp4, rawVideo, videoCodec } from './ffmpeg-arguments.ts';
import { startFfmpeg, type FrameSink } from './ffmpeg.ts';
import { openPainter } from './planes/painter.ts';

/** One second around the first change of scene: still parts, moving pictures, captions and a transition. */
const FRAMES = 30;
const RECOMMENDED = { preset: 'veryfast', constantRateFactor: 20, bitsPerSecond: null, plain: false };

let folder: string;
let film: Film;

/** A part of a film, as a film of its own. */
function excerpt(whole: Film, first: number): Film {
  return {
    ...whole,
    frames: FRAMES,
    sprites: (frame) => whole.sprites(frame + first),
    changes: (before, frame) => whole.changes(before + first, frame + first),
    draw: (surface, frame) => whole.draw(surface, frame + first),
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-frames-'));
  const storage = openFolderStorage(join(folder, 'store'));
  const storyboard = await makeSample(
    { handle: 'stoneware-mug', lookId: 'gallery', seconds: 15, aspectRatio: '9:16' },
    join(import.meta.dirname, '../../devstore/catalog'),
    storage,
  );
  const change = storyboard.scenes[1]!.startSeconds;
  film = excerpt(
    await openFilmOf(storyboard, storage, 720),
    Math.round((change - secondsAtFrame(FRAMES) / 3) * 30),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function gather(): FrameSink & { frames: Uint8Array[] } {
  const frames: Uint8Array[] = [];
  return {
    frames,
    write: (frame) => {
      frames.push(frame.slice());
      return Promise.resolve();
    },
    finish: () => Promise.resolve(),
  };
}

test('every frame is the one that is painted as a whole, byte for byte', async () => {
  const sink = gather();
  await encodeFrames(film, sink, () => undefined);
  expect(sink.frames).toHaveLength(FRAMES);
  const painter = openPainter(film.width, film.height, pixelReader());
  sink.frames.forEach((frame, index) => {
    painter.paint(film.sprites(index), { x: 0, y: 0, width: film.width, height: film.height });
    expect(Buffer.compare(frame, painter.frame())).toBe(0);
  });
});

test('the encoded frames match the drawn ones: SSIM 0.984 and more', async () => {
  const [encoded, drawn] = [join(folder, 'encoded.mp4'), join(folder, 'drawn.yuv')];
  const ffmpeg = await findFfmpeg(undefined);
  await encodeFrames(
    film,
    startFfmpeg(ffmpeg, [
      '-v',
      'error',
      '-y',
      ...rawVideo(film),
      '-i',
      'pipe:0',
      ...videoCodec(RECOMMENDED),
      ...mp4(encoded),
    ]),
    () => undefined,
  );
  await writeDrawnFrames(film, drawn);
  const log = join(folder, 'ssim.log');
  execFileSync(ffmpeg, [
    '-v',
    'error',
    '-i',
    encoded,
    ...rawVideo(film),
    '-i',
    drawn,
    '-lavfi',
    `ssim=stats_file=${log}`,
    '-f',
    'null',
    '-',
  ]);
  const similarities = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Number(/All:([\d.]+)/.exec(line)?.[1]));
  expect(similarities).toHaveLength(FRAMES);
  expect(similarities.reduce((sum, each) => sum + each, 0) / FRAMES).toBeGreaterThan(0.984);
});

test('an encoder that stops ends the drawing with its own words', async () => {
  await expect(
    encodeFrames(film, startFfmpeg('/bin/sh', ['-c', 'echo no such codec >&2; exit 3']), () => undefined),
  ).rejects.toThrow(/ended with 3: no such codec/);
});
