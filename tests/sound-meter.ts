/** Measures sound with ffmpeg's own meter, to hold ours against it. */
import { spawnSync } from 'node:child_process';
import { encodeWav } from '#studio/shared/samples.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

/** Integrated loudness (LUFS) and true peak (dBTP) by the ebur128 filter, to a tenth. */
export function measureWithFfmpeg(channels: readonly Float32Array[]): { lufs: number; truePeakDbtp: number } {
  const { stderr } = spawnSync('ffmpeg', ['-hide_banner', '-nostats', '-f', 'wav', '-i', 'pipe:0', '-af', 'ebur128=peak=true', '-f', 'null', '-'], {
    input: encodeWav(channels, SAMPLES_PER_SECOND),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const read = (pattern: RegExp) => Number(pattern.exec(summary)?.[1] ?? Number.NaN);
  return { lufs: read(/I:\s+(-?[\d.]+) LUFS/), truePeakDbtp: read(/Peak:\s+(-?[\d.]+) dBFS/) };
}
