/** Tests how every sound effect sounds: length, level, color over time; and where it stands in the mix. */
import { describe, expect, test } from 'vitest';
import { mixSound } from '#studio/film/sound/mix-sound.ts';
import { noise } from '#studio/music/sound.ts';
import { filter, lowPass } from '#studio/shared/sound/biquad.ts';
import { integratedLoudness } from '#studio/shared/sound/loudness.ts';
import { samplesIn } from '#studio/shared/time.ts';
import { EFFECT_TIMING } from '#studio/storyboard/effect-timing.ts';
import { SOUND_EFFECTS, type EffectCue, type SoundPlan } from '#studio/storyboard/sound-plan.ts';
import { spectralCentroid } from '#tests/sound-meter.ts';
import { effectSound, UNDER_VOICE_DECIBELS } from './play-effects.ts';

const TAKES = [0, 1];
const decibels = (factor: number): number => 20 * Math.log10(factor);
const energy = (samples: Float32Array): number => samples.reduce((sum, sample) => sum + sample * sample, 0);
const peak = (samples: Float32Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** Loudness of the loudest tenth of a second, in LUFS; what is shorter counts as if silence followed. */
function loudestTenth(channels: readonly Float32Array[]): number {
  const window = samplesIn(0.1);
  const length = channels[0]!.length;
  const share = 10 * Math.log10(Math.min(1, length / window));
  let loudest = -Infinity;
  for (let start = 0; start === 0 || start + window <= length; start += samplesIn(0.01))
    loudest = Math.max(
      loudest,
      integratedLoudness(channels.map((each) => each.subarray(start, start + window))) + share,
    );
  return loudest;
}
/** Spectral centroids of consecutive tenths of a sound, in hertz. */
const colors = (samples: Float32Array, count: number): number[] =>
  Array.from({ length: count }, (_, index) =>
    spectralCentroid(
      samples.subarray((samples.length * index) / count, (samples.length * (index + 1)) / count),
    ),
  );

describe.each(SOUND_EFFECTS.flatMap((kind) => TAKES.map((take) => ({ kind, take }))))(
  '$kind, take $take',
  ({ kind, take }) => {
    const { left, right } = effectSound(kind, take);

    test('is as long as direction expects, begins and ends in silence, and has no number that is not one', () => {
      for (const channel of [left, right]) {
        expect(channel).toHaveLength(samplesIn(EFFECT_TIMING[kind].seconds));
        expect(Math.abs(channel[0]!)).toBeLessThan(0.001);
        expect(Math.abs(channel.at(-1)!)).toBeLessThan(0.02);
        expect(channel.every(Number.isFinite)).toBe(true);
      }
    });

    test('is at its level, its peaks under control', () => {
      const level = loudestTenth([left, right]);
      // Strokes are softer: there are more of them, and they are all peak.
      const expected = { tick: -7.5, pop: -2 }[kind as string] ?? 0;
      expect(Math.abs(level - expected)).toBeLessThan(0.5);
      expect(decibels(Math.max(peak(left), peak(right)))).toBeLessThanOrEqual(10.2);
    });
  },
);

test('another take is not a copy, the same one is the same', () => {
  for (const kind of SOUND_EFFECTS) {
    expect(effectSound(kind, 0)).toBe(effectSound(kind, 0));
    expect(effectSound(kind, 1).left).not.toEqual(effectSound(kind, 0).left);
  }
});

test('a whoosh gets brighter and then darker, and passes from one side to the other', () => {
  const { left, right } = effectSound('whoosh', 0);
  const [start, ...rest] = colors(left, 5);
  const middle = Math.max(...rest.slice(0, 3));
  expect(middle).toBeGreaterThan(1.8 * start!);
  expect(middle).toBeGreaterThan(1.8 * rest.at(-1)!);
  const half = left.length >> 1;
  const side = (from: number, to: number) =>
    energy(left.subarray(from, to)) / energy(right.subarray(from, to));
  expect(side(0, half)).toBeGreaterThan(1.2);
  expect(side(half, left.length)).toBeLessThan(0.8);
});

test('a riser gets brighter and louder all the way', () => {
  const { left } = effectSound('riser', 0);
  const climbing = colors(left, 5);
  expect(climbing).toEqual(climbing.toSorted((a, b) => a - b));
  expect(climbing.at(-1)).toBeGreaterThan(4 * climbing[0]!);
  const half = left.length >> 1;
  expect(energy(left.subarray(half))).toBeGreaterThan(10 * energy(left.subarray(0, half)));
});

test('a tick is over within 60 ms and high', () => {
  const { left } = effectSound('tick', 0);
  expect(left.length).toBeLessThan(samplesIn(0.06));
  expect(spectralCentroid(left)).toBeGreaterThan(1500);
});

test('a pop rises', () => {
  const { left } = effectSound('pop', 0);
  expect(spectralCentroid(left.subarray(samplesIn(0.04), samplesIn(0.1)))).toBeGreaterThan(
    1.3 * spectralCentroid(left.subarray(0, samplesIn(0.02))),
  );
});

test('most of a hit lies under 120 Hz', () => {
  const { left } = effectSound('hit', 0);
  const deep = filter(left.slice(), lowPass({ hertz: 120, quality: 0.7 }));
  expect(energy(deep)).toBeGreaterThan(0.5 * energy(left));
});

test('a shimmer is brighter than what strikes or passes', () => {
  const shimmer = spectralCentroid(effectSound('shimmer', 0).left);
  expect(shimmer).toBeGreaterThan(3500);
  for (const kind of ['whoosh', 'tick', 'pop', 'hit'] as const)
    expect(shimmer).toBeGreaterThan(spectralCentroid(effectSound(kind, 0).left));
});

describe('in the mix', () => {
  const SECONDS = 15;
  const recording = { sha256: 'a'.repeat(64), bytes: 1, mediaType: 'audio/wav' };
  const speech = noise(samplesIn(3), 5).map((sample, at) => sample * 0.1 * Math.abs(Math.sin(at / 3000)));
  const voice = [{ lineId: 'line', recording, startSeconds: 1, seconds: 3 }];
  const mix = (effects: EffectCue[], spoken: SoundPlan['voice'] = voice) =>
    mixSound({
      plan: {
        voice: spoken,
        music: null,
        ducking: [],
        effects,
        targetLufs: -14,
        maximumTruePeakDbtp: -1.5,
      },
      seconds: SECONDS,
      recordings: new Map([[recording.sha256, speech]]),
      music: null,
    });
  const cue = (kind: EffectCue['kind'], seconds: number): EffectCue => ({ kind, seconds, gainDecibels: 0 });

  test('an effect lies 6 dB under the voice alone, and 12 dB while somebody speaks', () => {
    const spokenLufs = integratedLoudness(
      Object.values(mix([]).samples).map((channel) => channel.subarray(samplesIn(1), samplesIn(4))),
    );
    for (const kind of ['whoosh', 'hit', 'shimmer'] as const) {
      const alone = Object.values(mix([cue(kind, 8)]).samples).map((each) => each.subarray(samplesIn(7)));
      expect(spokenLufs - loudestTenth(alone)).toBeGreaterThan(UNDER_VOICE_DECIBELS.alone - 1);
      expect(spokenLufs - loudestTenth(alone)).toBeLessThan(UNDER_VOICE_DECIBELS.alone + 1);
      const without = mix([]).samples;
      const added = mix([cue(kind, 2)]).samples;
      // Less than 0.1 dB of gain apart, so the difference is the effect.
      const rest = [added.left.map((each, at) => each - without.left[at]!)].flatMap((each) => [each, each]);
      expect(spokenLufs - loudestTenth(rest)).toBeGreaterThan(UNDER_VOICE_DECIBELS.together - 2);
    }
  });

  test('many effects change neither loudness nor peaks nor length, whatever gain they have', () => {
    const every = Array.from({ length: 15 }, (_, at) => cue(SOUND_EFFECTS[at % SOUND_EFFECTS.length]!, at));
    for (const gainDecibels of [0, 12]) {
      const { samples, measured } = mix(every.map((each) => ({ ...each, gainDecibels })));
      expect(Math.abs(measured.lufs + 14)).toBeLessThanOrEqual(0.3);
      expect(measured.truePeakDbtp).toBeLessThanOrEqual(-1);
      expect(samples.left).toHaveLength(samplesIn(SECONDS));
      expect(peak(samples.left.subarray(-400))).toBeLessThan(0.001);
    }
  });

  test('effects alone are as soft as beside a voice', () => {
    const { samples, measured } = mix([cue('whoosh', 2), cue('hit', 6)], []);
    expect(loudestTenth([samples.left, samples.right])).toBeLessThan(-19);
    expect(measured.truePeakDbtp).toBeLessThanOrEqual(-1);
  });

  test('a plan without effects, or with none, sounds as before there were any', () => {
    const { effects: _, ...plain } = {
      voice,
      music: null,
      ducking: [],
      effects: [],
      targetLufs: -14,
      maximumTruePeakDbtp: -1.5,
    };
    const before = mixSound({
      plan: plain,
      seconds: SECONDS,
      recordings: new Map([[recording.sha256, speech]]),
      music: null,
    });
    expect(mix([]).samples).toEqual(before.samples);
  });
});
