/** Tests that what is left of a sentence whose verb stands elsewhere is never said alone. */
import { expect, test } from 'vitest';
import { candidatesOf } from '#studio/script/extractive/candidates.ts';
import { isLeftover } from '#studio/script/extractive/leftover.ts';

const offered = (text: string, language: string) =>
  candidatesOf([{ kind: 'paragraph', text }], language).map(({ evidence }) => evidence);

test.each([
  ['en', 'The lid does not.', 'The lid does not wobble.'],
  ['en', 'the larger one, too', 'the larger one folds'],
  ['en', 'On the low setting.', 'Oak on the outside, felt within.'],
  ['en', 'twenty on the low setting', 'twenty pockets hold the rest'],
  ['de', 'der Deckel nicht', 'der Deckel klappert nicht'],
  ['de', 'auf niedriger Stufe', 'die niedrige Stufe reicht'],
  ['fr', 'le couvercle non', 'le couvercle ne glisse pas'],
  ['fr', 'en mode doux', 'le mode doux suffit'],
  ['es', 'la tapa no', 'la tapa no resbala'],
  ['it', 'il coperchio no', 'il coperchio non scivola'],
  ['pt', 'a tampa não', 'a tampa não escorrega'],
  ['nl', 'de deksel niet', 'de deksel rammelt niet'],
  ['sv', 'locket inte', 'locket glider inte alls'],
  ['da', 'låget ikke', 'låget glider ikke rundt'],
  ['no', 'lokket ikke', 'lokket glir ikke rundt'],
  ['pl', 'pokrywka nie', 'pokrywka nie spada'],
  ['ru', 'крышка — нет', 'крышка не скользит'],
  ['ja', 'ふたは不可', 'ふたは木でできています'],
  ['zh', '盖子除外', '盖子很轻巧'],
  ['ko', '뚜껑은 불가', '뚜껑은 참나무입니다'],
  ['ar', 'أما الغطاء فلا', 'الغطاء لا ينزلق'],
  ['hi', 'ढक्कन नहीं', 'ढक्कन फिसलता नहीं है'],
])('in %s “%s” says nothing alone, “%s” does', (language, left, whole) => {
  expect(isLeftover(left, language)).toBe(true);
  expect(isLeftover(whole, language)).toBe(false);
});

test.each([
  ['en', 'It shines for eight hours on high; on the low setting, twelve.', 'on the low setting'],
  ['en', 'Runs eight hours on high – twenty on the low setting.', 'twenty'],
  ['es', 'El cuenco va al horno; la tapa no.', 'la tapa no'],
  ['it', 'La ciotola va in forno; il coperchio no.', 'il coperchio no'],
])('in %s the tail of “%s” is not offered', (language, text, tail) => {
  expect(offered(text, language).filter((offer) => offer.startsWith(tail))).toEqual([]);
});

test('a sentence without its verb is only said after the one that has it', () => {
  const text = 'The bowl goes in the dishwasher every night of the week. The lid does not.';
  const [, second] = candidatesOf([{ kind: 'paragraph', text }], 'en');
  expect(second).toMatchObject({ evidence: 'The lid does not.', dependent: true });
  expect(offered('The lid does not.', 'en')).toEqual([]);
});

test.each([
  ['en', 'Not your average mug.'],
  ['en', 'Not just a mug.'],
  ['en', 'Not for the faint of heart.'],
  ['en', 'Not the usual mug.'],
  ['en', 'Not another plastic bottle.'],
  ['en', 'Not a gadget but a tool for life.'],
  ['en', 'Works when the others do not.'],
  ['en', 'Goes where other boots can’t.'],
  ['en', 'It does what plastic won’t.'],
  ['en', 'Everything your old pan could not.'],
  ['fr', 'Pas la tasse de tout le monde.'],
  ['fr', 'Pas un simple mug.'],
])('in %s a hook is whole: %s', (language, text) => {
  expect(isLeftover(text, language)).toBe(false);
  expect(offered(text, language)).toEqual([text]);
});

test.each([
  ['en', 'The lid can’t.'],
  ['en', 'The lid cannot.'],
  ['en', 'The handle won’t.'],
  ['en', "The handle won't."],
  ['en', 'Its cap will not.'],
  ['en', 'Not the lid.'],
  ['en', 'Not in the oven.'],
  ['en', 'Not for the handle.'],
  ['fr', 'Pas le couvercle.'],
  ['fr', 'Pas l’anse.'],
])('in %s what lacks its verb is not: %s', (language, text) => {
  expect(isLeftover(text, language)).toBe(true);
  expect(offered(text, language)).toEqual([]);
});
