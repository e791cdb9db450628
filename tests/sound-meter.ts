/** Measures sound: loudness with ffmpeg's own meter, to hold ours against it, and how bright it is. */
import { spawnSync } from 'node:child_process';
import { inverseFourier } from '#studio/music/instruments/fourier.ts';
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

/** The mean frequency of a sound by its energy, in hertz: from spectra of 4,096 samples, or of one shorter piece. */
export function spectralCentroid(samples: Float32Array): number {
  const size = 4096;
  const binHertz = SAMPLES_PER_SECOND / size;
  let [weighted, whole] = [0, 0];
  for (let start = 0; start === 0 || start + size <= samples.length; start += size) {
    const piece = samples.subarray(start, start + size);
    const real = new Float64Array(size);
    const imaginary = new Float64Array(size);
    for (let i = 0; i < piece.length; i++)
      real[i] = (piece[i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / piece.length));
    inverseFourier(real, imaginary);
    for (let bin = 1; bin < size / 2; bin++) {
      const power = (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2;
      weighted += power * bin * binHertz;
      whole += power;
    }
  }
  return weighted / whole;
}
