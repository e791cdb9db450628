/** Every caption word gets its moment, from the engine or by estimate. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';
import { timeWords } from '#studio/voice/words/time-words.ts';

it('takes the engine’s times, and gives an amount the time of all its words', () => {
  const line = spellLine('Holds 380 ml, easily.', 'en');
  const words = timeWords(line, 3, [
    { text: 'Holds', startSeconds: 0.1, endSeconds: 0.5 },
    { text: '380', startSeconds: 0.5, endSeconds: 1.4 },
    { text: 'milliliters,', startSeconds: 1.4, endSeconds: 2 },
    { text: 'easily.', startSeconds: 2.3, endSeconds: 2.9 },
  ]);
  expect(words).toEqual([
    { text: 'Holds', startSeconds: 0.1, endSeconds: 0.5 },
    { text: '380 ml,', startSeconds: 0.5, endSeconds: 2 },
    { text: 'easily.', startSeconds: 2.3, endSeconds: 2.9 },
  ]);
});

it('shares an engine’s word between the caption words that lie in it', () => {
  const line = spellLine('就带回家', 'zh');
  const words = timeWords(line, 2, [{ text: '就带回家', startSeconds: 0, endSeconds: 2 }]);
  expect(words.map((word) => [word.startSeconds, word.endSeconds])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

it('estimates when the engine read something else', () => {
  const line = spellLine('One two three', 'en');
  const words = timeWords(line, 3, [{ text: 'uno', startSeconds: 0, endSeconds: 1 }]);
  expect(words[0]?.startSeconds).toBe(0);
  expect(words[2]?.endSeconds).toBe(3);
});

it('gives long words and numbers more time, and leaves a pause at a comma', () => {
  const [extraordinary, a, number, end] = timeWords(spellLine('Extraordinary, a 380 end', 'en'), 4, null);
  const length = (word: { startSeconds: number; endSeconds: number } | undefined) =>
    (word?.endSeconds ?? 0) - (word?.startSeconds ?? 0);
  expect(length(extraordinary)).toBeGreaterThan(3 * length(a));
  expect(length(number)).toBeGreaterThan(length(end));
  expect((a?.startSeconds ?? 0) - (extraordinary?.endSeconds ?? 0)).toBeGreaterThan(0.2);
});

it('keeps words in order and within the recording, whatever the engine says', () => {
  const time = fc.double({ min: -5, max: 20, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          text: fc.constantFrom('a', 'mug', 'for', 'tea', 'x', ''),
          startSeconds: time,
          endSeconds: time,
        }),
      ),
      (engineWords) => {
        const words = timeWords(spellLine('A mug for coffee, tea or soup.', 'en'), 3, engineWords);
        let cursor = 0;
        for (const word of words) {
          expect(word.startSeconds).toBeGreaterThanOrEqual(cursor);
          expect(word.endSeconds).toBeGreaterThanOrEqual(word.startSeconds);
          cursor = word.endSeconds;
        }
        expect(cursor).toBeLessThanOrEqual(3);
        expect(words).toHaveLength(7);
      },
    ),
  );
});
