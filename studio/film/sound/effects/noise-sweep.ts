/** Noise whose color moves: the ground of whooshes and risers. */
import { noise } from '#studio/music/sound.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

/** The filter's corner and the gain are asked for after so many samples; the gain is linear between them. */
const CONTROL_SAMPLES = 32;

/**
 * Noise through a band-pass. `hertzAt` and `gainAt` are asked with the way through the sound, 0 to 1; a higher `damping`
 * (1 / Q) makes the band wider.
 */
export function noiseSweep(
  length: number,
  seed: number,
  {
    hertzAt,
    gainAt,
    damping,
  }: { hertzAt: (way: number) => number; gainAt: (way: number) => number; damping: number },
): Float32Array {
  const sound = noise(length, seed);
  let band = 0;
  let low = 0;
  let step = 0;
  let gain = gainAt(0);
  let gainStep = 0;
  for (let i = 0; i < length; i++) {
    if (i % CONTROL_SAMPLES === 0) {
      step = 2 * Math.sin((Math.PI * hertzAt(i / length)) / SAMPLES_PER_SECOND);
      gainStep = (gainAt(Math.min(1, (i + CONTROL_SAMPLES) / length)) - gain) / CONTROL_SAMPLES;
    }
    const high = (sound[i] ?? 0) - low - damping * band;
    band += step * high;
    low += step * band;
    sound[i] = band * gain;
    gain += gainStep;
  }
  return sound;
}
