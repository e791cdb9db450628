/** Measures loudness as broadcasters do: integrated LUFS with gating (ITU-R BS.1770-4, EBU R128) and true peak. */
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

type Biquad = { b0: number; b1: number; b2: number; a1: number; a2: number };

/** K-weighting at 48 kHz, coefficients from BS.1770-4, tables 1 and 2: a head-shaped shelf, then a high-pass. */
const SHELF: Biquad = { b0: 1.53512485958697, b1: -2.69169618940638, b2: 1.19839281085285, a1: -1.69065929318241, a2: 0.73248077421585 };
const HIGH_PASS: Biquad = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 };

const BLOCK_SAMPLES = 0.4 * SAMPLES_PER_SECOND;
const STEP_SAMPLES = 0.1 * SAMPLES_PER_SECOND;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

/** Integrated loudness in LUFS of channels at 48 kHz; −Infinity for silence or less than 0.4 s. */
export function integratedLoudness(channels: readonly Float32Array[]): number {
  const steps = stepEnergies(channels);
  const perBlock = BLOCK_SAMPLES / STEP_SAMPLES;
  const blocks: number[] = [];
  for (let index = 0; index + perBlock <= steps.length; index++) {
    let sum = 0;
    for (let step = 0; step < perBlock; step++) sum += steps[index + step] ?? 0;
    blocks.push(sum / BLOCK_SAMPLES);
  }
  const audible = blocks.filter((energy) => lufs(energy) > ABSOLUTE_GATE_LUFS);
  if (audible.length === 0) return -Infinity;
  const gate = lufs(mean(audible)) + RELATIVE_GATE_LU;
  return lufs(mean(audible.filter((energy) => lufs(energy) > gate)));
}

/** Highest level between and on the samples, dBTP: four times oversampled by a 48-tap windowed sinc. −Infinity for silence. */
export function truePeak(channels: readonly Float32Array[]): number {
  let highest = 0;
  for (const channel of channels) {
    let samplePeak = 0;
    for (const sample of channel) samplePeak = Math.max(samplePeak, Math.abs(sample));
    highest = Math.max(highest, samplePeak);
    // Between samples a peak rises at most by a few decibels: quiet stretches need no oversampling.
    const worthwhile = samplePeak * 0.7;
    for (let at = 0; at < channel.length; at++) {
      if (Math.abs(channel[at] ?? 0) < worthwhile) continue;
      for (const phase of PHASES) {
        let sum = 0;
        for (let tap = 0; tap < TAPS; tap++) sum += (channel[at + tap - TAPS / 2 + 1] ?? 0) * (phase[tap] ?? 0);
        highest = Math.max(highest, Math.abs(sum));
      }
    }
  }
  return 20 * Math.log10(highest);
}

const TAPS = 12;
/** Interpolators for a quarter, a half and three quarters of a sample. */
const PHASES = [0.25, 0.5, 0.75].map((offset) => {
  const taps = Float64Array.from({ length: TAPS }, (_, tap) => {
    const distance = tap - TAPS / 2 + 1 - offset;
    return (Math.sin(Math.PI * distance) / (Math.PI * distance)) * (0.5 + 0.5 * Math.cos((Math.PI * distance) / (TAPS / 2)));
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
});

/** Energy of each tenth of a second, K-weighted, all channels added. */
function stepEnergies(channels: readonly Float32Array[]): Float64Array {
  const steps = new Float64Array(Math.floor((channels[0]?.length ?? 0) / STEP_SAMPLES));
  for (const channel of channels) {
    let [s1, s2, h1, h2] = [0, 0, 0, 0];
    for (let step = 0; step < steps.length; step++) {
      let energy = 0;
      for (let at = step * STEP_SAMPLES; at < (step + 1) * STEP_SAMPLES; at++) {
        const input = channel[at] ?? 0;
        const shelved = SHELF.b0 * input + s1;
        s1 = SHELF.b1 * input - SHELF.a1 * shelved + s2;
        s2 = SHELF.b2 * input - SHELF.a2 * shelved;
        const weighted = HIGH_PASS.b0 * shelved + h1;
        h1 = HIGH_PASS.b1 * shelved - HIGH_PASS.a1 * weighted + h2;
        h2 = HIGH_PASS.b2 * shelved - HIGH_PASS.a2 * weighted;
        energy += weighted * weighted;
      }
      steps[step] = (steps[step] ?? 0) + energy;
    }
  }
  return steps;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const lufs = (energy: number): number => -0.691 + 10 * Math.log10(energy);
