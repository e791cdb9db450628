/** Tests which things a text names, whatever its language, and which it only seems to. */
import { expect, it } from 'vitest';
import { thingsIn } from '#studio/languages/picture-words.ts';

const named = (language: string, text: string) => [...thingsIn(text, language)].toSorted().join(' ');

it.each([
  ['en', 'The handle is cool to the touch.', 'handle'],
  ['de', 'Der Ledergriff liegt gut.', 'handle'],
  ['fr', 'L’anse accueille trois doigts.', 'handle'],
  ['es', 'El asa es ancha.', 'handle'],
  ['it', 'Il manico resta freddo.', 'handle'],
  ['pt', 'A pega fica fria.', 'handle'],
  ['nl', 'Het handvat blijft koel.', 'handle'],
  ['sv', 'Handtaget är svalt.', 'handle'],
  ['pl', 'Uchwyt jest chłodny.', 'handle'],
  ['ja', '持ち手は熱くなりません。', 'handle'],
  ['zh', '把手不烫。', 'handle'],
  ['ko', '손잡이는 뜨겁지 않습니다.', 'handle'],
  ['ar', 'المقبض بارد.', 'handle'],
  ['hi', 'हैंडल ठंडा रहता है।', 'handle'],
  ['de-AT', 'Der Deckel schließt dicht.', 'lid'],
])('in %s “%s” names %s', (language, text, things) => {
  expect(named(language, text)).toBe(things);
});

it.each([
  ['en', 'A wallet with a seat, fired twice, reared by a teardrop.'],
  ['en', 'A handmade thing, redone and overhand.'],
  ['de', 'Eine Handtasche, wandelbar und rotierend.'],
  ['fr', 'Une linotte, un maintien, une merveille.'],
  ['es', 'Una marca de maravilla.'],
  ['zh', '放手机，白天用。'],
  ['ko', '사용하면 겨울에 좋습니다.'],
  ['ja', '上手に使えます。'],
  ['eo', 'La tenilo.'],
])('in %s “%s” names none', (language, text) => {
  expect(named(language, text)).toBe('');
});
