/** Tests the mix of a real voice and real music by ffmpeg's own loudness meter. */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeMusic } from '#studio/music/compose-music.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import { playScore } from '#studio/music/play-score.ts';
import { decodeWav } from '#studio/shared/samples.ts';
import { integratedLoudness } from '#studio/shared/sound/loudness.ts';
import { samplesIn } from '#studio/shared/time.ts';
import { duckMusic } from '#studio/storyboard/duck-music.ts';
import type { SoundPlan } from '#studio/storyboard/sound-plan.ts';
import { measureAfterAac, measureWithFfmpeg } from '#tests/sound-meter.ts';
import { mixSound, type MixedSound } from './mix-sound.ts';
import { gainAt, gainEnvelope } from './music-gain.ts';

const LINES = [
  'Meet a lamp that follows your day.',
  'Warm oak and brushed brass, made by hand.',
  'Dims with a single touch.',
];
const SECONDS = 15;

/** Speech of espeak-ng, at 48 kHz, silence trimmed at both ends. */
function speak(text: string): Float32Array {
  const spoken = spawnSync('espeak-ng', ['-v', 'en-us', '--stdout', text], { maxBuffer: 1 << 24 });
  const { stdout } = spawnSync(
    'ffmpeg',
    [
      '-v',
      'error',
      '-f',
      'wav',
      '-i',
      'pipe:0',
      '-ar',
      '48000',
      '-ac',
      '1',
      '-c:a',
      'pcm_s16le',
      '-f',
      'wav',
      '-bitexact',
      'pipe:1',
    ],
    { input: spoken.stdout, maxBuffer: 1 << 24 },
  );
  const samples = decodeWav(new Uint8Array(stdout)).channels[0]!;
  const audible = (sample: number) => Math.abs(sample) > 0.01;
  return samples.slice(samples.findIndex(audible), samples.findLastIndex(audible));
}

const refOf = (index: number) => ({ sha256: String(index).repeat(64), bytes: 1, mediaType: 'audio/wav' });
let recordings: Map<string, Float32Array>;
let cues: SoundPlan['voice'];
let music: StereoSamples;

function planOf(change: Partial<SoundPlan> = {}): SoundPlan {
  const voice = change.voice ?? cues;
  return {
    voice,
    music: { order: { seed: 1, mood: 'playful', seconds: SECONDS }, gainDecibels: 0 },
    ducking: duckMusic(voice, SECONDS),
    targetLufs: -14,
    maximumTruePeakDbtp: -1.5,
    ...change,
  };
}
const mix = (plan: SoundPlan, bed: StereoSamples | null): MixedSound =>
  mixSound({ plan, seconds: SECONDS, recordings, music: bed });
const channelsOf = ({ samples }: MixedSound) => [samples.left, samples.right];

beforeAll(() => {
  const spoken = LINES.map(speak);
  recordings = new Map(spoken.map((samples, index) => [refOf(index).sha256, samples]));
  let startSeconds = 0.5;
  cues = spoken.map((samples, index) => {
    const cue = {
      lineId: `line-${index}`,
      recording: refOf(index),
      startSeconds,
      seconds: samples.length / 48_000,
    };
    startSeconds += cue.seconds + 1.2;
    return cue;
  });
  music = playScore(composeMusic({ seed: 1, mood: 'playful', seconds: SECONDS }));
});

describe.each([
  ['voice and music', () => mix(planOf(), music)],
  ['voice alone', () => mix(planOf({ music: null }), null)],
  ['music alone', () => mix(planOf({ voice: [], ducking: [{ seconds: 0, gainDecibels: 0 }] }), music)],
  [
    'voice and music at its loudest',
    () =>
      mix(
        planOf({ music: { order: { seed: 1, mood: 'playful', seconds: SECONDS }, gainDecibels: 6 } }),
        music,
      ),
  ],
] as const)('a mix of %s', (_, make) => {
  let mixed: MixedSound;
  beforeAll(() => {
    mixed = make();
  });

  test('is −14 LUFS within 0.3 and stays below −1 dBTP, by ffmpeg’s meter and by ours', () => {
    const theirs = measureWithFfmpeg(channelsOf(mixed));
    expect(Math.abs(theirs.lufs + 14)).toBeLessThanOrEqual(0.3);
    expect(theirs.truePeakDbtp).toBeLessThanOrEqual(-1.3);
    expect(Math.abs(mixed.measured.lufs - theirs.lufs)).toBeLessThanOrEqual(0.15);
    expect(Math.abs(mixed.measured.truePeakDbtp - theirs.truePeakDbtp)).toBeLessThanOrEqual(0.25);
  });

  test('is −14 LUFS within 0.5 and stays below −1 dBTP when it has been encoded as AAC', () => {
    const heard = measureAfterAac(channelsOf(mixed));
    expect(Math.abs(heard.lufs + 14)).toBeLessThanOrEqual(0.5);
    expect(heard.truePeakDbtp).toBeLessThanOrEqual(-1);
  });

  test('is exactly as long as the clip and silent in its last hundredth of a second', () => {
    for (const channel of channelsOf(mixed)) {
      expect(channel).toHaveLength(samplesIn(SECONDS));
      expect(channel.subarray(-480).every((sample) => Math.abs(sample) <= 0.001)).toBe(true);
    }
  });

  test('has no number that is not one', () => {
    for (const channel of channelsOf(mixed)) expect(channel.every(Number.isFinite)).toBe(true);
  });
});

