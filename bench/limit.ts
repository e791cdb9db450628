/** Compares an export with the least that it can cost: x264 alone on the very same frames, raw and in memory. */
import { execFile } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { alternate, type Cost } from '#bench/measure.ts';
import { openFilmOf, writePaintedFrames } from '#bench/raw-frames.ts';
import type { Sample } from '#bench/sample-clip.ts';
import type { Table } from '#bench/table.ts';
import type { Workshop } from '#bench/workshop.ts';
import { mp4, rawVideo, videoCodec } from '#workers/render/ffmpeg-arguments.ts';

const run = promisify(execFile);

/** Three products in three looks: packshots on flat backgrounds, panels, photographs that fill the frame. */
const SAMPLES: Sample[] = [
  { handle: 'stoneware-mug', lookId: 'gallery', seconds: 15, aspectRatio: '9:16' },
  { handle: 'glass-carafe', lookId: 'bold', seconds: 15, aspectRatio: '9:16' },
  { handle: 'soy-candle', lookId: 'editorial', seconds: 15, aspectRatio: '9:16' },
];
const ENCODER = { preset: 'veryfast', constantRateFactor: 20, bitsPerSecond: null, plain: false };

export type LimitResult = { sample: Sample; limit: Cost; ours: Cost; bytes: number };

export async function measureLimit(
  workshop: Workshop,
  rounds: number,
  say: (line: string) => void,
  samples: readonly Sample[] = SAMPLES,
): Promise<LimitResult[]> {
  const results: LimitResult[] = [];
  for (const sample of samples) {
    const storyboard = await workshop.sample(sample);
    const film = await openFilmOf(storyboard, workshop.storage);
    const raw = join(workshop.memoryFolder, 'frames.yuv');
    await writePaintedFrames(film, raw);
    const alone = join(workshop.memoryFolder, 'alone.mp4');
    let bytes = 0;
    const costs = await alternate(
      {
        limit: async () => {
          await run(workshop.ffmpeg, [
            '-hide_banner',
            '-loglevel',
            'error',
            '-nostdin',
            '-y',
            ...rawVideo(film),
            '-i',
            raw,
            ...videoCodec(ENCODER),
            ...mp4(alone),
          ]);
        },
        ours: async () => {
          const made = await workshop.encoder.encode({
            storyboard,
            settings: { resolution: '1080p', bitsPerSecond: null },
          });
          if (!made.ok) throw made.error;
          bytes = made.value.video.bytes;
        },
      },
      rounds,
      (round, name, cost) =>
        say(
          `${sample.handle} in ${sample.lookId}, round ${round}, ${name}: ${cost.cpuSeconds.toFixed(2)} CPU s, ${cost.wallSeconds.toFixed(2)} s`,
        ),
    );
    say(`  (x264 alone: ${statSync(alone).size} bytes; the export: ${bytes} bytes)`);
    rmSync(raw);
    const { limit, ours } = costs;
    if (limit === undefined || ours === undefined) throw new RangeError('Nothing was measured.');
    results.push({ sample, limit, ours, bytes });
  }
  return results;
}

/** The encoder's share of all that was spent, over all samples. */
export function ratioToEncodeOnly(results: readonly LimitResult[]): number {
  const sum = (pick: (result: LimitResult) => number) =>
    results.reduce((total, result) => total + pick(result), 0);
  return sum(({ limit }) => limit.cpuSeconds) / sum(({ ours }) => ours.cpuSeconds);
}

export const limitTable = (results: readonly LimitResult[]): Table => ({
  title: 'An export and its limit: x264 alone on the same frames (1080 × 1920, 450 frames, veryfast, CRF 20)',
  columns: ['clip', 'limit, CPU s', 'export, CPU s', 'limit ÷ export', 'limit, s', 'export, s', 'MB'],
  rows: results.map(({ sample, limit, ours, bytes }) => [
    `${sample.handle}, ${sample.lookId}`,
    limit.cpuSeconds.toFixed(2),
    ours.cpuSeconds.toFixed(2),
    (limit.cpuSeconds / ours.cpuSeconds).toFixed(2),
    limit.wallSeconds.toFixed(2),
    ours.wallSeconds.toFixed(2),
    (bytes / 1e6).toFixed(2),
  ]),
});
