/** Measures loudness as broadcasters do: ITU-R BS.1770-4 with the gates of EBU R128. */
import type { Biquad } from '#studio/shared/sound/biquad.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

/** K-weighting at 48 kHz: the head's shelf, then the low cut (BS.1770-4, tables 1 and 2). */
const SHELF: Biquad = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
};
const LOW_CUT: Biquad = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 };

/** Gating blocks are 400 ms and overlap by three quarters, so energy is kept in steps of 100 ms. */
const STEP_SAMPLES = SAMPLES_PER_SECOND / 10;
const STEPS_A_BLOCK = 4;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

const lufsOf = (meanSquare: number): number => -0.691 + 10 * Math.log10(meanSquare);

/**
 * Integrated loudness in LUFS of one (mono) or two (left, right) channels at 48 kHz; −Infinity for silence.
 * Mono counts once: played on both speakers it is 3 LU louder. Sound shorter than 400 ms is one block.
 */
export function integratedLoudness(channels: readonly Float32Array[]): number {
  const blocks = blockEnergies(channels);
  const loud = blocks.filter((energy) => lufsOf(energy) > ABSOLUTE_GATE_LUFS);
  if (loud.length === 0) return -Infinity;
  const threshold = lufsOf(mean(loud)) + RELATIVE_GATE_LU;
  return lufsOf(mean(loud.filter((energy) => lufsOf(energy) > threshold)));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function blockEnergies(channels: readonly Float32Array[]): number[] {
  const samples = channels[0]?.length ?? 0;
  const steps = new Float64Array(Math.ceil(samples / STEP_SAMPLES));
  for (const channel of channels) addStepEnergies(channel, steps);
  const whole = Math.floor(samples / STEP_SAMPLES);
  if (whole < STEPS_A_BLOCK)
    return samples === 0 ? [] : [steps.reduce((sum, step) => sum + step, 0) / samples];
  const blocks: number[] = [];
  for (let first = 0; first + STEPS_A_BLOCK <= whole; first++) {
    let sum = 0;
    for (let step = first; step < first + STEPS_A_BLOCK; step++) sum += steps[step] ?? 0;
    blocks.push(sum / (STEPS_A_BLOCK * STEP_SAMPLES));
  }
  return blocks;
}

/**
 * Adds the K-weighted energy of every 100 ms. Both filters run in one pass, everything in local variables: it
 * is the hot loop of every mix.
 */
function addStepEnergies(channel: Float32Array, steps: Float64Array): void {
  const { b0: s0, b1: s1, b2: s2, a1: t1, a2: t2 } = SHELF;
  const { a1: u1, a2: u2 } = LOW_CUT;
  let shelf1 = 0;
  let shelf2 = 0;
  let cut1 = 0;
  let cut2 = 0;
  for (let step = 0; step < steps.length; step++) {
    const end = Math.min(channel.length, (step + 1) * STEP_SAMPLES);
    let energy = 0;
    for (let i = step * STEP_SAMPLES; i < end; i++) {
      // The tiny offset keeps the filters' memory out of denormal numbers, which are slow.
      const x = (channel[i] ?? 0) + 1e-15;
      const shelved = s0 * x + shelf1;
      shelf1 = s1 * x - t1 * shelved + shelf2;
      shelf2 = s2 * x - t2 * shelved;
      // The low cut's numerator is 1, −2, 1.
      const y = shelved + cut1;
      cut1 = cut2 - 2 * shelved - u1 * y;
      cut2 = shelved - u2 * y;
      energy += y * y;
    }
    steps[step] = (steps[step] ?? 0) + energy;
  }
}
