/** The gain of the music over time: what the browser plays as automation, as numbers and as samples. */
import { samplesIn } from '#studio/shared/time.ts';
import type { SoundPlan } from '#studio/storyboard/sound-plan.ts';

/** Decibels at a moment: linear between breakpoints, constant before the first and after the last; 0 without any. */
export function gainAt(breakpoints: SoundPlan['ducking'], seconds: number): number {
  const next = breakpoints.findIndex((point) => point.seconds > seconds);
  const before = next === -1 ? breakpoints.at(-1) : (breakpoints[next - 1] ?? breakpoints[next]);
  const after = next === -1 ? undefined : breakpoints[next];
  if (before === undefined) return 0;
  if (after === undefined || after.seconds <= before.seconds) return before.gainDecibels;
  const way = Math.max(0, (seconds - before.seconds) / (after.seconds - before.seconds));
  return before.gainDecibels + way * (after.gainDecibels - before.gainDecibels);
}

/** The same as one linear factor for each sample. */
export function gainEnvelope(breakpoints: SoundPlan['ducking'], samples: number): Float32Array {
  const envelope = new Float32Array(samples).fill(10 ** (gainAt(breakpoints, 0) / 20));
  for (const [index, point] of breakpoints.entries()) {
    const next = breakpoints[index + 1];
    const from = samplesIn(point.seconds);
    const to = next === undefined ? samples : Math.min(samples, samplesIn(next.seconds));
    // A constant factor from sample to sample is a straight line in decibels.
    const factor =
      next === undefined ? 1 : 10 ** ((next.gainDecibels - point.gainDecibels) / Math.max(1, to - from) / 20);
    let gain = 10 ** (point.gainDecibels / 20);
    for (let at = from; at < to; at++) {
      envelope[at] = gain;
      gain *= factor;
    }
  }
  return envelope;
}
