/** A look-ahead limiter: keeps true peaks under a ceiling, with a smooth attack and a slow release. */
import { forEachCrest } from '#studio/shared/sound/true-peak.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

/** How long before a peak the gain starts to fall; long enough not to be heard as distortion. */
const LOOK_AHEAD_SAMPLES = Math.round(0.005 * SAMPLES_PER_SECOND);
/** More than the dips that can be pending at once. */
const RING_SIZE = 512;
/** Time constant of the release after a peak. */
const RELEASE_SECONDS = 0.12;

/**
 * Multiplies all channels by one gain, in place, so that the stereo image stays and no true peak exceeds `ceiling`
 * (1 is full scale) by more than a few hundredths of a decibel. Sound below the ceiling stays as it is.
 */
export function limit(channels: readonly Float32Array[], ceiling: number): void {
  const needed = neededGain(channels, ceiling);
  if (needed === null) return;
  const gain = smoothGain(needed);
  for (const channel of channels)
    for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] ?? 0) * (gain[i] ?? 1);
}

/** The gain each moment would need for itself, or null when nothing exceeds the ceiling. */
function neededGain(channels: readonly Float32Array[], ceiling: number): Float32Array | null {
  let gain: Float32Array | null = null;
  for (const channel of channels) {
    forEachCrest(channel, ceiling, (index, height) => {
      if (height <= ceiling) return;
      gain ??= new Float32Array(channel.length).fill(1);
      const factor = ceiling / height;
      // The crest may lie on either side of its highest sample.
      for (let i = Math.max(0, index - 1); i <= Math.min(channel.length - 1, index + 1); i++)
        gain[i] = Math.min(factor, gain[i] ?? 1);
    });
  }
  return gain;
}

/**
 * Spreads every dip: it is held through the look-ahead, released exponentially, then smoothed by a moving
 * average as long as the hold, so that the gain has arrived when the peak comes.
 */
function smoothGain(needed: Float32Array): Float32Array {
  const { length } = needed;
  const release = Math.exp(-1 / (RELEASE_SECONDS * SAMPLES_PER_SECOND));
  const held = new Float32Array(length);
  // The dips that can still be the deepest of the last look-ahead, the deepest first: their positions, in a ring.
  const dips = new Int32Array(RING_SIZE);
  let firstDip = 0;
  let dipCount = 0;
  let current = 1;
  for (let i = 0; i < length + LOOK_AHEAD_SAMPLES; i++) {
    const next = i < length ? (needed[i] ?? 1) : 1;
    if (next < 1) {
      while (dipCount > firstDip && (needed[dips[(dipCount - 1) % RING_SIZE] ?? 0] ?? 1) >= next) dipCount--;
      dips[dipCount++ % RING_SIZE] = i;
    }
    while (firstDip < dipCount && (dips[firstDip % RING_SIZE] ?? 0) < i - LOOK_AHEAD_SAMPLES) firstDip++;
    const deepest = firstDip < dipCount ? (needed[dips[firstDip % RING_SIZE] ?? 0] ?? 1) : 1;
    current = Math.min(deepest, 1 - (1 - current) * release);
    if (i >= LOOK_AHEAD_SAMPLES) held[i - LOOK_AHEAD_SAMPLES] = current;
  }
  return movingAverage(held, LOOK_AHEAD_SAMPLES, needed);
}

/**
 * Writes to `out` the mean of the `width` values up to and including each one; before the start the first
 * value counts.
 */
function movingAverage(values: Float32Array, width: number, out: Float32Array): Float32Array {
  const first = values[0] ?? 1;
  let sum = first * width;
  for (let i = 0; i < values.length; i++) {
    sum += (values[i] ?? 1) - (i < width ? first : (values[i - width] ?? first));
    out[i] = sum / width;
  }
  return out;
}
