/** Makes many exports in a row and watches whether the memory they take grows. */
import { median } from '#bench/measure.ts';
import { peakOf } from '#bench/peak-memory.ts';
import type { Table } from '#bench/table.ts';
import type { Workshop } from '#bench/workshop.ts';

const EXPORTS = 100;
const SHARE = 10;

export type MemoryResult = {
  exports: number;
  firstMegabytes: number;
  lastMegabytes: number;
  ownGrowthMegabytes: number;
};

/**
 * The median peak of the tree over the first ten exports and over the last ten; and how much this process
 * itself has grown.
 */
export async function measureMemory(
  workshop: Workshop,
  say: (line: string) => void,
  exports = EXPORTS,
): Promise<MemoryResult> {
  const storyboard = await workshop.sample({
    handle: 'stoneware-mug',
    lookId: 'gallery',
    seconds: 15,
    aspectRatio: '9:16',
  });
  const peaks: number[] = [];
  let before = 0;
  for (let index = 0; index < exports; index++) {
    peaks.push(
      await peakOf(async () => {
        const made = await workshop.encoder.encode({
          storyboard,
          settings: { resolution: '720p', bitsPerSecond: null },
        });
        if (!made.ok) throw made.error;
      }),
    );
    if (index === SHARE - 1) before = process.memoryUsage().rss;
    if ((index + 1) % SHARE === 0) say(`${index + 1} exports: ${(peaks.at(-1) ?? 0).toFixed(0)} MB`);
  }
  return {
    exports,
    firstMegabytes: median(peaks.slice(0, SHARE)),
    lastMegabytes: median(peaks.slice(-SHARE)),
    ownGrowthMegabytes: (process.memoryUsage().rss - before) / 1e6,
  };
}

export const memoryTable = ({
  exports,
  firstMegabytes,
  lastMegabytes,
  ownGrowthMegabytes,
}: MemoryResult): Table => ({
  title: `Memory over ${exports} exports in a row (720 × 1280, 15 s; peak PSS of the render process and its ffmpeg)`,
  columns: ['first ten, MB', 'last ten, MB', 'growth', 'growth of the parent, MB'],
  rows: [
    [
      firstMegabytes.toFixed(0),
      lastMegabytes.toFixed(0),
      `${(100 * (lastMegabytes / firstMegabytes - 1)).toFixed(1)} %`,
      ownGrowthMegabytes.toFixed(0),
    ],
  ],
});
