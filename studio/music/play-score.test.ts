/**
 * Tests what is heard: exact length, levels by ffmpeg's meter, no clicks, no gaps, moods that sound
 * different, beats where the grid has them.
 */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { filter, lowPass } from '#studio/shared/sound/biquad.ts';
import { samplesIn } from '#studio/shared/time.ts';
import { measureWithFfmpeg } from '#tests/sound-meter.ts';
import { beatGridOf } from './beat-grid.ts';
import { composeMusic } from './compose-music.ts';
import { MOODS, type StereoSamples } from './music.ts';
import { playScore } from './play-score.ts';

const bytesOf = (samples: Float32Array) =>
  new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
const hashOf = ({ left, right }: StereoSamples) =>
  createHash('sha256').update(bytesOf(left)).update(bytesOf(right)).digest('hex');
const rms = (samples: Float32Array) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
const between = (samples: Float32Array, from: number, to: number) =>
  samples.subarray(samplesIn(Math.max(0, from)), samplesIn(to));

function highestJump(samples: Float32Array): number {
  let jump = 0;
  for (let i = 1; i < samples.length; i++) jump = Math.max(jump, Math.abs(samples[i]! - samples[i - 1]!));
  return jump;
}

/** Share of the energy above a corner, as a plain measure of brightness. */
function brightness({ left }: StereoSamples): number {
  const low = filter(
    filter(left.slice(), lowPass({ hertz: 2000, quality: 0.7 })),
    lowPass({ hertz: 2000, quality: 0.7 }),
  );
  return rms(left.map((sample, i) => sample - low[i]!)) / rms(left);
}

describe.each(MOODS)('%s music', (mood) => {
  const score = composeMusic({ seed: 11, mood, seconds: 15 });
  let sound: StereoSamples;
  beforeAll(() => {
    sound = playScore(score);
  });

  test('is 15.000 s to the sample, and begins and ends in silence', () => {
    for (const channel of [sound.left, sound.right]) {
      expect(channel).toHaveLength(720_000);
      expect(Math.abs(channel[0]!)).toBeLessThan(1e-4);
      expect(Math.abs(channel.at(-1)!)).toBeLessThan(1e-6);
      expect(rms(channel.subarray(-480))).toBeLessThan(0.001);
    }
  });

  test('is between −18 and −15 LUFS and stays below −1 dBTP', () => {
    const { lufs, truePeakDbtp } = measureWithFfmpeg([sound.left, sound.right]);
    expect(lufs).toBeGreaterThan(-18);
    expect(lufs).toBeLessThan(-15);
    expect(truePeakDbtp).toBeLessThanOrEqual(-1);
  });

  test('has no clicks: without its drums no sample is far from the one before', () => {
    const { left, right } = playScore({ ...score, drums: [], swells: [] });
    expect(highestJump(left)).toBeLessThan(0.45);
    expect(highestJump(right)).toBeLessThan(0.45);
    expect(highestJump(sound.left)).toBeLessThan(0.75);
  });

  test('has no direct current and no number that is not one', () => {
    for (const channel of [sound.left, sound.right]) {
      expect(Math.abs(channel.reduce((sum, sample) => sum + sample, 0) / channel.length)).toBeLessThan(
        0.0005,
      );
      expect(channel.every(Number.isFinite)).toBe(true);
    }
  });

  test('is heard from the first tenth of a second, without a gap of 0.4 s before it ends', () => {
    expect(rms(between(sound.left, 0, 0.12))).toBeGreaterThan(0.003);
    for (let from = 0; from < score.lastHitSeconds + 1; from += 0.1)
      expect(rms(between(sound.left, from, from + 0.4)), `at ${from} s`).toBeGreaterThan(0.004);
  });

  test('grows: the lift is louder than the intro, and the last hit rings out', () => {
    const level = (kind: string) => {
      const section = score.sections.find((candidate) => candidate.kind === kind)!;
      return rms(between(sound.left, section.startSeconds, section.endSeconds));
    };
    expect(level('lift')).toBeGreaterThan(1.15 * level('intro'));
    expect(rms(between(sound.left, score.lastHitSeconds, score.lastHitSeconds + 0.5))).toBeGreaterThan(
      3 * rms(between(sound.left, 14.5, 15)),
    );
  });

  test('is stereo, and loses little in mono', () => {
    const middle = sound.left.map((sample, i) => (sample + sound.right[i]!) / 2);
    const side = sound.left.map((sample, i) => (sample - sound.right[i]!) / 2);
    const apart = 20 * Math.log10(rms(side) / rms(middle));
    expect(apart).toBeGreaterThan(-20);
    expect(apart).toBeLessThan(-3);
  });
});

test('the same request gives the same samples, another seed others', () => {
  const play = (seed: number) => hashOf(playScore(composeMusic({ seed, mood: 'warm', seconds: 6 })));
  expect(play(1)).toBe(play(1));
  expect(play(2)).not.toBe(play(1));
});

test.each([5, 7.3, 30])('music of %d s has exactly as many samples', (seconds) => {
  const { left, right } = playScore(composeMusic({ seed: 1, mood: 'playful', seconds }));
  expect([left.length, right.length]).toEqual([samplesIn(seconds), samplesIn(seconds)]);
});

test('the kick sounds where the beat grid has its beats', () => {
  const score = composeMusic({ seed: 11, mood: 'bold', seconds: 15 });
  const deep = filter(
    playScore({ ...score, parts: [], swells: [] }).left,
    lowPass({ hertz: 120, quality: 0.7 }),
  );
  const lift = score.sections.find((section) => section.kind === 'lift')!;
  const beats = beatGridOf(score).beatSeconds.filter(
    (beat) => beat >= lift.startSeconds && beat < lift.endSeconds - (60 / score.beatsPerMinute) * 4,
  );
  expect(beats.length).toBeGreaterThanOrEqual(4);
  for (const beat of beats)
    expect(rms(between(deep, beat, beat + 0.05)), `at ${beat} s`).toBeGreaterThan(
      3 * rms(between(deep, beat - 0.05, beat - 0.005)),
    );
});

test('moods differ in brightness and in how many notes there are a second', () => {
  const heard = MOODS.map((mood) => {
    const score = composeMusic({ seed: 3, mood, seconds: 8 });
    const strokes =
      score.drums.length +
      score.parts.reduce(
        (sum, part) => sum + new Set(part.notes.map((note) => note.startSeconds.toFixed(1))).size,
        0,
      );
    return { mood, bright: brightness(playScore(score)), density: strokes / 8 };
  });
  const of = (mood: string) => heard.find((one) => one.mood === mood)!;
  expect(of('bright').bright).toBeGreaterThan(1.3 * of('dreamy').bright);
  expect(of('bold').density).toBeGreaterThan(1.5 * of('calm').density);
  expect(of('playful').density).toBeGreaterThan(1.3 * of('elegant').density);
});
