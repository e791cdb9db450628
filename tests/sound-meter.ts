/** Measures sound with ffmpeg's own meter, to hold ours against it. */
import { spawnSync } from 'node:child_process';
import { encodeWav } from '#studio/shared/samples.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

/** Integrated loudness (LUFS) and true peak (dBTP) by the ebur128 filter, to a tenth. */
export function measureWithFfmpeg(channels: readonly Float32Array[]): { lufs: number; truePeakDbtp: number } {
  return measure('wav', encodeWav(channels, SAMPLES_PER_SECOND));
}

/** The same after AAC at 192 kbit/s, as a viewer hears it. */
export function measureAfterAac(channels: readonly Float32Array[]): { lufs: number; truePeakDbtp: number } {
  const encoded = spawnSync(
    'ffmpeg',
    ['-v', 'error', '-f', 'wav', '-i', 'pipe:0', '-c:a', 'aac', '-b:a', '192k', '-f', 'adts', 'pipe:1'],
    {
      input: encodeWav(channels, SAMPLES_PER_SECOND),
      maxBuffer: 1 << 26,
    },
  );
  return measure('aac', encoded.stdout);
}

function measure(format: 'wav' | 'aac', bytes: Uint8Array): { lufs: number; truePeakDbtp: number } {
  const { stderr } = spawnSync(
    'ffmpeg',
    ['-hide_banner', '-nostats', '-f', format, '-i', 'pipe:0', '-af', 'ebur128=peak=true', '-f', 'null', '-'],
    {
      input: bytes,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const read = (pattern: RegExp) => Number(pattern.exec(summary)?.[1] ?? Number.NaN);
  return { lufs: read(/I:\s+(-?[\d.]+) LUFS/), truePeakDbtp: read(/Peak:\s+(-?[\d.]+) dBFS/) };
}
