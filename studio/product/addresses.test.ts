/** Tests that no form of an address passes, that plain text does, and that long text costs no more than its length. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasAddress } from './addresses.ts';
import { MAX_SHOP_NAME_CHARACTERS, shopName } from './shop-name.ts';

test.each([
  'Go to evil.test/login now.',
  'Go to EVIL.TEST now.',
  'Evil.Museum',
  'пример.рф',
  'evil\u200b.test',
  'evil\u00ad.test',
  'ｅｖｉｌ．ｔｅｓｔ',
  'evil。test',
  'evil . test',
  'evil .test',
  'Go to evil dot test',
  'evil Punkt com',
  'evil (dot) com',
  'me [at] evil',
  'www evil',
  'evil://x',
  'tel:12',
  '192.168.0.1',
  '@evil',
  'a @ b',
  '+49 30 1234567',
  '(0800) 123 456',
  '06 12 34 56 78',
  'Call 555-0199',
  '5 5 5 0 1 9 9',
  'five five five, zero one nine nine',
])('“%s” holds an address', (text) => expect(hasAddress(text)).toBe(true));

test.each([
  '9.6 cm tall, 8.5 cm wide, for 24.00 EUR',
  'e.g. tea, made in the U.S.A. at 3 p.m.',
  'z.B. Tee, z. B. Kaffee',
  'Dr.Jart cream',
  'A polka dot dress with a dot of glaze',
  'Der Punkt ist wichtig',
  'Le point de croix',
  'これは陶器。手作り',
  'Made from 2019-2024, 1 250 000 stitches, 1.250.000 sold',
  'Sizes 36, 37, 38, 39',
  '120 x 60 x 40 cm',
  'Soft ... and warm',
  'ISO 9001:2015',
])('“%s” holds none', (text) => expect(hasAddress(text)).toBe(false));

test('the demo catalogue holds none, in any of its languages', () => {
  const texts: string[] = [];
  JSON.parse(
    readFileSync(new URL('../../devstore/catalog/catalog.json', import.meta.url), 'utf8'),
    (key, value: unknown) => {
      if (typeof value === 'string' && /^(?:title|descriptionHtml|alt)$/.test(key))
        texts.push(...value.split(/<[^<>]+>/));
      return value;
    },
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(hasAddress)).toEqual([]);
});

test.each(['a.', 'a-', '1 ', '0123 ', ' dot ', 'a dot ', 'five ', '5 ', '(', '[dot', '@', 'a 。'])(
  'a long text of “%s” is read in step with its length',
  (piece) => {
    const text = piece.repeat(50_000);
    const begun = performance.now();
    hasAddress(text);
    // With the square of the length, this takes half a minute.
    expect(performance.now() - begun).toBeLessThan(3000);
  },
);

test.each([
  ['Lumen & Clay', 'Lumen & Clay'],
  ['陶器の店', '陶器の店'],
  ['Studio 54', 'Studio 54'],
  ['Lumen & Clay | evil.test', 'Lumen & Clay'],
  ['<b>Lumen</b> “&amp;” Clay\u202e', 'Lumen Clay'],
  ['https://www.lumen-clay.example/shop', 'lumen-clay'],
  ['lumen-clay.example', 'lumen-clay'],
  ['@lumen', 'lumen'],
  ['+49 30 1234567', ''],
  ['   ', ''],
])('the shop called “%s” is “%s” in a video', (name, shown) => expect(shopName(name)).toBe(shown));

test('a shop’s name is short, ends with a whole word where it can, and is the same when it is asked again', () => {
  for (const name of [
    'The Very Long Name Of A Shop That Never Ever Seems To End',
    'A'.repeat(900),
    '🏺'.repeat(90),
  ]) {
    const shown = shopName(name);
    expect([...shown].length).toBeLessThanOrEqual(MAX_SHOP_NAME_CHARACTERS);
    expect(shopName(shown)).toBe(shown);
  }
  expect(shopName('The Very Long Name Of A Shop That Never Ever Seems To End')).toBe(
    'The Very Long Name Of A Shop That Never',
  );
});
