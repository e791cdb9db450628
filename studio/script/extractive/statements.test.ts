/** Tests what of a description is said as one, and what is not said at all. */
import { expect, test } from 'vitest';
import type { CopyBlock } from '#studio/product/product.ts';
import { candidatesOf } from '#studio/script/extractive/candidates.ts';

const paragraph = (text: string): CopyBlock => ({ kind: 'paragraph', text });
const offered = (copy: readonly CopyBlock[], language = 'en') =>
  candidatesOf(copy, language).map(({ evidence }) => evidence);

test.each([
  ['8.2 kilos. One gear. No fuss.', 'en'],
  ['Pure wool. Nothing added.', 'en'],
  ['Fill it at night. Drink it at noon.', 'en'],
  ['Reine Wolle. Sonst nichts.', 'de'],
  ['Rien d’autre. Pure laine.', 'fr'],
])('short sentences that make one point are one: %s', (text, language) => {
  expect(offered([paragraph(text)], language)).toEqual([text]);
});

test('more than four are a way of writing, and each is said for itself', () => {
  const text = 'Cut it thin. Fry it hot. Salt it well. Eat it now. Share it after.';
  expect(offered([paragraph(text)]).length).toBe(5);
});

test('what limits the sentence before is said with it, and never without', () => {
  expect(offered([paragraph('Every part goes in the dishwasher. Except the lid.')])).toEqual([
    'Every part goes in the dishwasher. Except the lid.',
  ]);
  expect(
    offered([paragraph('Every part goes in the dishwasher.'), paragraph('But not the lid.')]),
  ).not.toContain('Every part goes in the dishwasher.');
});

test.each([
  'Stays hot for 24¹ hours in the rain.',
  'Splash-proof and light on the wrist.*',
  'Comes in three colors:',
])('%j is not said alone', (text) => {
  expect(offered([paragraph(text)])).toEqual([]);
});

test('a square and a cube are no footnotes', () => {
  expect(offered([paragraph('The rug covers a good 4 m² of floor in the hall.')])).toHaveLength(1);
});

test('a label is not said without its value, and a list not without its end', () => {
  expect(offered([paragraph('Chain length'), paragraph('45 cm')])).toEqual([]);
  expect(offered([paragraph('3 scents: fig, orange, salt')])).toEqual(['3 scents: fig, orange, salt']);
  const list =
    'Covers come in linen, wool, and cotton velvet that you can take off and put on with one hand.';
  expect(offered([paragraph(list)])).toEqual([list]);
});

test('of a review the customer’s words are said, and never the signature', () => {
  expect(offered([paragraph('“I took it everywhere this summer.” – M., verified buyer ★★★★★')])).toEqual([
    '“I took it everywhere this summer.”',
  ]);
  expect(offered([paragraph('Best mug I ever had! – Anna Berg, verified buyer')])).toEqual([]);
});

test.each([
  ['en', '"Best mug ever" Anna, Berlin', '"Best mug ever"'],
  ['en', '“I took it everywhere.” Anna B.', '“I took it everywhere.”'],
  ['en', '“I took it everywhere.” (Anna, Leeds)', '“I took it everywhere.”'],
  ['fr', '« La meilleure tasse » Marie L., Lyon', '« La meilleure tasse »'],
  ['es', '«La mejor taza» Ana, Madrid', '«La mejor taza»'],
  ['ru', '«Лучшая кружка» Анна, Москва', '«Лучшая кружка»'],
  ['ja', '「毎日使っています」東京都 田中様', '「毎日使っています」'],
  ['zh', '“每天都在用它” 李女士，北京', '“每天都在用它”'],
  ['ko', '"매일 쓰고 있어요" 김민수, 서울', '"매일 쓰고 있어요"'],
])('in %s a review needs no dash: %s', (language, text, quote) => {
  expect(offered([paragraph(text)], language)).toEqual([quote]);
});

test.each([
  ['en', '“Slow Days” is the name of the collection.'],
  ['fr', '« Tout doux » est le nom de la collection.'],
  ['ja', '「ゆっくり」を形にした器です。'],
])('in %s a quoted name opens no review: %s', (language, text) => {
  expect(offered([paragraph(text)], language).join()).toContain(text.slice(1));
});

