/** The small tools of synthesis: stereo buffers, decibels, one-pole decays. */
import type { StereoSamples } from '#studio/music/music.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

/** The factor of an amplitude: 0 dB is 1, −6 dB about a half. */
export const gainOf = (decibels: number): number => 10 ** (decibels / 20);

/** So many samples of nothing, for a sound to be added to. */
export const silence = (samples: number): StereoSamples => ({
  left: new Float32Array(samples),
  right: new Float32Array(samples),
});

/** Factor a sample at which something falls by 60 dB in `seconds`. */
export const decayOf = (seconds: number): number => 0.001 ** (1 / Math.max(1, seconds * SAMPLES_PER_SECOND));

/** Equal-power gains of a position between left (−1) and right (1); 1 and 1 in the middle. */
export function panGains(pan: number): { left: number; right: number } {
  const angle = ((Math.max(-1, Math.min(1, pan)) + 1) * Math.PI) / 4;
  return { left: Math.cos(angle) * Math.SQRT2, right: Math.sin(angle) * Math.SQRT2 };
}

/** Fades both ends of a sound to zero in place, so that it can begin and end anywhere without a click. */
export function softenEnds(samples: Float32Array, inSamples: number, outSamples: number): Float32Array {
  const { length } = samples;
  for (let i = 0; i < Math.min(inSamples, length); i++) samples[i] = (samples[i] ?? 0) * (i / inSamples);
  for (let i = 0; i < Math.min(outSamples, length); i++)
    samples[length - 1 - i] = (samples[length - 1 - i] ?? 0) * (i / outSamples);
  return samples;
}

/** White noise, −1 to 1, from an integer generator that costs next to nothing. */
export function noise(samples: number, seed: number): Float32Array {
  const out = new Float32Array(samples);
  let state = (seed ^ 0x2545f491) | 1;
  for (let i = 0; i < samples; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    out[i] = state / 2_147_483_648;
  }
  return out;
}
