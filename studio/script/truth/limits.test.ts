/** Tests which part of a sentence limits the rest, in every language whose limits are known. */
import { expect, test } from 'vitest';
import { hasFootnote, limitsTheRest } from '#studio/script/truth/limits.ts';

test.each([
  ['en', ', but not without the fitted base', ', so the rim stays thin'],
  ['de', ', sofern die Liegewanne verwendet wird', ', sodass der Rand dünn bleibt'],
  ['fr', ', à condition d’utiliser la nacelle', ', si bien que le bord reste fin'],
  ['es', ', siempre que se use el capazo', ', así que el borde queda fino'],
  ['it', ', purché si usi la navicella', ', così il bordo resta sottile'],
  ['pt', ', desde que se use a alcofa', ', por isso a borda fica fina'],
  ['nl', ', behalve het deksel', ', zodat de rand dun blijft'],
  ['sv', ', men inte locket', ', så att kanten blir tunn'],
  ['da', ', undtagen låget', ', så kanten bliver tynd'],
  ['no', ', unntatt lokket', ', slik at kanten blir tynn'],
  ['pl', ', ale bez pokrywki', ', dzięki czemu brzeg jest cienki'],
  ['ru', ', кроме крышки', ', поэтому край тонкий'],
  ['ja', 'が、オーブンでは使えません', 'ので、口当たりがやわらかです'],
  ['zh', '，但不可用于烤箱', '，让边缘更薄'],
  ['ar', '، باستثناء الغطاء', '، بحيث يبقى الطرف رفيعا'],
  ['hi', ', लेकिन ढक्कन नहीं', ', जिससे किनारा पतला है'],
])('in %s “%s” does, “%s” does not', (language, limit, addition) => {
  expect(limitsTheRest(limit, language, 'after')).toBe(true);
  expect(limitsTheRest(addition, language, 'after')).toBe(false);
});

test('a number always does, and in a language whose limits are not known every word', () => {
  expect(limitsTheRest(', so it lasts 3 years', 'en', 'after')).toBe(true);
  expect(limitsTheRest(', sem er fallegt', 'is', 'after')).toBe(true);
  expect(limitsTheRest('.', 'is', 'after')).toBe(false);
});

test('when something was done limits what stays before it, and not what is told after it', () => {
  expect(limitsTheRest('while the clay is soft', 'en', 'after')).toBe(true);
  expect(limitsTheRest('Fluted while the clay is soft, ', 'en', 'before')).toBe(false);
});

test.each([
  ['en', ', so long as the cap is closed'],
  ['sv', ', så länge locket är stängt'],
  ['da', ', så længe låget er lukket'],
  ['no', ', så lenge lokket er lukket'],
  ['en', ', designed for a light shower'],
  ['en', ', made for the low setting'],
  ['de', ', gemacht für leichten Regen'],
])('in %s “%s” only looks like an addition', (language, limit) => {
  expect(limitsTheRest(limit, language, 'after')).toBe(true);
});

test('a result is not told without the state that it comes from', () => {
  expect(limitsTheRest('With the filter in place the water is clean, ', 'en', 'before')).toBe(true);
});

test.each(['24¹ hours', 'waterproof*', 'Tested†'])('“%s” has a footnote', (text) => {
  expect(hasFootnote(text)).toBe(true);
});
test.each(['4 m²', '300 cm³', 'E=mc'])('“%s” has none', (text) => {
  expect(hasFootnote(text)).toBe(false);
});
