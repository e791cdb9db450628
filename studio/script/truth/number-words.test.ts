/** Tests which words are read as a number, and that long texts of them take time in step with their length. */
import { expect, test } from 'vitest';
import { numberWordsIn } from '#studio/script/truth/number-words.ts';

const readings = (text: string, language = 'en') =>
  numberWordsIn(text, language).map(({ readings: [reading] }) => reading?.[0]);

test.each([
  ['en', 'two hundred and six cups and twenty-two plates', ['206', '22']],
  ['en', 'two, three or four', ['2', '3', '4']],
  ['en', 'two and a half, and six', ['2', '6']],
  ['fr', 'quatre-vingt tasses', ['80']],
  ['de', 'zwei Tassen und drei Teller', ['2', '3']],
])('in %s “%s” is %j', (language, text, numbers) => {
  expect(readings(text, language)).toEqual(numbers);
});

test.each(['and ', 'two ', 'two and ', 'hundred '])(
  'a long text of “%s” takes time in step with its length',
  (piece) => {
    const secondsFor = (count: number) => {
      const text = `two ${piece.repeat(count)}`;
      const from = process.cpuUsage();
      numberWordsIn(text, 'en');
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1_000_000;
    };
    // With its square this takes minutes.
    expect(secondsFor(200_000)).toBeLessThan(5);
  },
);
