/** Tests that a writer who cuts a limit off is found out, in the product's language and in another. */
import { expect, test } from 'vitest';
import { checkCut } from '#studio/script/truth/check-cut.ts';

const SENTENCE =
  'The mattress is safe for newborn babies to sleep on through the night, but not without the fitted base that is sold on its own.';
const TEXT = `A crib in solid beech. ${SENTENCE} The slats are rounded by hand.`;
const check = (said: string, quote: string, language = 'en') =>
  checkCut({ said, quote, texts: [TEXT], sourceLanguage: 'en', language });

test('a verbatim beginning without its limit is refused, with what is missing', () => {
  const quote = 'The mattress is safe for newborn babies to sleep on through the night';
  expect(check(`${quote}.`, quote).join()).toMatch(/leaves out.*but not without the fitted base/u);
});

test('a rewording and a translation must keep the limit as well', () => {
  expect(check('Safe for newborn babies, all night.', SENTENCE)).toHaveLength(1);
  expect(check('Safe for newborn babies, but only with its base.', SENTENCE)).toEqual([]);
  expect(check('Sicher für Neugeborene, die ganze Nacht.', SENTENCE, 'de')).toHaveLength(1);
  expect(check('Sicher für Neugeborene, aber nicht ohne das passende Gestell.', SENTENCE, 'de')).toEqual([]);
});

test('whole sentences and what nothing limits pass', () => {
  expect(check(SENTENCE, SENTENCE)).toEqual([]);
  expect(check('The slats are rounded by hand.', 'The slats are rounded by hand')).toEqual([]);
});

test('a denial is not turned round', () => {
  const text = 'The lid is not waterproof.';
  const turned = {
    said: 'The lid is waterproof.',
    quote: text,
    texts: [text],
    sourceLanguage: 'en',
    language: 'en',
  };
  expect(checkCut(turned)).toHaveLength(1);
  expect(checkCut({ ...turned, said: 'Its lid is not waterproof.' })).toEqual([]);
});

test('a sentence that the next one limits is not said without it', () => {
  const text = 'Every part goes in the dishwasher. Except the lid.';
  const quote = 'Every part goes in the dishwasher.';
  expect(checkCut({ said: quote, quote, texts: [text], sourceLanguage: 'en', language: 'en' })).toHaveLength(
    1,
  );
});
