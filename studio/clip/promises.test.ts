/** Shows which promises may be written, and which of them a clip is given. */
import { describe, expect, test } from 'vitest';
import { checkPromises, PromiseRefused } from '#studio/clip/check-promises.ts';
import { promiseProblem, promisesIn, promisesSchema, writtenPromises } from '#studio/clip/promises.ts';

const refusal = (text: string) => {
  const checked = checkPromises({ de: ['Gratis Rückversand', text] });
  return checked.ok ? null : checked.error;
};

describe('a promise', () => {
  test.each([
    ['Free returns within 30 days'],
    ['Kostenlose Rückgabe innerhalb von 30 Tagen'],
    ['5-year warranty, no questions asked'],
    ['Livraison offerte dès 50 €'],
    ['30日以内の返品無料'],
    ['إرجاع مجاني خلال 30 يومًا'],
    ['Ships in 1–2 days & tracked'],
    ['x'.repeat(60)],
    ['🌱 Planted trees: one for every order'],
  ])('“%s” may be used', (text) => expect(refusal(text)).toBeNull());

  test.each([
    ['x'.repeat(61), 'Use at most 60 characters. This has 61.'],
    ['Free\nreturns', 'Write it in one line.'],
    ['<b>Free</b> returns', 'Use plain text. Remove “<”.'],
    ['**Free** returns', 'Use plain text. Remove “*”.'],
    ['Free &amp; fast', 'Use plain text. Remove “&amp;”.'],
    ['Free\u202e returns', 'Use plain text. Remove invisible characters.'],
    ['30', 'Write it in words.'],
    ['See shop.example', 'Remove the web address, email address, handle, or phone number.'],
    ['Mail us @shop', 'Remove the web address, email address, handle, or phone number.'],
    ['Call +49 30 1234567', 'Remove the web address, email address, handle, or phone number.'],
  ])('“%s” may not, and the merchant reads what to do', (text, reason) => {
    const error = refusal(text);
    expect(error).toBeInstanceOf(PromiseRefused);
    expect(error).toMatchObject({ code: 'BAD_INPUT', language: 'de', position: 1, reason });
    expect(error?.message).toBe(`Promise 2 (German): ${reason}`);
  });

  test('as long as letters allow, however many code units they have', () => {
    expect(promiseProblem('🌱a'.repeat(30))).toBeNull();
    expect(promiseProblem('🌱a'.repeat(31))).toBe('Use at most 60 characters. This has 62.');
  });

  test('of a language that is none is refused', () => {
    const checked = checkPromises({ 'no language': ['Free returns'] });
    expect(checked.ok ? '' : checked.error.message).toBe('Language: “no language” is not a language.');
  });
});

test('no more than three a language are kept', () => {
  expect(promisesSchema.safeParse({ en: ['a', 'b', 'c'], de: ['d'] }).success).toBe(true);
  expect(promisesSchema.safeParse({ en: ['a', 'b', 'c', 'd'] }).success).toBe(false);
});

test('empty lines and languages are not written', () =>
  expect(writtenPromises({ fr: [' ', ''], en: ['', ' Free returns ', ''], de: [] })).toEqual({
    en: ['Free returns'],
  }));

test('a clip is given those of its own language alone', () => {
  const promises = { en: ['Free returns'], 'pt-BR': ['Frete grátis'], 'zh-Hant': ['免費退貨'] };
  expect(promisesIn(promises, 'en')).toEqual(['Free returns']);
  expect(promisesIn(promises, 'en-GB')).toEqual(['Free returns']);
  expect(promisesIn(promises, 'pt')).toEqual(['Frete grátis']);
  expect(promisesIn(promises, 'zh-TW')).toEqual(['免費退貨']);
  expect(promisesIn(promises, 'zh-CN')).toEqual([]);
  expect(promisesIn(promises, 'fr')).toEqual([]);
});
