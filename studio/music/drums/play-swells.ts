/** Plays the transitions between sections: a cymbal backwards, a rising noise, a deep boom. */
import type { StereoSamples } from '#studio/music/music.ts';
import type { Score } from '#studio/music/score.ts';
import { decayOf, noise } from '#studio/music/sound.ts';
import { highPass, filter, lowPass } from '#studio/shared/sound/biquad.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';

/** Adds them to `bus` in place. One that is shorter than 10 ms, or begins after the bus ends, is left out. */
export function playSwells(score: Score, bus: StereoSamples): void {
  for (const { kind, startSeconds, endSeconds, velocity } of score.swells) {
    const start = samplesIn(startSeconds);
    const length = Math.min(samplesIn(endSeconds), bus.left.length) - start;
    if (length < 480) continue;
    for (const [side, channel] of [bus.left, bus.right].entries()) {
      const sound =
        kind === 'boom'
          ? boom(length)
          : kind === 'riser'
            ? riser(length, 501 + side)
            : reverseCymbal(length, 601 + side);
      for (let i = 0; i < length; i++)
        channel[start + i] = (channel[start + i] ?? 0) + (sound[i] ?? 0) * velocity;
    }
  }
}

/** Rises to where the section begins and is gone there within 8 ms. */
const ending = (i: number, length: number): number => Math.min(1, (length - i) / 384);

function reverseCymbal(length: number, seed: number): Float32Array {
  const sound = filter(
    filter(noise(length, seed), highPass({ hertz: 2800, quality: 0.7 })),
    lowPass({ hertz: 9500, quality: 0.7 }),
  );
  for (let i = 0; i < length; i++) sound[i] = (sound[i] ?? 0) * (i / length) ** 3 * ending(i, length) * 0.12;
  return sound;
}

/** Noise through a band-pass that climbs four octaves. */
function riser(length: number, seed: number): Float32Array {
  const sound = noise(length, seed);
  let band = 0;
  let low = 0;
  let step = 0;
  for (let i = 0; i < length; i++) {
    const way = i / length;
    if (i % 32 === 0) step = 2 * Math.sin((Math.PI * 350 * 2 ** (4 * way)) / SAMPLES_PER_SECOND);
    const high = (sound[i] ?? 0) - low - 0.5 * band;
    band += step * high;
    low += step * band;
    sound[i] = band * (way * way * 0.9 + 0.04 * way) * ending(i, length) * 0.12;
  }
  return sound;
}

/** A falling sub tone; the same on both sides. */
function boom(length: number): Float32Array {
  const sound = new Float32Array(length);
  const dying = decayOf(length / SAMPLES_PER_SECOND);
  let phase = 0;
  let level = 0.3;
  for (let i = 0; i < length; i++) {
    sound[i] = Math.sin(phase) * level * Math.min(1, i / 480) * Math.min(1, (length - i) / 960);
    phase += (2 * Math.PI * (36 + 34 * Math.exp(-i / 9000))) / SAMPLES_PER_SECOND;
    level *= dying;
  }
  return sound;
}
