/** What every Speaker adapter must do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeWav } from '#studio/shared/samples.ts';
import { integratedLoudness } from '#studio/shared/sound/loudness.ts';
import type { Storage } from '#studio/shared/storage.ts';
import type { Speaker, Speech, SpeechTask } from '#studio/voice/ports.ts';
import { recordLine } from '#studio/voice/record-line.ts';
import { LINE_LUFS } from '#studio/voice/sound/level-speech.ts';

/** A speaker with somewhere to keep what it says. */
export type OpenedSpeaker = { speaker: Speaker; storage: Storage; close: () => Promise<void> };

const TEXT = 'A mug for coffee, tea or soup, dipped by hand.';

/** Declares the tests. `open` is called once for all of them, and what it gives is closed after the last. */
export function describeSpeaker(name: string, open: () => Promise<OpenedSpeaker>): void {
  describe(`the ${name} speaker`, () => {
    let opened: OpenedSpeaker;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      await opened.close();
    });
    const task = (changes: Partial<SpeechTask> = {}): SpeechTask => ({
      text: TEXT,
      language: 'en',
      voiceId: null,
      rate: 1,
      ...changes,
    });
    const speak = async (changes: Partial<SpeechTask> = {}): Promise<Speech> => {
      const result = await opened.speaker.speak(task(changes));
      if (!result.ok) throw result.error;
      return result.value;
    };

    it('speaks a line of a few seconds that can be heard', async () => {
      const { samples, samplesPerSecond } = await speak();
      expect(samples.length / samplesPerSecond).toBeGreaterThan(1.5);
      expect(samples.length / samplesPerSecond).toBeLessThan(8);
      expect(samples.every((sample) => Math.abs(sample) <= 1)).toBe(true);
      expect(samples.some((sample) => sample > 0.05)).toBe(true);
    });

    it('speaks with each of its voices, which have names', async () => {
      const voices = await opened.speaker.voices('en');
      expect(new Set(voices.map(({ id }) => id)).size).toBe(voices.length);
      for (const { id, name } of voices.slice(0, 4)) {
        expect(name).not.toBe('');
        expect(opened.speaker.voiceFor('en', id)).not.toBe(opened.speaker.voiceFor('en', 'another'));
        expect((await speak({ voiceId: id })).samples.length).toBeGreaterThan(0);
      }
    });

    it('takes less time at a higher rate', async () => {
      const [usual, faster] = [await speak({ rate: 0.9 }), await speak({ rate: 1.15 })];
      const ratio =
        usual.samples.length / usual.samplesPerSecond / (faster.samples.length / faster.samplesPerSecond);
      expect(ratio).toBeGreaterThan(1.1);
      expect(ratio).toBeLessThan(1.4);
    });

    it('speaks the same line in the same length every time, so that a stored line stays true', async () => {
      expect((await speak()).samples.length).toBe((await speak()).samples.length);
    });

    it('reports word times in order and within the recording, or none', async () => {
      const { words, samples, samplesPerSecond } = await speak();
      if (words === null) return;
      expect(words.map((word) => word.text.replace(/\P{L}/gu, '')).join(' ')).toBe(
        TEXT.replace(/[^\p{L} ]/gu, ''),
      );
      for (const [index, word] of words.entries()) {
        expect(word.endSeconds).toBeGreaterThanOrEqual(word.startSeconds);
        expect(word.startSeconds).toBeGreaterThanOrEqual(words[index - 1]?.startSeconds ?? 0);
      }
      expect(words.at(-1)?.endSeconds).toBeLessThanOrEqual(samples.length / samplesPerSecond);
    });

    it('makes a recording that is trimmed and level', async () => {
      const { speaker, storage } = opened;
      const recorded = await recordLine({ speaker, storage }, task());
      if (!recorded.ok) throw recorded.error;
      const { channels, samplesPerSecond } = decodeWav(await storage.get(recorded.value.recording));
      expect(samplesPerSecond).toBe(48_000);
      expect(recorded.value.seconds).toBeCloseTo((channels[0]?.length ?? 0) / 48_000, 6);
      expect(Math.abs(integratedLoudness(channels) - LINE_LUFS)).toBeLessThan(0.5);
    });

    it('refuses a language that it has no voice for', () => {
      expect(opened.speaker.quality('zxx')).toBe('none');
      expect(opened.speaker.quality('en-GB')).not.toBe('none');
    });

    it('names the voice that it will use', () => {
      expect(opened.speaker.voiceFor('en', null)).toEqual(expect.any(String));
      expect(opened.speaker.voiceFor('en', 'some-voice')).toBe('some-voice');
    });

    it('stops when it is canceled', async () => {
      const controller = new AbortController();
      const spoken = opened.speaker.speak(task(), controller.signal);
      controller.abort(new Error('Enough.'));
      await expect(spoken).rejects.toThrow('Enough.');
      expect((await speak()).samples.length).toBeGreaterThan(0);
    });
  });
}
