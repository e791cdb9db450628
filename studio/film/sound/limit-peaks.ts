/** Keeps a mix below a ceiling without being heard: the gain goes down before a peak comes and up slowly after it. */
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

const LOOK_AHEAD_SAMPLES = Math.round(0.004 * SAMPLES_PER_SECOND);
const RELEASE = 1 - Math.exp(-1 / (0.09 * SAMPLES_PER_SECOND));

/** Limits in place. `ceiling` is linear, 0 to 1. All channels get the same gain, so that the image does not move. */
export function limitPeaks(channels: readonly Float32Array[], ceiling: number): void {
  const length = channels[0]?.length ?? 0;
  const needed = new Float32Array(length).fill(1);
  for (const channel of channels) {
    for (let at = 0; at < length; at++) {
      const level = Math.abs(channel[at] ?? 0);
      if (level > ceiling) needed[at] = Math.min(needed[at] ?? 1, ceiling / level);
    }
  }
  // Backwards: the gain falls in a straight line that reaches each peak in time.
  const slope = 1 / LOOK_AHEAD_SAMPLES;
  for (let at = length - 2; at >= 0; at--) needed[at] = Math.min(needed[at] ?? 1, (needed[at + 1] ?? 1) + slope);
  let gain = 1;
  for (let at = 0; at < length; at++) {
    const target = needed[at] ?? 1;
    gain = target < gain ? target : gain + (target - gain) * RELEASE;
    if (gain < 1) for (const channel of channels) channel[at] = (channel[at] ?? 0) * gain;
  }
}
