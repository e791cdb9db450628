/** The last step of a production: glue, warmth, one loudness for all pieces, peaks under control, a clean end. */
import type { StereoSamples } from '#studio/music/music.ts';
import { gainOf } from '#studio/music/sound.ts';
import { filter, highPass, highShelf, peaking } from '#studio/shared/sound/biquad.ts';
import { limit } from '#studio/shared/sound/limiter.ts';
import { integratedLoudness } from '#studio/shared/sound/loudness.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';

/** Every piece is this loud, so that a gain means the same for all. */
export const MUSIC_LUFS = -16.5;
/** Loudness at which glue and warmth work: their thresholds belong to it. */
const WORKING_LUFS = -13;
/** A little less where rooms boom, a little more where words and strings are clear. */
const CLEAR = peaking({ hertz: 620, quality: 0.5, gainDecibels: -2.2 });
const AIR = highShelf({ hertz: 2000, quality: 0.55, gainDecibels: 3.5 });
const CEILING_DECIBELS = -1.3;
/** The end is drawn to silence over this time. */
const FADE_SECONDS = 0.9;

/** In place. */
export function master({ left, right }: StereoSamples): void {
  for (const channel of [left, right]) filter(channel, highPass({ hertz: 30, quality: 0.7 }));
  level(left, right, WORKING_LUFS);
  glue(left, right);
  for (const channel of [left, right]) warm(filter(filter(channel, CLEAR), AIR));
  fadeOut(left, right);
  level(left, right, MUSIC_LUFS);
  limit([left, right], gainOf(CEILING_DECIBELS));
}

function level(left: Float32Array, right: Float32Array, lufs: number): void {
  const loudness = integratedLoudness([left, right]);
  if (!Number.isFinite(loudness)) return;
  const gain = gainOf(lufs - loudness);
  for (const channel of [left, right])
    for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] ?? 0) * gain;
}

const GLUE = { thresholdDecibels: -19, ratio: 2.5, attackSeconds: 0.014, releaseSeconds: 0.16 } as const;
/** Gain is computed once per this many samples and interpolated linearly. */
const CONTROL_SAMPLES = 32;

/** A gentle compressor on the energy of both channels. */
function glue(left: Float32Array, right: Float32Array): void {
  const rise = 1 - Math.exp(-CONTROL_SAMPLES / (GLUE.attackSeconds * SAMPLES_PER_SECOND));
  const fall = 1 - Math.exp(-CONTROL_SAMPLES / (GLUE.releaseSeconds * SAMPLES_PER_SECOND));
  let energy = 0;
  let gain = 1;
  for (let start = 0; start < left.length; start += CONTROL_SAMPLES) {
    const end = Math.min(left.length, start + CONTROL_SAMPLES);
    let sum = 0;
    for (let i = start; i < end; i++) sum += ((left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2) / 2;
    const now = sum / (end - start);
    energy += (now - energy) * (now > energy ? rise : fall);
    const over = 10 * Math.log10(energy + 1e-12) - GLUE.thresholdDecibels;
    const target = over > 0 ? gainOf(-over * (1 - 1 / GLUE.ratio)) : 1;
    const step = (target - gain) / (end - start);
    for (let i = start; i < end; i++) {
      gain += step;
      left[i] = (left[i] ?? 0) * gain;
      right[i] = (right[i] ?? 0) * gain;
    }
  }
}

/** Rounds what is loud, like tape: a cubic up to 1.5, flat beyond. */
function warm(channel: Float32Array): void {
  for (let i = 0; i < channel.length; i++) {
    const x = (channel[i] ?? 0) * 1.1;
    channel[i] = x > 1.5 ? 1 : x < -1.5 ? -1 : x - (4 / 27) * x * x * x;
  }
}

function fadeOut(left: Float32Array, right: Float32Array): void {
  const length = Math.min(left.length, samplesIn(FADE_SECONDS));
  for (const channel of [left, right]) {
    for (let i = 0; i < length; i++) {
      const at = channel.length - 1 - i;
      channel[at] = (channel[at] ?? 0) * Math.sin((Math.PI / 2) * (i / length)) ** 2;
    }
  }
}
