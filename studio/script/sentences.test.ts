/** Tests that long texts take time in step with their length: with its square, these would take hours. */
import { expect, test } from 'vitest';
import { clausesOf, isBalanced, sentencesOf } from '#studio/script/sentences.ts';

const TIMES = 200_000;
const letters = (of: string) => of.replaceAll(/\s/g, '');

test.each([
  ['of abbreviations alone', 'en', 'a. '],
  ['of numbers and what they count', 'de', '3. mal '],
  ['without a full stop', 'en', 'word '],
  ['in a language that ends sentences with spaces', 'th', 'กา '],
  ['of blanks', 'en', '  \n'],
  ['of full stops', 'en', '.'],
])('a long text %s is split without losing a letter', (_what, language, piece) => {
  const text = piece.repeat(TIMES);
  expect(letters(sentencesOf(text, language).join(''))).toBe(letters(text));
});

test.each(['a; ', 'a: b ', 'a – b ', '——', '(', '"', ' '])(
  'a long sentence of %j is split without losing a letter',
  (piece) => {
    const sentence = piece.repeat(TIMES);
    expect(letters(clausesOf(sentence).join(''))).toBe(letters(sentence));
  },
);

test('a long title is only as long as it is', () => {
  expect(sentencesOf('Fits 9 in. wide and z. B. more. Then comes the next.', 'de')).toEqual([
    'Fits 9 in. wide and z. B. more.',
    'Then comes the next.',
  ]);
});

test.each([
  ['en', 'It dims. (It remembers the last level.) It folds flat.', 2],
  ['en', 'Made in oak (from Kent. Oiled twice) and brass. It stands.', 2],
  ['de', 'Sie ist hell. (Die Leuchte ist dimmbar.) Sie steht fest.', 2],
  ['fr', 'La lampe « Lune. Petite » éclaire la pièce. Elle tient debout.', 2],
  ['es', 'Es de roble. (Viene de Soria.) Es firme.', 2],
  ['ja', '木製です。（オイル仕上げ。）丈夫です。', 2],
  ['zh', '橡木制成。（表面上油。）结实耐用。', 2],
])('in %s a bracket or a quotation is not torn: %s', (language, text, count) => {
  expect(sentencesOf(text, language)).toHaveLength(count);
});

test('a bracket that never closes takes no more with it', () => {
  expect(sentencesOf('It dims (a lot. It folds. It stands. It shines. It lasts.', 'en')).toHaveLength(5);
});

test.each([
  'A 12" plate',
  "A 5'9” door and a “low” one",
  'Its “low" setting',
  '„Mond“ und »Stern«',
  '« Lune » et “Soleil”',
  '”Måne” och ”Sol”',
  '采用“慢”工艺，手感“温润”',
  'Soft and warm :)',
  '1) Oak',
])('“%s” is balanced', (text) => {
  expect(isBalanced(text)).toBe(true);
});

test.each([
  'Mond“ und „Stern',
  'La lampe « Lune',
  'oak (from Kent',
  'Kent) and brass',
  ') and (',
  '”Måne',
  'says "low',
  '光は（弱い',
])('“%s” is not', (text) => {
  expect(isBalanced(text)).toBe(false);
});

