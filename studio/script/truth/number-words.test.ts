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
  ['en', 'twelve hundred cups', ['1200']],
  ['en', 'fifteen hundred and six, twenty-two hundred', ['1506', '2200']],
  ['en', 'two hundred thousand and five', ['200005']],
  ['en', 'three thousand two hundred and forty-five', ['3245']],
  ['en', 'two and three', ['2', '3']],
  ['en', 'twenty and two', ['20', '2']],
  ['en', 'two three four', ['2', '3', '4']],
  ['en', 'sizes ten twelve fourteen', ['10', '12', '14']],
  ['en', 'two and twenty-two', ['2', '22']],
  ['en', 'two dozen cups and a dozen plates', ['24', '12']],
  ['de', 'zwei Dutzend Tassen', ['24']],
  ['fr', 'deux et trois tasses', ['2', '3']],
  ['fr', 'soixante et onze, quatre-vingt-dix-huit, dix-sept', ['71', '98', '17']],
  ['fr', 'douze cents', ['1200']],
  ['es', 'dos y tres, treinta y dos, mil doscientos', ['2', '3', '32', '1200']],
  ['pt', 'dois e três, cento e vinte e dois', ['2', '3', '122']],
  ['it', 'due e tre', ['2', '3']],
  ['ru', 'двести двадцать два, два три', ['222', '2', '3']],
  ['ar', 'ثلاثة عشر', ['13']],
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
