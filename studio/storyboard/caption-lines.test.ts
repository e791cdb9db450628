/** Tests that captions break where a reader would breathe. */
import { describe, expect, test } from 'vitest';
import { captionLines } from './caption-lines.ts';

const captionsOf = (text: string, language = 'en', parts = text.split(' ')): string[] =>
  captionLines(
    [
      {
        lineId: 'a',
        role: 'line',
        text,
        startSeconds: 0,
        words: parts.map((word, index) => ({
          text: word,
          startSeconds: index * 0.3,
          endSeconds: index * 0.3 + 0.25,
        })),
      },
    ],
    language,
    30,
  ).map(({ words }) =>
    words
      .map(({ text: word, glue }) => word + glue)
      .join('')
      .trim(),
  );

describe('a line', () => {
  test('that fits stays whole', () =>
    expect(captionsOf('Holds 380 ml to the rim.')).toEqual(['Holds 380 ml to the rim.']));
  test.each([
    [
      'A straight-sided mug for coffee, tea or soup.',
      'en',
      ['A straight-sided mug', 'for coffee, tea or soup.'],
    ],
    [
      'The handle is wide enough for three fingers and set low.',
      'en',
      ['The handle is wide enough', 'for three fingers and set low.'],
    ],
    [
      'Der Henkel bietet Platz für drei Finger und sitzt tief.',
      'de',
      ['Der Henkel bietet Platz', 'für drei Finger und sitzt tief.'],
    ],
    [
      'Im Boden ist ein Abzugsloch, und der Untersetzer ist innen glasiert.',
      'de',
      ['Im Boden ist ein Abzugsloch,', 'und der Untersetzer ist innen glasiert.'],
    ],
  ])('that is longer breaks before the words that lead on: “%s”', (text, language, captions) =>
    expect(captionsOf(text, language)).toEqual(captions),
  );
  test('loses no word and keeps their order, however long it is', () => {
    const text = Array.from({ length: 60 }, (_, index) => `${'word'.repeat(1 + (index % 4))}${index}`).join(
      ' ',
    );
    expect(captionsOf(text).join(' ')).toBe(text);
  });
  test('with a word longer than a caption keeps it whole', () =>
    expect(captionsOf(`See ${'a'.repeat(60)} here`)).toContain('a'.repeat(60)));
});