test('one question at the start is the viewer’s; questions that are answered are not said, nor their answers', () => {
  const heading = (text: string): CopyBlock => ({ kind: 'heading', text });
  const answer = paragraph('The lid keeps the steam in and the table dry.');
  expect(offered([heading('Faster in ten minutes than in thirty?'), answer])).toEqual([
    'Faster in ten minutes than in thirty?',
    answer.text,
  ]);
  expect(offered([heading('Can I wash it?'), answer, heading('Where is it made?'), answer])).toEqual([]);
});

test('a heading that says something is offered; one that names what follows is not', () => {
  const copy = (text: string): CopyBlock[] => [
    { kind: 'heading', text },
    paragraph('It pours in one clean line.'),
  ];
  expect(offered(copy('Coffee that stays hot without a cord'))).toContain(
    'Coffee that stays hot without a cord',
  );
  expect(offered(copy('Features and details'))).not.toContain('Features and details');
});

test('a note is never said', () => {
  expect(offered([{ kind: 'note', text: 'Measured with the lid closed in a warm room.' }])).toEqual([]);
});

test.each([
  ['Every part goes in the dishwasher.', 'With the exception of the lid.', 'en'],
  ['The bottle never leaks.', 'As long as the cap is closed.', 'en'],
  ['La botella nunca gotea.', 'Siempre y cuando esté cerrada.', 'es'],
  ['Die Flasche ist immer dicht.', 'Das gilt nicht für den Trinkhalm.', 'de'],
])('“%s” is not said without “%s” of the next bullet, and that never alone', (text, limit, language) => {
  const bullet = (each: string): CopyBlock => ({ kind: 'bullet', text: each });
  expect(offered([bullet(text), bullet(limit)], language)).toEqual([]);
  expect(offered([paragraph(`${text} ${limit}`)], language)).not.toContain(text);
});

test.each([
  ['Every part goes in the dishwasher.', 'With the exception of the lid.', 'en'],
  ['The bottle never leaks.', 'As long as the cap is closed.', 'en'],
  ['The bottle never leaks.', 'When the cap is closed.', 'en'],
  ['La botella nunca gotea.', 'Siempre y cuando esté cerrada.', 'es'],
  ['La gourde ne fuit pas.', 'Tant que le bouchon est fermé.', 'fr'],
  ['Die Flasche ist immer dicht.', 'Solange der Deckel zu ist.', 'de'],
  ['La borraccia non perde.', 'Purché sia chiusa.', 'it'],
  ['De fles lekt niet.', 'Mits de dop dicht is.', 'nl'],
  ['Flaskan är alltid tät.', 'Så länge locket är på.', 'sv'],
  ['瓶子一直防漏。', '前提是盖好盖子。', 'zh'],
])('in one paragraph “%s” is said with “%s”', (text, limit, language) => {
  const joint = language === 'zh' ? '' : ' ';
  expect(offered([paragraph(`${text}${joint}${limit}`)], language)).toEqual([`${text}${joint}${limit}`]);
});

test.each([
  ['en', 'It keeps tea hot.', 'When you travel it goes with you everywhere.'],
  ['en', 'It keeps tea hot.', 'If you like coffee, it takes that as well.'],
  ['en', 'It keeps tea hot.', 'It holds two cups and a spoon.'],
  ['de', 'Sie hält Tee warm.', 'Wenn du reist, kommt sie einfach mit.'],
  ['fr', 'Elle garde le thé chaud.', 'Quand vous voyagez elle vous suit partout.'],
  ['es', 'Mantiene el té caliente.', 'Si te gusta el café esta es tu taza.'],
  ['it', 'Tiene caldo il tè.', 'Quando viaggi, ti segue ovunque.'],
  ['pt', 'Mantém o chá quente.', 'Quando viaja, ela vai sempre consigo.'],
  ['nl', 'Houdt thee warm.', 'Als je reist, gaat hij overal mee.'],
  ['sv', 'Håller teet varmt.', 'När du reser följer den med dig.'],
  ['pl', 'Trzyma ciepło herbaty.', 'Kiedy podróżujesz, zawsze jest z tobą.'],
  ['ru', 'Держит чай горячим.', 'Когда вы в пути, она всегда с вами.'],
  ['zh', '茶一直是热的。', '如果喜欢咖啡，也可以装咖啡。'],
])('in %s a whole sentence behind “%s” is said for itself: %s', (language, text, whole) => {
  expect(offered([paragraph(text), paragraph(whole)], language)).toEqual([text, whole]);
});

