/** Draws every frame of a film and hands it to ffmpeg, touching only what changed from one frame to the next. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Canvas } from '@napi-rs/canvas';
import type { Film, PixelRect } from '#studio/film/film.ts';
import { createFrameCanvas } from '#workers/render/canvas/canvas-host.ts';
import { openConverter } from '#workers/render/i420/converter.ts';

type Ffmpeg = ChildProcessByStdio<Writable, null, Readable>;

/** Copies of pixels live outside V8's heap and go only when it is collected: without this 450 frames take gigabytes. */
setFlagsFromString('--expose-gc');
const collectYoung = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/** Rejects with ffmpeg's last words when it stops before the end. */
export async function encodeFrames(film: Film, command: string, args: readonly string[], onFrame: (done: number) => void): Promise<void> {
  const ffmpeg: Ffmpeg = spawn(command, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  let words = '';
  ffmpeg.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4000);
  });
  const ended = once(ffmpeg, 'close').then(([code, signal]) => {
    if (code !== 0) throw new Error(`ffmpeg ended with ${String(code ?? signal)}: ${words.trim()}`);
  });
  const stopped = ended.then(() => {
    throw new Error(`ffmpeg ended before it had every frame: ${words.trim()}`);
  });
  // Whoever waits below hears of it; here nobody may be waiting yet.
  stopped.catch(() => undefined);
  ffmpeg.stdin.on('error', () => undefined);
  await Promise.race([drawAll(film, ffmpeg.stdin, onFrame), stopped]);
  ffmpeg.stdin.end();
  await ended;
}

async function drawAll(film: Film, output: Writable, onFrame: (done: number) => void): Promise<void> {
  const { canvas, surface } = createFrameCanvas(film.width, film.height);
  const converter = openConverter(film.width, film.height);
  let writing: Promise<void> = Promise.resolve();
  for (let frame = 0; frame < film.frames; frame++) {
    const regions = frame === 0 ? [{ x: 0, y: 0, width: film.width, height: film.height }] : film.advance(surface, frame - 1, frame);
    if (frame === 0) film.draw(surface, 0);
    // The frame before is still on its way to ffmpeg while this one is drawn; its pixels may not change before it has left.
    await writing;
    for (const region of regions) {
      readRegion(canvas, converter.rgba, region);
      converter.convert(region);
    }
    writing = write(output, converter.planes);
    onFrame(frame + 1);
    collectYoung({ type: 'minor' });
    await setImmediate();
  }
  await writing;
}

/** Copies a region's pixels, and the few around it that are converted with it, from the canvas to their places in the frame. */
function readRegion(canvas: Canvas, rgba: Uint8ClampedArray, region: PixelRect): void {
  const left = Math.min(region.x & ~15, canvas.width - 16);
  const right = Math.min(canvas.width, Math.ceil((region.x + region.width) / 16) * 16);
  const width = right - left;
  const { data } = canvas.getContext('2d').getImageData(left, region.y, width, region.height);
  if (width === canvas.width) {
    rgba.set(data, region.y * width * 4);
    return;
  }
  for (let row = 0; row < region.height; row++) rgba.set(data.subarray(row * width * 4, (row + 1) * width * 4), ((region.y + row) * canvas.width + left) * 4);
}

async function write(output: Writable, bytes: Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    output.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
