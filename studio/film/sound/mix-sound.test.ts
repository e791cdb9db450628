/** Tests the mix against ffmpeg's own loudness meter. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '#studio/shared/random.ts';
import { encodeWav } from '#studio/shared/samples.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import type { SoundPlan } from '#studio/storyboard/storyboard.ts';
import { duckMusic } from '#studio/storyboard/duck-music.ts';
import { integratedLoudness, truePeak } from './loudness.ts';
import { gainEnvelope, mixSound } from './mix-sound.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-mix-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function ffmpegMeter(channels: Float32Array[]): { lufs: number; peak: number } {
  const path = join(folder, 'sound.wav');
  writeFileSync(path, encodeWav(channels, SAMPLES_PER_SECOND));
  const { stderr } = spawnSync('ffmpeg', ['-hide_banner', '-i', path, '-af', 'ebur128=peak=true', '-f', 'null', '-'], { encoding: 'utf8' });
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  return { lufs: Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)![1]), peak: Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)![1]) };
}

/** Speech-like: bursts of harmonics with gaps; and a bed of chords with drums. */
function speech(seconds: number): Float32Array {
  const random = randomFrom(3);
  return Float32Array.from({ length: seconds * SAMPLES_PER_SECOND }, (_, at) => {
    const time = at / SAMPLES_PER_SECOND;
    const syllable = Math.max(0, Math.sin(2 * Math.PI * 4 * time)) ** 0.6;
    return 0.25 * syllable * (Math.sin(2 * Math.PI * 150 * time) + 0.6 * Math.sin(2 * Math.PI * 900 * time) + 0.3 * (random.next() - 0.5));
  });
}
function bed(seconds: number, phase: number): Float32Array {
  return Float32Array.from({ length: seconds * SAMPLES_PER_SECOND }, (_, at) => {
    const time = at / SAMPLES_PER_SECOND;
    return 0.2 * (Math.sin(2 * Math.PI * 220 * time + phase) + Math.sin(2 * Math.PI * 277 * time) + Math.sin(2 * Math.PI * 330 * time)) + 0.5 * Math.exp(-12 * (time % 0.5)) * Math.sin(2 * Math.PI * 60 * time);
  });
}

const recording = { sha256: 'a'.repeat(64), bytes: 1, mediaType: 'audio/wav' };
function plan(change: Partial<SoundPlan> = {}): SoundPlan {
  const voice = [1, 5, 9].map((startSeconds) => ({ lineId: `line-${startSeconds}`, recording, startSeconds, seconds: 3 }));
  return { voice, music: { order: { seed: 1, mood: 'warm', seconds: 15 }, gainDecibels: 0 }, ducking: duckMusic(voice, 15), targetLufs: -14, maximumTruePeakDbtp: -1.5, ...change };
}
const recordings = new Map([[recording.sha256, speech(3)]]);
const music = { left: bed(15, 0), right: bed(15, 1) };

test('our meters agree with ffmpeg’s within 0.1 LU and 0.2 dB', () => {
  for (const channels of [[music.left, music.right], [speech(5), speech(5)]]) {
    const theirs = ffmpegMeter(channels);
    expect(Math.abs(integratedLoudness(channels) - theirs.lufs)).toBeLessThanOrEqual(0.11);
    expect(Math.abs(truePeak(channels) - theirs.peak)).toBeLessThanOrEqual(0.2);
  }
});

describe.each([
  ['voice and music', plan(), music],
  ['voice alone', plan({ music: null }), null],
  ['music alone', plan({ voice: [], ducking: [{ seconds: 0, gainDecibels: 0 }] }), music],
] as const)('a mix of %s', (_, soundPlan, bedOrNone) => {
  const mixed = mixSound({ plan: soundPlan, seconds: 15, recordings, music: bedOrNone });
  const channels = [mixed.samples.left, mixed.samples.right];

  test('is −14 LUFS within half a unit and stays below −1 dBTP, by ffmpeg’s meter', () => {
    const { lufs, peak } = ffmpegMeter(channels);
    expect(Math.abs(lufs + 14)).toBeLessThanOrEqual(0.5);
    expect(peak).toBeLessThanOrEqual(-1);
  });

  test('is exactly 15 s long and ends in silence', () => {
    expect(channels.map((channel) => channel.length)).toEqual([720_000, 720_000]);
    expect(Math.max(...channels.flatMap((channel) => [...channel.subarray(-40)].map(Math.abs)))).toBeLessThan(0.002);
  });
});

test('silence stays silence', () => {
  const { samples, measured } = mixSound({ plan: plan({ voice: [], music: null, ducking: [{ seconds: 0, gainDecibels: 0 }] }), seconds: 15, recordings, music: null });
  expect(samples.left.every((sample) => sample === 0)).toBe(true);
  expect(measured.lufs).toBe(-Infinity);
});

test('the music gives way while somebody speaks, before the first word', () => {
  const envelope = gainEnvelope(plan().ducking, 15 * SAMPLES_PER_SECOND);
  const decibels = (seconds: number) => 20 * Math.log10(envelope[Math.round(seconds * SAMPLES_PER_SECOND)]!);
  expect(decibels(0.5)).toBeCloseTo(0, 1);
  expect(decibels(1)).toBeCloseTo(-12, 1);
  expect(decibels(0.925)).toBeCloseTo(-6, 1);
  expect(decibels(3.9)).toBeCloseTo(-12, 1);
  expect(decibels(14)).toBeCloseTo(0, 1);
});

test('speech stands at least 10 dB above the music under it', () => {
  const quiet = mixSound({ plan: plan({ voice: plan().voice, music: null }), seconds: 15, recordings, music: null });
  const envelope = gainEnvelope(plan().ducking, 15 * SAMPLES_PER_SECOND);
  const ducked = music.left.map((sample, at) => sample * envelope[at]!).subarray(1 * SAMPLES_PER_SECOND, 4 * SAMPLES_PER_SECOND);
  const voiceLufs = integratedLoudness([quiet.samples.left.subarray(48_000, 192_000), quiet.samples.right.subarray(48_000, 192_000)]);
  const musicLufs = integratedLoudness([ducked, ducked]) + (-19 - integratedLoudness([music.left, music.right])) + (voiceLufs + 16);
  expect(voiceLufs - musicLufs).toBeGreaterThanOrEqual(10);
});