test('silence stays silence', () => {
  const mixed = mix(planOf({ voice: [], music: null, ducking: [{ seconds: 0, gainDecibels: 0 }] }), null);
  expect(channelsOf(mixed).every((channel) => channel.every((sample) => sample === 0))).toBe(true);
  expect(mixed.measured).toEqual({ lufs: -Infinity, truePeakDbtp: -Infinity });
});

test('a recording and music of nothing but silence are no fault', () => {
  const silent = new Map([...recordings.keys()].map((key) => [key, new Float32Array(48_000)]));
  const nothing = { left: new Float32Array(720_000), right: new Float32Array(720_000) };
  const mixed = mixSound({ plan: planOf(), seconds: SECONDS, recordings: silent, music: nothing });
  expect(channelsOf(mixed).every((channel) => channel.every((sample) => sample === 0))).toBe(true);
});

test('the voice comes from the middle', () => {
  const { left, right } = mix(planOf({ music: null }), null).samples;
  expect(left).toEqual(right);
});

test.each([0, 6])(
  'speech is at least 10 dB above the music under it, with the music at %d dB',
  (gainDecibels) => {
    // Both are scaled alike by the last step, so that the difference of two mixes is what was added.
    const plan = planOf({ music: { order: { seed: 1, mood: 'playful', seconds: SECONDS }, gainDecibels } });
    const both = mix(plan, music).samples;
    const voice = mix(planOf({ music: null }), null).samples;
    const cue = cues[1]!;
    const [from, to] = [samplesIn(cue.startSeconds), samplesIn(cue.startSeconds + cue.seconds)];
    const spoken = voice.left.subarray(from, to);
    const heard = both.left.subarray(from, to);
    // Least squares: how much of the voice is in the mix; what remains is music.
    const share =
      heard.reduce((sum, sample, i) => sum + sample * spoken[i]!, 0) /
      spoken.reduce((sum, sample) => sum + sample * sample, 0);
    const rest = heard.map((sample, i) => sample - share * spoken[i]!);
    const ratio = integratedLoudness([spoken.map((sample) => sample * share)]) - integratedLoudness([rest]);
    expect(ratio).toBeGreaterThanOrEqual(10);
    // … and the music is still there.
    expect(ratio).toBeLessThan(26);
  },
);

test('the music ducks before the first word and comes back after the last', () => {
  const ducking = duckMusic([{ startSeconds: 1, seconds: 2 }], SECONDS);
  expect(
    [0.5, 0.75, 0.875, 1, 3, 3.3, 3.6, 14].map((seconds) => Math.round(gainAt(ducking, seconds) * 10) / 10),
  ).toEqual([0, 0, -4, -8, -8, -4, 0, 0]);
  const envelope = gainEnvelope(ducking, samplesIn(SECONDS));
  for (const seconds of [0, 0.9, 1.5, 3.1, 8])
    expect(20 * Math.log10(envelope[samplesIn(seconds)]!)).toBeCloseTo(gainAt(ducking, seconds), 1);
});

test('gain without breakpoints is zero decibels', () => {
  expect(gainAt([], 3)).toBe(0);
});

test('a plan whose recording is missing is refused by the line’s name', () => {
  expect(() => mixSound({ plan: planOf(), seconds: SECONDS, recordings: new Map(), music: null })).toThrow(
    'line-0',
  );
});

test('a line that would run over the end is cut there', () => {
  const late = planOf({ voice: [{ ...cues[0]!, startSeconds: SECONDS - 0.5 }], music: null });
  expect(channelsOf(mix(late, null))[0]).toHaveLength(samplesIn(SECONDS));
});
