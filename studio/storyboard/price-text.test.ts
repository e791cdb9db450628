/** Shows how prices are written, in every language that has a word for the lowest of several. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#studio/languages/languages.ts';
import { priceBeforeText, priceText } from '#studio/storyboard/price-text.ts';

/** What a storyboard may hold (check-limits.ts). */
const MAX_CHARACTERS = 60;
const EUROS = { amount: '24.00', currencyCode: 'EUR' };
const priced = (amount: string | null, priceFrom?: boolean) => ({
  price: amount === null ? null : { ...EUROS, amount },
  compareAtPrice: null,
  ...(priceFrom === undefined ? {} : { priceFrom }),
});

/** With plain spaces. */
const shown = (amount: string | null, priceFrom: boolean | undefined, language: string) =>
  priceText(priced(amount, priceFrom), language)?.replace(/\s/g, ' ') ?? null;

describe('a price', () => {
  it.each<[string, string]>([
    ['en', 'from €24.00'],
    ['de', 'ab 24,00 €'],
    ['fr-CA', 'à partir de 24,00 €'],
    ['es', 'desde 24,00 €'],
    ['it', 'da 24,00 €'],
    ['pt-BR', 'a partir de € 24,00'],
    ['nl', 'vanaf € 24,00'],
    ['sv', 'från 24,00 €'],
    ['pl', 'od 24,00 €'],
    ['ja', '€24.00から'],
    ['zh-Hant', '€24.00起'],
    ['ko', '€24.00부터'],
  ])('that is the lowest of several in %s is “%s”', (language, text) =>
    expect(shown('24.00', true, language)).toBe(text),
  );

  it('is written alone where all variants share it', () => {
    expect(shown('24.00', false, 'en')).toBe('€24.00');
    expect(shown('24.00', undefined, 'de')).toBe('24,00 €');
  });

  it('is not shown where it is nothing, or where there is no word for “from”', () => {
    expect(shown(null, false, 'en')).toBeNull();
    expect(shown('0.00', false, 'en')).toBeNull();
    expect(shown('0', true, 'en')).toBeNull();
    expect(shown('24.00', true, 'tlh')).toBeNull();
    expect(shown('24.00', false, 'tlh')).not.toBeNull();
    expect(
      priceBeforeText({ ...priced('24.00'), compareAtPrice: { ...EUROS, amount: '0.00' } }, 'en'),
    ).toBeNull();
  });

  it.each(Object.entries(LANGUAGES))(
    'of %s has its word wherever it asks to buy, and stays short',
    (tag, pack) => {
      if (pack.writing.callsToAction.length > 0) expect(pack.speech.priceFrom).toContain('{price}');
      const text = priceText({ ...priced('1234567.89', true) }, tag);
      expect(text?.includes('{price}') ?? false).toBe(false);
      expect(text?.length ?? 0).toBeLessThanOrEqual(MAX_CHARACTERS);
    },
  );
});
