/** Recordings are resampled cleanly, trimmed closely and brought to one level. */
import { describe, expect, it } from 'vitest';
import { integratedLoudness } from '#studio/shared/sound/loudness.ts';
import { levelSpeech, LINE_LUFS } from '#studio/voice/sound/level-speech.ts';
import { resample } from '#studio/voice/sound/resample.ts';
import { trimSilence } from '#studio/voice/sound/trim-silence.ts';

const tone = (hertz: number, seconds: number, samplesPerSecond: number, level = 0.5): Float32Array =>
  Float32Array.from(
    { length: seconds * samplesPerSecond },
    (_, i) => level * Math.sin((2 * Math.PI * hertz * i) / samplesPerSecond),
  );
const decibels = (share: number): number => 20 * Math.log10(share);
const rms = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe('resampling', () => {
  it.each([16_000, 22_050, 24_000, 44_100])(
    'keeps a tone from %i Hz to 48 kHz, to better than 80 dB',
    (from) => {
      const out = resample(tone(1000, 0.5, from), from, 48_000);
      expect(out.length).toBe(24_000);
      const wanted = tone(1000, 0.5, 48_000);
      const middle = (samples: Float32Array) => samples.subarray(2400, -2400);
      const error = middle(out).map((sample, i) => sample - (middle(wanted)[i] ?? 0));
      expect(decibels(rms(error) / rms(middle(wanted)))).toBeLessThan(-80);
    },
  );

  it('lets no mirror image of high sounds through', () => {
    const out = resample(tone(10_000, 0.5, 22_050), 22_050, 48_000);
    const mirror = 12_050;
    let real = 0;
    let imaginary = 0;
    for (let i = 2400; i < 21_600; i++) {
      const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * (i - 2400)) / 19_200);
      real += window * (out[i] ?? 0) * Math.cos((2 * Math.PI * mirror * i) / 48_000);
      imaginary += window * (out[i] ?? 0) * Math.sin((2 * Math.PI * mirror * i) / 48_000);
    }
    expect(decibels(Math.hypot(real, imaginary) / 4800 / 0.5)).toBeLessThan(-70);
  });

  it('returns the same samples when the rate is right already', () => {
    const samples = tone(440, 0.1, 48_000);
    expect(resample(samples, 48_000, 48_000)).toBe(samples);
  });
});

describe('trimming', () => {
  const withSilence = (): Float32Array => {
    const samples = new Float32Array(48_000 * 2);
    samples.set(tone(300, 1, 48_000), 24_000);
    return samples;
  };

  it('leaves 20 ms of silence at both ends and says how much it cut', () => {
    const trimmed = trimSilence(withSilence(), 48_000);
    expect(trimmed?.cutSeconds).toBeCloseTo(0.48, 2);
    expect((trimmed?.samples.length ?? 0) / 48_000).toBeCloseTo(1.04, 2);
  });

  it('starts and ends at zero, so that nothing clicks', () => {
    const trimmed = trimSilence(tone(300, 1, 48_000, 0.9), 48_000);
    expect(Math.abs(trimmed?.samples[0] ?? 1)).toBeLessThan(0.001);
    expect(Math.abs(trimmed?.samples.at(-1) ?? 1)).toBeLessThan(0.001);
    const steps = Array.from(trimmed?.samples ?? [1], (sample, i) =>
      Math.abs(sample - (trimmed?.samples[i - 1] ?? 0)),
    );
    expect(Math.max(...steps)).toBeLessThan(0.05);
  });

  it('finds nothing in silence', () => expect(trimSilence(new Float32Array(1000), 48_000)).toBeNull());
});

describe('levelling', () => {
  it.each([0.01, 0.1, 0.9])('brings a tone of level %d to the level of all lines', (level) => {
    expect(integratedLoudness([levelSpeech(tone(500, 2, 48_000, level))])).toBeCloseTo(LINE_LUFS, 1);
  });

  it('does not clip a recording that is quiet but for one loud moment', () => {
    const samples = tone(500, 2, 48_000, 0.02);
    samples[48_000] = 0.9;
    expect(levelSpeech(samples).every((sample) => Math.abs(sample) < 0.9)).toBe(true);
  });
});