test('what a sign denies is not said, and a sign that belongs to a figure stays', () => {
  const bullet = (text: string): CopyBlock => ({ kind: 'bullet', text });
  expect(offered([bullet('❌ Waterproof in the rain'), bullet('✗ Safe in the dishwasher')])).toEqual([]);
  expect(offered([bullet('✓ Folds flat in one move')])).toEqual(['Folds flat in one move']);
  expect(offered([paragraph('-30 °C is what this sleeping bag is made for.')])).toEqual([
    '-30 °C is what this sleeping bag is made for.',
  ]);
});

test('a numbered note takes what leads to it along', () => {
  expect(
    offered([
      paragraph('Boils a whole liter in 90 seconds (1).'),
      paragraph('(1) Measured with half a cup of warm water.'),
    ]),
  ).toEqual([]);
});

test.each([
  ['en', 'The lamp is called “Moon and stands firm.'],
  ['de', 'Sie nennt ihn „Mond und er steht fest.'],
  ['fr', 'La lampe « Lune éclaire la pièce entière.'],
  ['ja', '光は（弱い設定でとても静かな夜にちょうどいい。'],
])('in %s what opens a mark and never closes it is not said: %s', (language, text) => {
  expect(offered([paragraph(text)], language)).toEqual([]);
});

test.each([
  ['en', 'Q: Can I wash it?', 'A: It goes in the machine every week.'],
  ['en', 'Q1. Does it tip?', 'A1. The base is heavy and it never tips over.'],
  ['en', 'Question: Does it tip?', 'Answer: The base is heavy and it never tips over.'],
  ['de', 'F: Kippt sie um?', 'A: Der Fuß ist schwer und hält sie fest.'],
  ['fr', 'Q : Est-ce qu’elle bascule ?', 'R : Le pied est lourd et la tient droite.'],
  ['es', 'P: ¿Se vuelca?', 'R: El pie es pesado y la mantiene recta.'],
  ['it', 'D: Si rovescia?', 'R: Il piede è pesante e la tiene dritta.'],
  ['pt', 'P: Ela tomba?', 'R: O pé é pesado e mantém-na direita.'],
  ['nl', 'V: Valt hij om?', 'A: De voet is zwaar en houdt hem recht.'],
  ['sv', 'Fråga: Välter den?', 'Svar: Foten är tung och håller den rak.'],
  ['da', 'Spørgsmål: Vælter den?', 'Svar: Foden er tung og holder den lige.'],
  ['nb', 'S: Velter den?', 'S: Foten er tung og holder den rett.'],
  ['pl', 'P: Czy się przewraca?', 'O: Stopa jest ciężka i trzyma ją prosto.'],
  ['ru', 'Вопрос: Она падает?', 'Ответ: Основание тяжёлое и держит её прямо.'],
  ['ja', 'Q：倒れませんか？', 'A：土台が重く、まっすぐ立ちます。'],
  ['zh', '问：会倒吗？', '答：底座很重，站得很稳。'],
  ['ko', 'Q: 넘어지나요?', 'A: 받침이 무거워 똑바로 서 있습니다.'],
  ['ar', 'س: هل يسقط؟', 'ج: القاعدة ثقيلة وتثبته جيدا.'],
  ['hi', 'प्रश्न: क्या यह गिरता है?', 'उत्तर: आधार भारी है और इसे सीधा रखता है।'],
])('in %s marked questions and answers are not said: %s', (language, question, answer) => {
  expect(offered([paragraph(question), paragraph(answer)], language)).toEqual([]);
  expect(offered([paragraph(`${question} ${answer}`)], language)).toEqual([]);
});

test('the answer to a marked question need not be marked', () => {
  const answer = paragraph('Yes, it fits all cars made after the war.');
  expect(offered([paragraph('Q: Will it fit?'), answer])).toEqual([]);
  expect(offered([{ kind: 'heading', text: 'Q: Will it fit?' }, answer])).toEqual([]);
});

