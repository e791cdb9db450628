/** Makes espeak-ng's sound easier on the ear: less buzz at the top, less difference between loud and quiet sounds. */
import type { MonoSound } from '#adapters/speech/read-sound.ts';
import { filter, highShelf } from '#studio/shared/sound/biquad.ts';
import { integratedLoudness } from '#studio/shared/sound/loudness.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import { resample } from '#studio/voice/sound/resample.ts';

/** The buzz lies here; of the consonants, which carry the meaning, only hisses reach so high. */
const SHELF = { hertz: 5200, gainDecibels: -5, quality: 0.7 };
/** Measured on sixteen languages: peaks come 1.5 to 2 dB closer to the average, and nothing pumps. */
const COMPRESSION = { aboveLoudnessDecibels: 1, ratio: 3, attackSeconds: 0.002, releaseSeconds: 0.08 };
/** Gain is found once a block and glides in between. */
const BLOCK_SAMPLES = 32;

export function soften({ samples, samplesPerSecond }: MonoSound): MonoSound {
  return {
    samples: compress(filter(resample(samples, samplesPerSecond, SAMPLES_PER_SECOND), highShelf(SHELF))),
    samplesPerSecond: SAMPLES_PER_SECOND,
  };
}

/** In place. */
function compress(samples: Float32Array): Float32Array {
  const threshold = integratedLoudness([samples]) + COMPRESSION.aboveLoudnessDecibels;
  const attack = 1 - Math.exp(-1 / (COMPRESSION.attackSeconds * SAMPLES_PER_SECOND));
  const release = 1 - Math.exp(-1 / (COMPRESSION.releaseSeconds * SAMPLES_PER_SECOND));
  let envelope = 0;
  let gain = 1;
  for (let start = 0; start < samples.length; start += BLOCK_SAMPLES) {
    const block = samples.subarray(start, start + BLOCK_SAMPLES);
    for (const sample of block) {
      const size = Math.abs(sample);
      envelope += (size > envelope ? attack : release) * (size - envelope);
    }
    const over = Math.max(0, 20 * Math.log10(envelope + 1e-9) - threshold);
    const target = 10 ** ((-over * (1 - 1 / COMPRESSION.ratio)) / 20);
    for (let i = 0; i < block.length; i++)
      block[i] = (block[i] ?? 0) * (gain + ((target - gain) * i) / BLOCK_SAMPLES);
    gain = target;
  }
  return samples;
}
