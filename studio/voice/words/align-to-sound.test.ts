/** Word times fit the recording: its start, its pauses and its words. */
import { describe, expect, it } from 'vitest';
import { alignToSound } from '#studio/voice/words/align-to-sound.ts';

const RATE = 16_000;
type Piece = { seconds: number; level: number };
const sound = (seconds: number, level = 0.5): Piece => ({ seconds, level });
const silence = (seconds: number): Piece => ({ seconds, level: 0 });

/** A tone for each piece, one after the other. */
function recording(pieces: readonly Piece[]): Float32Array {
  const samples: number[] = [];
  for (const { seconds, level } of pieces)
    for (let i = 0; i < seconds * RATE; i++)
      samples.push(level * Math.sin((2 * Math.PI * 200 * samples.length) / RATE));
  return Float32Array.from(samples);
}

const starts = (text: string, pieces: readonly Piece[], language = 'en') =>
  alignToSound(text, language, recording(pieces), RATE)?.map(({ text: word, startSeconds, endSeconds }) => [
    word,
    Math.round(startSeconds * 100) / 100,
    Math.round(endSeconds * 100) / 100,
  ]);

describe('word times', () => {
  it('begin with the sound and leave out what lies between words', () => {
    expect(
      starts('soft warm wool', [
        silence(0.2),
        sound(0.4),
        silence(0.08),
        sound(0.4),
        silence(0.08),
        sound(0.4),
      ]),
    ).toEqual([
      ['soft', 0.2, 0.6],
      ['warm', 0.68, 1.08],
      ['wool', 1.16, 1.56],
    ]);
  });

  it('know a closure within a word from a pause at the comma', () => {
    expect(
      starts('stopping it, now', [sound(0.25), silence(0.06), sound(0.5), silence(0.3), sound(0.3)]),
    ).toEqual([
      ['stopping', 0, expect.any(Number) as number],
      ['it', expect.any(Number) as number, 0.81],
      ['now', 1.11, 1.41],
    ]);
  });

  it('follow dips where nothing is silent', () => {
    const times = starts('big red cup', [
      sound(0.3),
      sound(0.03, 0.05),
      sound(0.3),
      sound(0.03, 0.05),
      sound(0.3),
    ]);
    expect(times?.map(([word]) => word)).toEqual(['big', 'red', 'cup']);
    expect(Number(times?.[1]?.[1])).toBeCloseTo(0.31, 1);
    expect(Number(times?.[2]?.[1])).toBeCloseTo(0.64, 1);
  });

  it('spread evenly over an even sound, longer words longer', () => {
    const times = starts('a comfortable chair', [sound(1.5)]) ?? [];
    const lengths = times.map(([, start, end]) => Number(end) - Number(start));
    expect(lengths[1]).toBeGreaterThan(2 * (lengths[0] ?? 0));
    expect(times.at(-1)?.[2]).toBeCloseTo(1.5, 1);
  });

  it('are in order and within the recording, in scripts without spaces too', () => {
    for (const [language, text] of [
      ['zh', '手工制作的杯子，每天都好用。'],
      ['ja', '毎日使えるマグカップです。'],
      ['th', 'แก้วกาแฟทำมือ'],
      ['ar', 'كوب مصنوع يدويا، لكل يوم.'],
    ] as const) {
      const words = alignToSound(text, language, recording([sound(1), silence(0.25), sound(1)]), RATE) ?? [];
      expect(words.length).toBeGreaterThan(1);
      for (const [index, word] of words.entries()) {
        expect(word.endSeconds).toBeGreaterThanOrEqual(word.startSeconds);
        expect(word.startSeconds).toBeGreaterThanOrEqual(words[index - 1]?.endSeconds ?? 0);
        expect(word.endSeconds).toBeLessThanOrEqual(2.26);
      }
    }
  });

  it.each([
    ['there is nothing to hear', 'soft wool', [silence(1)]],
    ['there is nothing to say', '…', [sound(1)]],
    ['there are more words than moments', 'one two three four', [sound(0.02)]],
  ])('are not given where %s', (_case, text, pieces) => {
    expect(alignToSound(text, 'en', recording(pieces), RATE)).toBeNull();
  });
});