test('a list that counts with letters is no answer', () => {
  expect(offered([paragraph('A. The base is turned from one piece of oak.')])).toHaveLength(1);
});

test('a star before an item makes no review of it, and one beside a figure takes only its sentence away', () => {
  const bullets = ['⭐ Cools the neck all night', '⭐️ Made of soft organic cotton'];
  expect(offered(bullets.map((text) => ({ kind: 'bullet', text })))).toEqual([
    'Cools the neck all night',
    'Made of soft organic cotton',
  ]);
  expect(
    offered([
      paragraph('Stays cool all night. Rated 4.8★ by 2,300 sleepers. Soft cotton that hugs your neck.'),
    ]),
  ).toEqual(['Stays cool all night.', 'Soft cotton that hugs your neck.']);
  expect(offered([paragraph('⭐️⭐️⭐️⭐️⭐️ Best pillow I ever slept on, and soft.')])).toEqual([]);
});

test.each([
  ['Fits phones between 4" and 6.7" wide.', 'en'],
  ['The timer dims the light over 30, 45 or 60 min.', 'en'],
  ['It gives 800 lm of warm light (2,700 K) from 9 W.', 'en'],
  ['Elige entre 15, 30 y 45 minutos de luz.', 'es'],
  ['Bretelles réglables de 60 à 90 cm.', 'fr'],
])('figures of one kind make no table of a sentence: %s', (text, language) => {
  expect(offered([paragraph(text)], language)).toHaveLength(1);
});

test.each([
  ['Width 20 cm, height 30 cm, depth 10 cm.', 'en'],
  ['Height 15 cm (6 in), width 20 cm (8 in).', 'en'],
  ['Size of the box: 20 x 30 x 40 cm.', 'en'],
  ['Höhe 12 cm, Ø 8–10 cm.', 'de'],
  ['Pojemność 350 ml, waga 210 g.', 'pl'],
])('but measures of several sides or kinds are one: %s', (text, language) => {
  expect(offered([paragraph(text)], language)).toEqual([]);
});

test.each([
  ['Ohne Parabene, ohne Silikone und ohne Duftstoffe', 'de'],
  ['Sans BPA, sans plastique, sans compromis', 'fr'],
  ['Sin parabenos, sin siliconas ni colorantes', 'es'],
  ['Senza profumo, senza alcol e senza coloranti', 'it'],
  ['Bez parafiny, bez barwników i bez ftalanów', 'pl'],
  ['Zonder parabenen en zonder palmolie', 'nl'],
])('what a product is free from is said: %s', (text, language) => {
  expect(offered([paragraph(`${text}.`)], language)).toEqual([`${text}.`]);
});

test.each([
  ['Sin pilas ni cargador.', 'es'],
  ['Sans le porte-savon.', 'fr'],
  ['Ohne Batterien.', 'de'],
])('but not what its box lacks: %s', (text, language) => {
  expect(offered([paragraph(text)], language)).toEqual([]);
});

test.each([
  ['Also works on induction.', '(26 cm and up.)', 'en'],
  ['Leuchtet bis zu 48 Stunden', 'Bei niedrigster Stufe', 'de'],
  ['Shines for up to 48 hours', 'At the lowest setting', 'en'],
  ['Brille pendant 48 heures', 'En mode éco', 'fr'],
  ['Ilumina durante 48 horas', 'Al nivel más bajo', 'es'],
  ['Illumina per 48 ore', 'Alla potenza minima', 'it'],
  ['Brandt 48 uur lang', 'Op de laagste stand', 'nl'],
  ['Świeci przez 48 godzin', 'W trybie nocnym', 'pl'],
])('what holds only so far is not said without the next block: %s / %s', (text, limit, language) => {
  for (const kind of ['paragraph', 'bullet'] as const) {
    const said = offered(
      [
        { kind, text },
        { kind, text: limit },
      ],
      language,
    );
    expect(said).not.toContain(text);
    expect(said).not.toContain(limit);
  }
});

test('a mode of which something is said, and what has a stand, limits nothing', () => {
  const bullets = ['Shines bright all night', 'In eco mode it saves a third', 'Comes with a solid oak stand'];
  expect(offered(bullets.map((text) => ({ kind: 'bullet', text })))).toEqual(bullets);
});
