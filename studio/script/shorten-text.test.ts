/** Tests what is removed when a merchant's text is too long, and what never is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesIn } from '#studio/script/manual-script.ts';
import { speakingBudget, speakingSeconds } from '#studio/script/pace.ts';
import { shortenText } from '#studio/script/shorten-text.ts';

const LINES = [
  'Thrown by hand in stoneware.',
  'The potter stops the glaze a finger above the table, so the foot stays bare and shows the clay.',
  'Holds 380 ml to the rim.',
  'Three fingers fit the handle with ease.',
  'Safe in the dishwasher and in the microwave.',
];
const shorten = (lines: readonly string[], seconds = 15) =>
  shortenText({ text: lines.join('\n'), language: 'en', seconds });

test('what fits stays as it is', () => {
  expect(shorten(LINES.slice(0, 3))).toBe(LINES.slice(0, 3).join('\n'));
});

test('a sentence loses what only adds to it before a line goes', () => {
  const text = [
    'Thrown by hand in stoneware.',
    'The potter stops the glaze a finger above the table, so the foot stays bare and shows the clay of the mug.',
    'Three fingers fit the handle with ease.',
    'Safe in the dishwasher.',
  ];
  expect(shorten(text)).toBe(
    [text[0], 'The potter stops the glaze a finger above the table.', text[2], text[3]].join('\n'),
  );
});

test('the last line whose absence is enough goes, and the first never', () => {
  const text = [
    'Made by hand in a small pottery by the sea.',
    'The heavy foot of the mug is left unglazed.',
    'The handle of the mug takes three fingers.',
    'It holds almost half a litre of hot soup.',
    'Safe in every dishwasher.',
    'Wide.',
  ];
  expect(shorten(text)).toBe([...text.slice(0, 4), text[5]].join('\n'));
});

test('one sentence that is too long and can not be cut is left to the merchant', () => {
  expect(shorten([Array.from({ length: 80 }, () => 'word').join(' ')])).toBeNull();
});

test('whatever the text, the result fits, opens as it did, and is the same again', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'mug',
        'stoneware',
        'hand,',
        'so',
        'and',
        'which',
        'thrown',
        '380 ml',
        'glaze;',
        'foot.',
        'oat',
      ),
      { minLength: 1, maxLength: 14 },
    )
    .map((each) => each.join(' '));
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(15, 30),
      (lines, seconds) => {
        const once = shorten(lines, seconds);
        if (once === null) return;
        const left = linesIn(once, 'en');
        const needed = left.reduce((sum, line) => sum + speakingSeconds(line, 'en'), 0);
        expect(needed).toBeLessThanOrEqual(speakingBudget(seconds, left.length) + 1e-9);
        expect(once.slice(0, 2)).toBe((linesIn(lines.join('\n'), 'en')[0] ?? '').slice(0, 2));
        expect(shorten(once.split('\n'), seconds)).toBe(once);
      },
    ),
    { numRuns: 300 },
  );
});