test.each([
  ['en', 'Comes in size L. It fits most.', 2],
  ['en', 'Rich in vitamin C. It glows.', 2],
  ['en', 'A work of art. It stands alone.', 2],
  ['en', 'Does it tip? No. It stands.', 3],
  ['en', 'Holds model No. 5 of the series. It stands.', 2],
  ['en', 'A cord of 5 m. It reaches.', 2],
  ['en', 'Drawn by J. R. Smith and by K. Low. It stands.', 2],
  ['en', 'By Anna B. Clay of St. Ives. It stands.', 2],
  ['de', 'Entworfen von Hr. Berg und Fr. Tal. Sie steht.', 2],
  ['de', 'Von Hrn. Berg für Stifte u. v. m. im Büro. Sie steht.', 2],
  ['de', 'Passt für Größe L. Sie sitzt.', 2],
  ['de', 'Mit Vitamin C. Es glänzt.', 2],
  ['fr', 'Taille M. Elle tient.', 2],
  ['fr', 'Signée par M. Dupont et Mlle Roy. Elle tient.', 2],
  ['es', 'Hecha en Sta. María por J. Pérez. Es firme.', 2],
  ['es', 'Talla M. Es suave.', 2],
  ['it', 'Taglia S. È morbida.', 2],
  ['pt', 'Tamanho M. É macia.', 2],
  ['nl', 'Maat L. Hij past.', 2],
  ['sv', 'Storlek S. Den sitter.', 2],
  ['da', 'Størrelse L. Den sidder.', 2],
  ['nb', 'Størrelse L. Den sitter.', 2],
  ['pl', 'Rozmiar L. Pasuje.', 2],
  ['ru', 'Витамин С. Он сияет.', 2],
  ['ru', 'Рисунок А. С. Иванова. Она стоит.', 2],
  ['en', 'It smells of cedar and fig. Burns for 40 hours.', 2],
  ['en', 'It shows in fig. 3 how. It stands.', 2],
  ['en', 'See Fig. A for more. It stands.', 2],
  ['en', 'For pens, keys, etc. Burns for 40 hours.', 2],
  ['en', 'For pens, keys, etc. in the hall. It stands.', 2],
  ['en', 'Drawn by Tom Hall Jr. Burns for 40 hours.', 2],
  ['en', 'Drawn by Tom Hall Sr. and his son. It stands.', 2],
  ['en', 'A work of art. A lamp for life.', 2],
  ['en', 'A work of art. I love it.', 2],
  ['en', 'Peace of mind. Burns for 40 hours.', 2],
  ['en', 'Rests on an arch. It stands.', 2],
  ['en', 'Made by Dr. Low in St. Ives. It stands.', 2],
  ['de', 'Mind. 40 Stunden Licht. Sie steht.', 2],
  ['de', 'Für Stifte usw. Sie steht fest.', 2],
  ['de', 'Duftet nach Fig. Brennt lange.', 2],
  ['fr', 'Pour clés, stylos, etc. Elle tient.', 2],
  ['es', 'Para llaves, etc. Es firme.', 2],
  ['es', 'Hecha por el Sr. García en Soria. Es firme.', 2],
  ['it', 'Per chiavi, ecc. È solida.', 2],
  ['it', 'Disegnata dall’ arch. Rossi a Milano. È solida.', 2],
  ['pt', 'Para chaves, etc. Fica firme.', 2],
  ['pl', 'Na klucze itp. Stoi prosto.', 2],
  ['ru', 'Высота 30 см. Она стоит.', 2],
])('in %s a full stop is told from an abbreviation: %s', (language, text, count) => {
  expect(sentencesOf(text, language)).toHaveLength(count);
});

test.each([
  ['en', ['Dry in an hour.', '3 colors to choose from.', '20 oz of calm.']],
  ['it', ['Adatta a tutte le pelli eccetto quelle acneiche.', '50 ml in vetro.']],
  ['pl', ['Nie brudzi.', '20% masła shea.']],
  ['fr', ['Doux et léger.', '97 % d’origine naturelle.']],
  ['nl', ['Past overal.', '22 liter inhoud.']],
])('in %s a figure opens a sentence behind a whole word: %j', (language, sentences) => {
  expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
});

test.each([
  ['de', ['Akku mit 6 Std. Laufzeit und 40 Min. Ladezeit.', 'Er wächst mit.']],
  ['de', ['Hält 6 Std.', 'Der Deckel ist aus Kork.']],
  ['en', ['Up to approx. 3 hours.']],
  ['es', ['Aprox. 3 h de luz.']],
])('in %s an abbreviation is not torn from its figure or its noun: %j', (language, sentences) => {
  expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
});
