/**
 * Numbers, prices, units and signs are read as people say them, and every caption word is mapped to its
 * spoken words.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';

const spoken = (language: string, text: string): string => spellLine(text, language).spokenText;

describe('units', () => {
  it.each([
    ['en', 'Holds 380 ml, 9.6 cm tall.', 'Holds 380 milliliters, 9.6 centimeters tall.'],
    ['en', '5 W, 250 lm, 2700 K', '5 watts, 250 lumens, 2700 kelvin'],
    ['en', '1 kg', '1 kilogram'],
    ['en', '180 g/m² linen', '180 grams per square meter linen'],
    ['de', 'Fasst 380 ml und ist 9,6 cm hoch.', 'Fasst 380 Milliliter und ist 9,6 Zentimeter hoch.'],
    ['fr', 'Hauteur 9,6 cm, 380 ml', 'Hauteur 9,6 centimètres, 380 millilitres'],
    ['es', 'Mide 9,6 cm', 'Mide 9,6 centímetros'],
    ['it', 'Alto 9,6 cm', 'Alto 9,6 centimetri'],
    ['pt-BR', '9,6 cm de altura', '9,6 centímetros de altura'],
    ['nl', '9,6 cm hoog', '9,6 centimeter hoog'],
    ['sv', '9,6 cm hög', '9,6 centimeter hög'],
    ['pl', '22 cm, 380 ml, 1 g', '22 centymetry, 380 mililitrów, 1 gram'],
    ['ru', '9,6 см, 380 мл, 2 мин, 21 Вт', '9,6 сантиметра, 380 миллилитров, 2 минуты, 21 ватт'],
    ['ja', '高さ9.6cm、380ml', '高さ9.6センチ、380ミリリットル'],
    ['zh', '容量380ml，重410g', '容量380毫升，重410克'],
    ['ko', '용량 380ml', '용량 380밀리리터'],
    ['ar', 'السعة 380 مل', 'السعة 380 مليلتر'],
    ['hi', 'क्षमता 380 मिली', 'क्षमता 380 मिलीलीटर'],
    ['tr', '380 ml ve 9,6 cm', '380 mililitre ve 9,6 santimetre'],
    ['vi', 'cao 9,6 cm', 'cao 9,6 xentimét'],
  ])('%s: %s', (language, text, expected) => expect(spoken(language, text)).toBe(expected));
});

describe('prices', () => {
  it.each([
    ['en', '$24.00', '24 dollars'],
    ['en', '€28.50', '28 euros 50'],
    ['en', '£1', '1 pound'],
    ['de', '24,00 €', '24 Euro'],
    ['de', '1.299,90 €', '1299 Euro 90'],
    ['fr', '24,00 €', '24 euros'],
    ['es', '24,50 €', '24 euros con 50'],
    ['es-MX', '$240.00', '240 pesos'],
    ['it', '24,50 €', '24 euro e 50'],
    ['pt-BR', 'R$ 120,90', '120 reais e 90'],
    ['nl', '€ 24,50', '24 euro 50'],
    ['sv', '240 kr', '240 kronor'],
    ['da', '240 kr', '240 kroner'],
    ['pl', '22,00 zł', '22 złote'],
    ['ru', '1 250,00 ₽', '1250 рублей'],
    ['ja', '¥2,400', '2400円'],
    ['zh', '¥168', '168元'],
    ['ko', '₩24,000', '24000원'],
    ['ar', '24.00 €', '24 يورو'],
    ['hi', '₹1,299', '1299 रुपये'],
    ['tr', '24,00 ₺', '24 lira'],
    ['en', 'EUR 24', '24 euros'],
  ])('%s: %s', (language, text, expected) => expect(spoken(language, text)).toBe(expected));
});

describe('signs, ranges and abbreviations', () => {
  it.each([
    ['en', '10–20 °C', '10 to 20 degrees Celsius'],
    ['en', '9.6 × 8.5 cm', '9.6 by 8.5 centimeters'],
    ['en', '-15% off', 'minus 15 percent off'],
    ['ar', 'خصم 20٪', 'خصم 20 بالمائة'],
    ['ar', 'خصم ٢٠٪', 'خصم 20 بالمائة'],
    ['en', '3x brighter', '3 times brighter'],
    ['en', '½ price, 1½ cups', 'one half price, 1 and one half cups'],
    ['en', 'Salt & pepper + oil', 'Salt and pepper plus oil'],
    ['en', 'Since 1921, in 1905, in 1900', 'Since 19 21, in 19 oh 5, in 19 hundred'],
    ['en', 'All 1921 pieces', 'All 1921 pieces'],
    ['en', '#1, No. 5, e.g. tea', 'number 1, number 5, for example tea'],
    ['en', 'We say no.', 'We say no.'],
    ['en', 'Lids, cups, etc.', 'Lids, cups, et cetera.'],
    ['en', 'See www.lumenandclay.com/mugs!', 'See lumenandclay dot com slash mugs!'],
    ['en', 'Ask @lumen', 'Ask at lumen'],
    ['en', 'Wide – and deep', 'Wide, and deep'],
    ['en', 'LUMEN & CLAY with USB and LED', 'Lumen and Clay with USB and LED'],
    ['en', 'NEW AND HOT: BUY IT', 'New And Hot: Buy It'],
    ['ja', '口金E27、LED 8 Wまで', '口金E27、LED 8ワットまで'],
    ['de', 'z. B. für Tee, ca. 2 h', 'zum Beispiel für Tee, circa 2 Stunden'],
    ['de', 'Seit 1921', 'Seit 19hundert 21'],
    ['fr', 'n° 5, p. ex. un thé', 'numéro 5, par exemple un thé'],
    ['es', 'El 1.º', 'El primero'],
    ['tr', '%20 indirim', 'yüzde 20 indirim'],
    ['ar', '٣٨٠ مل', '380 مليلتر'],
    ['de', '1.250 Stück', '1250 Stück'],
    ['en', 'Caf&eacute; &amp;amp; bar &lt;b&gt;now&lt;/b&gt;', 'Café and bar now'],
    ['en', 'So good 🎉👩‍👩‍👧 ™', 'So good'],
  ])('%s: %s', (language, text, expected) => expect(spoken(language, text)).toBe(expected));
});

it('keeps an amount and its unit one caption word, with its digits', () => {
  const { words, spokenText } = spellLine('Holds 380 ml for 24,00 €.', 'de');
  expect(words.map((word) => [word.caption, spokenText.slice(word.start, word.end)])).toEqual([
    ['Holds', 'Holds'],
    ['380 ml', '380 Milliliter'],
    ['for', 'for'],
    ['24,00 €.', '24 Euro.'],
  ]);
});

it.each(['', '$', 'kr', 'usd', 'XXX', null])(
  'reads a price whatever the shop says of its currency: %j',
  (currencyCode) => {
    expect(spellLine('$24.00', 'en', { currencyCode }).spokenText).toBe('24 dollars');
  },
);

describe('the shop’s pronunciations', () => {
  const said = (text: string, pronunciations: Record<string, string>, language = 'en') =>
    spellLine(text, language, { pronunciations }).spokenText;

  it('are said instead of the word, whatever its case, and captions stay as they are', () => {
    const { spokenText, words } = spellLine('Meet LUMEN & CLAY, now.', 'en', {
      pronunciations: { 'lumen & clay': 'loomen and clay' },
    });
    expect(spokenText).toBe('Meet loomen and clay, now.');
    expect(words.map(({ caption }) => caption)).toEqual(['Meet', 'LUMEN & CLAY,', 'now.']);
  });
  it('mind the capitals of an entry that has some', () => {
    expect(said('A Nike for Nike’s nike.', { Nike: 'nigh kee' })).toBe('A nigh kee for nigh kee’s nike.');
  });
  it('are of whole words, the longest first', () => {
    const own = { lu: 'loo', 'lu men': 'loo mun' };
    expect(said('Lu, lumen, blu and lu men', own)).toBe('loo, lumen, blu and loo mun');
  });
  it('come before every other rule', () => {
    expect(
      said('A 4K lamp, XR-500, 5 cm', { '4K': 'ultra', 'XR-500': 'the five hundred', cm: 'centis' }),
    ).toBe('A ultra lamp, the five hundred, 5 centis');
  });
  it.each([
    ['de', 'Der Skög-Becher', 'Der schög Becher'],
    ['ja', 'Skögの器', 'schögの器'],
    ['ar', 'كوب Skög جديد', 'كوب schög جديد'],
    ['fi', 'Skög on tässä', 'schög on tässä'],
  ])('work in %s', (language, text, expected) => {
    expect(said(text, { Skög: 'schög' }, language)).toBe(expected);
  });
});

it.each(['', '   ', '…', '🎉🎉', '–', '&nbsp;', '\u200b'])('has nothing to say for %j', (text) => {
  expect(spellLine(text, 'en').words).toEqual([]);
});

it('never loses a letter of the caption, breaks its order or fails, whatever the text', () => {
  const languages = ['en', 'de', 'fr', 'ru', 'ja', 'zh', 'ko', 'ar', 'hi', 'th', 'he', 'tr', 'vi'];
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '9.6 cm',
      '24,00 €',
      '$1,299.50',
      '10–20 %',
      '×',
      '½',
      '👨‍👩‍👧',
      '炻器のマグ',
      'แก้วเซรามิก',
      '380 مل',
      '&amp;',
      '<b>',
      '[[x]]',
      '\u202e',
      'www.a.com',
      '1.000.000',
      '٣٨٠',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...languages), (pieces, language) => {
      const line = spellLine(pieces.join(' '), language);
      let cursor = 0;
      for (const word of line.words) {
        const at = line.text.indexOf(word.caption, cursor);
        expect(at).toBeGreaterThanOrEqual(cursor);
        expect(line.text.slice(cursor, at).trim()).toBe('');
        cursor = at + word.caption.length;
      }
      if (line.words.length > 0) expect(line.text.slice(cursor).trim()).toBe('');
      expect(
        line.words.every(
          (word, index) => word.start <= word.end && word.start >= (line.words[index - 1]?.end ?? 0),
        ),
      ).toBe(true);
      expect(line.words.at(-1)?.end ?? 0).toBeLessThanOrEqual(line.spokenText.length);
    }),
    { numRuns: 300 },
  );
});

it('comes to an end on long and hostile text', () => {
  for (const text of [
    '1'.repeat(20_000),
    '1,'.repeat(10_000),
    '9 x '.repeat(5_000),
    'a.'.repeat(10_000),
    '@'.repeat(20_000),
    '&amp;'.repeat(5_000),
    '<'.repeat(20_000),
    '1-'.repeat(10_000),
    '1 000 '.repeat(5_000),
    'Louis XIV '.repeat(2_000),
    '18K '.repeat(5_000),
    'A-1'.repeat(10_000),
    '1/2 '.repeat(5_000),
    "5'".repeat(10_000),
    '"5'.repeat(10_000),
    '$5 '.repeat(5_000),
    '24W x '.repeat(5_000),
    'W24x'.repeat(5_000),
    'iPhone 6s '.repeat(3_000),
    'iPhone X X X X X X X X X X X X X X X X X X X X X X X, 6s '.repeat(500),
    'until 1/2 to 3/4 '.repeat(3_000),
    'Mix 1:20 '.repeat(3_000),
    'Romper 0-6m '.repeat(3_000),
    '-5~+5…'.repeat(3_000),
    '2-3x'.repeat(5_000),
    'Sizes 16W, 18W, '.repeat(2_000),
    '10⁶'.repeat(5_000),
  ]) {
    expect(spellLine(text, 'en').spokenText).not.toMatch(/[<>]/);
  }
});
