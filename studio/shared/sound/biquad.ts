/** Second-order filters for samples at 48 kHz, after Robert Bristow-Johnson's “Audio EQ Cookbook”. */
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

/** Normalised: a0 is 1. */
export type Biquad = { b0: number; b1: number; b2: number; a1: number; a2: number };

type Shape = { hertz: number; quality: number };

function prepare({ hertz, quality }: Shape) {
  const omega = (2 * Math.PI * Math.min(hertz, SAMPLES_PER_SECOND * 0.49)) / SAMPLES_PER_SECOND;
  return { cosine: Math.cos(omega), alpha: Math.sin(omega) / (2 * quality) };
}

/** Keeps what is below `hertz`, falling by 12 dB an octave above it. `quality` is Q: 0.707 is flat up to the corner. */
export function lowPass(shape: Shape): Biquad {
  const { cosine, alpha } = prepare(shape);
  const a0 = 1 + alpha;
  return {
    b0: (1 - cosine) / 2 / a0,
    b1: (1 - cosine) / a0,
    b2: (1 - cosine) / 2 / a0,
    a1: (-2 * cosine) / a0,
    a2: (1 - alpha) / a0,
  };
}

/**
 * Keeps what is above `hertz`, falling by 12 dB an octave below it. `quality` is Q: 0.707 is flat down to the
 * corner.
 */
export function highPass(shape: Shape): Biquad {
  const { cosine, alpha } = prepare(shape);
  const a0 = 1 + alpha;
  return {
    b0: (1 + cosine) / 2 / a0,
    b1: -(1 + cosine) / a0,
    b2: (1 + cosine) / 2 / a0,
    a1: (-2 * cosine) / a0,
    a2: (1 - alpha) / a0,
  };
}

/** Gain 1 at its center. */
export function bandPass(shape: Shape): Biquad {
  const { cosine, alpha } = prepare(shape);
  const a0 = 1 + alpha;
  return { b0: alpha / a0, b1: 0, b2: -alpha / a0, a1: (-2 * cosine) / a0, a2: (1 - alpha) / a0 };
}

/** Raises or lowers a band around `hertz` by `gainDecibels`; a higher `quality` (Q) makes the band narrower. */
export function peaking(shape: Shape & { gainDecibels: number }): Biquad {
  const { cosine, alpha } = prepare(shape);
  const amplitude = 10 ** (shape.gainDecibels / 40);
  const a0 = 1 + alpha / amplitude;
  return {
    b0: (1 + alpha * amplitude) / a0,
    b1: (-2 * cosine) / a0,
    b2: (1 - alpha * amplitude) / a0,
    a1: (-2 * cosine) / a0,
    a2: (1 - alpha / amplitude) / a0,
  };
}

/** Raises or lowers what is above `hertz` by `gainDecibels`; `quality` (Q) sets how steep the step is. */
export function highShelf(shape: Shape & { gainDecibels: number }): Biquad {
  const { cosine, alpha } = prepare(shape);
  const amplitude = 10 ** (shape.gainDecibels / 40);
  const slope = 2 * Math.sqrt(amplitude) * alpha;
  const a0 = amplitude + 1 - (amplitude - 1) * cosine + slope;
  return {
    b0: (amplitude * (amplitude + 1 + (amplitude - 1) * cosine + slope)) / a0,
    b1: (-2 * amplitude * (amplitude - 1 + (amplitude + 1) * cosine)) / a0,
    b2: (amplitude * (amplitude + 1 + (amplitude - 1) * cosine - slope)) / a0,
    a1: (2 * (amplitude - 1 - (amplitude + 1) * cosine)) / a0,
    a2: (amplitude + 1 - (amplitude - 1) * cosine - slope) / a0,
  };
}

/** Filters in place and returns the same samples. */
export function filter(samples: Float32Array, { b0, b1, b2, a1, a2 }: Biquad): Float32Array {
  let s1 = 0;
  let s2 = 0;
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] ?? 0;
    const y = b0 * x + s1;
    // The tiny offset keeps the memory out of denormal numbers, which are slow.
    s1 = b1 * x - a1 * y + s2 + 1e-18;
    s2 = b2 * x - a2 * y;
    samples[i] = y;
  }
  return samples;
}
