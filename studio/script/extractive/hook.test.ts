/** Tests what a clip opens with: what sells, before what is only true. */
import { describe, expect, it } from 'vitest';
import type { CopyBlock } from '#studio/product/product.ts';
import { candidatesOf } from '#studio/script/extractive/candidates.ts';
import { finishLine } from '#studio/script/extractive/finish-line.ts';
import { hooksOf } from '#studio/script/extractive/hook.ts';
import { weigh } from '#studio/script/extractive/score.ts';

const bullets = (...texts: string[]): CopyBlock[] => texts.map((text) => ({ kind: 'bullet', text }));
const prose = (...texts: string[]): CopyBlock[] => texts.map((text) => ({ kind: 'paragraph', text }));

function hooks(copy: readonly CopyBlock[], language: string) {
  const candidates = candidatesOf(copy, language).map((candidate) =>
    weigh(candidate, finishLine(candidate.evidence, language), 'x', language),
  );
  const { strong, weak } = hooksOf('x', candidates, language);
  const texts = (list: typeof strong) => list.map(({ evidence }) => evidence);
  return { strong: texts(strong), weak: texts(weak), all: texts([...strong, ...weak]) };
}

describe('a bare list of materials is the last to open a clip', () => {
  it.each([
    ['en', 'Soy wax, fragrance oil, cotton wick', 'Burns for about 45 hours'],
    ['de', 'Massivholz, Messing, Leinen', 'Hält zwölf Stunden warm'],
    ['fr', 'Grès, laiton, lin', 'Tient au chaud douze heures'],
    ['es', 'Gres, latón, lino', 'Se seca en 20 minutos'],
    ['it', 'Gres, ottone, lino', 'Pronto in 20 minuti'],
    ['ar', 'شمع صويا، زيت عطري، فتيل قطني', 'نحو 45 ساعة من الاشتعال'],
  ])('in %s: %s', (language, list, better) => {
    expect(hooks(bullets(list, better), language).all).toEqual([better, list]);
    expect(hooks(bullets(list), language)).toMatchObject({ strong: [], weak: [list] });
  });

  it('but what is told in few words is none', () => {
    expect(hooks(prose('8.2 kilos, one gear, no fuss.'), 'en').strong).toHaveLength(1);
    expect(hooks(bullets('Waterproof'), 'en').weak).toEqual([]);
  });
});

describe('a size before another fact is left out', () => {
  it.each([
    ['en', '220 g, burns for about 45 hours', 'burns for about 45 hours'],
    ['fr', '220 g, environ 45 heures de combustion', 'environ 45 heures de combustion'],
    ['de', '220 g, Brenndauer etwa 45 Stunden', 'Brenndauer etwa 45 Stunden'],
    ['es', '18 cm, caben macetas de hasta 15 cm', 'caben macetas de hasta 15 cm'],
  ])('in %s: %s', (language, text, fact) => {
    expect(hooks(bullets(text), language).all).toEqual([fact]);
  });

  it.each([
    ['40 °C, for 45 minutes of steam'],
    ['220 g, or 500 g in the large jar'],
    ['12 V, lasts up to 45 hours'],
    ['37 cm tall, 24 cm wide'],
    ['220 g, 45 hours'],
    ['2 hours, or 45 minutes on the quick setting'],
  ])('but not from %s', (text) => {
    const { all } = hooks(bullets(text), 'en');
    expect(all.every((said) => said === text)).toBe(true);
  });
});

describe('what only restricts the use opens after what sells', () => {
  it.each([
    ['en', 'Dimmable only with bulbs that say so.', 'The stone keeps the lamp upright.'],
    ['de', 'Dimmbar nur mit Leuchtmitteln, auf denen es steht.', 'Der Stein hält die Leuchte aufrecht.'],
    ['fr', 'Seulement avec des ampoules qui le permettent.', 'La pierre tient la lampe bien droite.'],
    ['es', 'Solo con bombillas que lo indiquen.', 'La piedra mantiene la lámpara derecha.'],
    ['nl', 'Dimbaar alleen met lampen die dat melden.', 'De steen houdt de lamp rechtop.'],
  ])('in %s: %s', (language, only, better) => {
    const said = hooks(prose(`${only} ${better}`), language).all;
    expect(said.map((text) => text.slice(0, 12))[0]).toBe(better.slice(0, 12));
  });

  it('but a thing that is praised for having little is no restriction', () => {
    expect(hooks(prose('Only 390 grams of steel and cork.'), 'en').strong).toHaveLength(1);
  });
});

describe('what goes on with another sentence opens nothing', () => {
  it.each([
    ['en', 'One more click and the bag hangs.', 'One bag for every day.'],
    ['en', 'Also fits a bottle.', 'Finally a bag that stands up.'],
    ['en', 'Then the lid closes by itself.', 'Still warm after six hours.'],
    ['de', 'Noch ein Klick, und die Tasche hängt.', 'Noch nie war Packen so leicht.'],
    ['de', 'Außerdem passt eine Flasche hinein.', 'Dauerhaft dicht bei jedem Wetter.'],
    ['fr', 'Ensuite le couvercle se ferme seul.', 'Enfin un sac qui tient debout.'],
    ['es', 'Luego la tapa se cierra sola.', 'Por fin una bolsa que se sostiene.'],
    ['it', 'Poi il coperchio si chiude da solo.', 'Un solo gesto e tutto è a posto.'],
    ['pt', 'Mais um clique e a mala fica presa.', 'Mais leve do que uma garrafa.'],
    ['nl', 'Daarna sluit het deksel vanzelf.', 'Nooit meer een natte rug.'],
    ['sv', 'Sedan stänger locket sig självt.', 'Aldrig mer en blöt rygg.'],
    ['pl', 'Potem pokrywka zamyka się sama.', 'Jeszcze ciepły po sześciu godzinach.'],
    ['ja', '次に蓋が自動で閉まります。', '次の日も温かいままです。'],
    ['zh', '然后盖子会自动合上。', '再也不会弄湿后背。'],
    ['ko', '그다음 뚜껑이 저절로 닫힙니다.', '다음 날에도 따뜻합니다.'],
    ['hi', 'फिर ढक्कन अपने आप बंद होता है।', 'हर दिन के लिए एक बैग।'],
  ])('in %s: %s', (language, follows, opens) => {
    expect(hooks(prose(follows), language).all).toEqual([]);
    expect(hooks(prose(opens), language).all).toHaveLength(1);
  });
});

describe('a label opens nothing before a sentence', () => {
  it.each([
    ['en', 'Material: stoneware', 'The handle stays cool'],
    ['fr', 'Matière : grès', 'La poignée reste froide'],
    ['zh', '材质：陶', '把手不烫手'],
  ])('in %s: %s', (language, label, better) => {
    const { strong, all } = hooks(bullets(label, better), language);
    expect(strong).toEqual([better]);
    expect([better, label]).toEqual(expect.arrayContaining(all));
  });

  it('but a label that counts says something', () => {
    expect(hooks(prose('Three scents: fig, orange, salt.'), 'en').strong).toHaveLength(1);
  });
});
