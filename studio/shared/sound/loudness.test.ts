/** Holds our loudness and true-peak meters and the limiter against ffmpeg's and against what is known exactly. */
import { describe, expect, test } from 'vitest';
import { randomFrom } from '#studio/shared/random.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import { measureWithFfmpeg } from '#tests/sound-meter.ts';
import { limit } from './limiter.ts';
import { integratedLoudness } from './loudness.ts';
import { truePeak } from './true-peak.ts';

const decibels = (value: number): number => 20 * Math.log10(value);

function sound(seconds: number, at: (time: number, index: number) => number): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * SAMPLES_PER_SECOND) }, (_, index) =>
    at(index / SAMPLES_PER_SECOND, index),
  );
}
const sine = (seconds: number, hertz: number, gain: number, phase = 0): Float32Array =>
  sound(seconds, (time) => gain * Math.sin(2 * Math.PI * hertz * time + phase));
function noise(seconds: number, gain: number, seed: number): Float32Array {
  const chance = randomFrom(seed);
  return sound(seconds, () => (chance.next() * 2 - 1) * gain);
}

const SOUNDS: Record<string, Float32Array[]> = {
  'a tone on both sides': [sine(4, 997, 0.3), sine(4, 997, 0.3)],
  'noise, different on each side': [noise(5, 0.4, 1), noise(5, 0.4, 2)],
  'loud and quiet stretches, which the gates tell apart': [0, 1].map((side) =>
    sound(12, (time) => (time % 4 < 2 ? 0.5 : 0.01) * Math.sin(2 * Math.PI * (300 + side) * time)),
  ),
  'bursts with silence between': [0, 1].map(() =>
    sound(8, (time) => (time % 1 < 0.2 ? 0.8 : 0) * Math.sin(2 * Math.PI * 440 * time)),
  ),
  'a deep and a high tone': [sine(3, 50, 0.6), sine(3, 9000, 0.2)],
};

describe.each(Object.entries(SOUNDS))('%s', (_, channels) => {
  test('is as loud and as high for us as for ffmpeg, within 0.1 LU and 0.2 dB', () => {
    const theirs = measureWithFfmpeg(channels);
    expect(Math.abs(integratedLoudness(channels) - theirs.lufs)).toBeLessThanOrEqual(0.1 + 0.05);
    expect(Math.abs(decibels(Math.max(...channels.map(truePeak))) - theirs.truePeakDbtp)).toBeLessThanOrEqual(
      0.2 + 0.05,
    );
  });
});

test('a full-scale tone of 997 Hz on one side measures −3.01 LUFS, as BS.1770-4 defines', () => {
  expect(integratedLoudness([sine(5, 997, 1), new Float32Array(5 * SAMPLES_PER_SECOND)])).toBeCloseTo(
    -3.01,
    1,
  );
});

test('silence has no loudness and no peak', () => {
  expect(integratedLoudness([new Float32Array(SAMPLES_PER_SECOND)])).toBe(-Infinity);
  expect(integratedLoudness([new Float32Array(0)])).toBe(-Infinity);
  expect(truePeak(new Float32Array(100))).toBe(0);
});

test('a peak that lies between the samples is found', () => {
  // At a quarter of the sample rate, shifted by 45°, every sample stands at 0.707 of the wave's height.
  const samples = sine(1, SAMPLES_PER_SECOND / 4, 0.9, Math.PI / 4);
  expect(Math.max(...samples)).toBeLessThan(0.65);
  expect(truePeak(samples.subarray(1000, 40_000))).toBeGreaterThan(0.89);
});

test('the limiter keeps true peaks under its ceiling and leaves quiet sound as it is', () => {
  const loud = [
    noise(3, 0.9, 3),
    sound(3, (time) => (time % 0.5 < 0.03 ? 1.6 : 0.2) * Math.sin(2 * Math.PI * 700 * time)),
  ];
  limit(loud, 0.8);
  for (const channel of loud) expect(decibels(truePeak(channel) / 0.8)).toBeLessThan(0.1);
  const quiet = sine(1, 440, 0.5);
  const before = quiet.slice();
  limit([quiet], 0.8);
  expect(quiet).toEqual(before);
});

test('the limiter ducks before a peak and comes back after it, without a step', () => {
  const samples = sound(
    1,
    (time) => 0.5 * Math.sin(2 * Math.PI * 100 * time) + (Math.abs(time - 0.5) < 0.001 ? 0.9 : 0),
  );
  const before = samples.slice();
  limit([samples], 0.7);
  const gains = [...samples]
    .map((sample, index) => (Math.abs(before[index]!) > 0.05 ? sample / before[index]! : Number.NaN))
    .filter((gain) => !Number.isNaN(gain));
  for (let i = 1; i < gains.length; i++) expect(Math.abs(gains[i]! - gains[i - 1]!)).toBeLessThan(0.12);
  expect(samples[SAMPLES_PER_SECOND - 400]! / before[SAMPLES_PER_SECOND - 400]!).toBeGreaterThan(0.95);
});
