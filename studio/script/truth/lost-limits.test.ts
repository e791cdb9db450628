/** Tests that every limit of a sentence is kept by a word of its own, in other words and in other languages. */
import { expect, test } from 'vitest';
import { checkCut } from '#studio/script/truth/check-cut.ts';

type Line = { quote: string; sourceLanguage: string; said: string; language: string };
const check = (line: Line) => checkCut({ ...line, texts: [line.quote] });

const IF_CLOSED = 'Keeps warm up to 6 hours and never leaks if the lid is closed.';
const EXCEPT_LID = 'Set up without tools in minutes, and dishwasher safe except for the lid.';
const NOT_PERFUME = 'Free of parabens, but not of perfume.';
const UNLESS_BROKEN = 'Suitable for all skin, unless broken.';

test.each([
  ['en', IF_CLOSED, 'de', 'Bis zu 6 Stunden warm, läuft nie aus.'],
  ['en', IF_CLOSED, 'fr', 'Chaud jusqu’à 6 heures, ne fuit jamais.'],
  ['en', IF_CLOSED, 'it', 'Caldo fino a 6 ore e non perde mai.'],
  ['en', IF_CLOSED, 'zh', '最长保温6小时，不漏。'],
  ['en', IF_CLOSED, 'ja', '最大6時間温かく、こぼれません。'],
  ['en', EXCEPT_LID, 'de', 'Ohne Werkzeug aufgebaut und spülmaschinenfest.'],
  ['en', EXCEPT_LID, 'fr', 'Se monte sans outils et va au lave-vaisselle.'],
  ['en', EXCEPT_LID, 'es', 'Se monta sin herramientas y va al lavavajillas.'],
  ['en', NOT_PERFUME, 'de', 'Ohne Parabene.'],
  ['en', NOT_PERFUME, 'fr', 'Sans parabènes.'],
  ['en', UNLESS_BROKEN, 'de', 'Für alle Haut, nur zart.'],
  ['en', UNLESS_BROKEN, 'it', 'Per tutte le pelli, solo delicate.'],
  ['en', 'The bottle is waterproof only when the cap is closed.', 'de', 'Nur zart und wasserdicht.'],
  ['en', 'Up to 6 hours hot and up to 12 hours cold.', 'de', 'Bis zu 6 Stunden heiß und 12 Stunden kalt.'],
  [
    'en',
    'It is not waterproof and never dishwasher safe.',
    'de',
    'Nicht wasserdicht, aber spülmaschinenfest.',
  ],
  [
    'de',
    'Hält bis zu 6 Stunden warm und läuft nie aus, wenn der Deckel zu ist.',
    'en',
    'Warm for up to 6 hours and never leaks.',
  ],
  [
    'en',
    'The lid is not dishwasher safe, and the bowl never cracks.',
    'de',
    'Die Schale bekommt nie Risse, der Deckel ist spülmaschinenfest.',
  ],
  ['es', 'Sin parabenos, salvo el perfume, si se usa bien.', 'en', 'Paraben free, if used well.'],
  ['en', EXCEPT_LID, 'it', 'Si monta senza attrezzi e va in lavastoviglie.'],
  ['en', EXCEPT_LID, 'ja', '工具なしで組み立てられ、食洗機で洗えます。'],
  ['en', IF_CLOSED, 'sv', 'Varm i upp till 6 timmar och läcker aldrig.'],
  ['en', IF_CLOSED, 'pl', 'Ciepło do 6 godzin i nigdy nie przecieka.'],
  ['en', UNLESS_BROKEN, 'es', 'Para todas las pieles, solo suave.'],
  ['fr', 'Sans parabènes, mais pas sans parfum.', 'en', 'Without parabens.'],
  [
    'de',
    'Ohne Werkzeug aufgebaut und bis auf den Deckel spülmaschinenfest.',
    'en',
    'Set up without tools and dishwasher safe.',
  ],
])('in %s “%s” loses a limit in %s: %s', (sourceLanguage, quote, language, said) => {
  expect(check({ quote, sourceLanguage, said, language })).toHaveLength(1);
});

test.each([
  ['en', IF_CLOSED, 'de', 'Hält bis zu 6 Stunden warm und läuft nie aus, wenn der Deckel zu ist.'],
  ['en', IF_CLOSED, 'de', 'Hält bis zu 6 Stunden warm und läuft bei geschlossenem Deckel nie aus.'],
  ['en', IF_CLOSED, 'fr', 'Chaud jusqu’à 6 heures, sans fuite si le couvercle est fermé.'],
  ['en', IF_CLOSED, 'es', 'Caliente hasta 6 horas y nunca gotea con la tapa cerrada.'],
  ['en', IF_CLOSED, 'zh', '最长保温6小时，盖好盖子时不漏。'],
  ['en', IF_CLOSED, 'ja', '最大6時間温かく、ふたを閉めればこぼれません。'],
  ['en', EXCEPT_LID, 'de', 'Ohne Werkzeug aufgebaut und bis auf den Deckel spülmaschinenfest.'],
  ['en', EXCEPT_LID, 'de', 'Ohne Werkzeug aufgebaut, und nur der Deckel darf nicht in die Maschine.'],
  ['en', EXCEPT_LID, 'fr', 'Se monte sans outils et va au lave-vaisselle, sauf le couvercle.'],
  ['en', NOT_PERFUME, 'de', 'Ohne Parabene, aber nicht ohne Parfüm.'],
  ['en', NOT_PERFUME, 'de', 'Frei von Parabenen, nicht von Parfüm.'],
  ['en', NOT_PERFUME, 'fr', 'Sans parabènes, mais pas sans parfum.'],
  ['en', UNLESS_BROKEN, 'de', 'Für jede Haut geeignet, außer verletzte.'],
  ['en', UNLESS_BROKEN, 'fr', 'Pour toutes les peaux, sauf lésées.'],
  [
    'en',
    'The bottle is waterproof only when the cap is closed.',
    'de',
    'Wasserdicht nur mit geschlossener Kappe.',
  ],
  [
    'en',
    'The bottle is waterproof only when the cap is closed.',
    'de',
    'Wasserdicht, wenn die Kappe zu ist.',
  ],
  ['en', 'No lead, no cadmium.', 'de', 'Frei von Blei und Cadmium.'],
  ['en', 'No lead, no cadmium.', 'fr', 'Sans plomb ni cadmium.'],
  ['en', 'Neither tips nor slides.', 'de', 'Kippt und rutscht nicht.'],
  [
    'en',
    'Up to 6 hours hot and up to 12 hours cold.',
    'de',
    'Bis zu 6 Stunden heiß, bis zu 12 Stunden kalt.',
  ],
  [
    'de',
    'Hält bis zu 6 Stunden warm und läuft nie aus, wenn der Deckel zu ist.',
    'en',
    'Warm for up to 6 hours, never leaks when closed.',
  ],
  ['en', EXCEPT_LID, 'it', 'Si monta senza attrezzi e va in lavastoviglie, tranne il coperchio.'],
  ['en', IF_CLOSED, 'sv', 'Varm i upp till 6 timmar och läcker aldrig om locket är på.'],
  ['en', IF_CLOSED, 'pl', 'Ciepło do 6 godzin i nigdy nie przecieka, jeśli jest zamknięty.'],
  ['fr', 'Sans parabènes, mais pas sans parfum.', 'en', 'No parabens, but not without perfume.'],
])('in %s “%s” keeps its limits in %s: %s', (sourceLanguage, quote, language, said) => {
  expect(check({ quote, sourceLanguage, said, language })).toEqual([]);
});

/** What names a feature, and how other languages call it without a word that limits. */
test.each([
  ['en', 'Non-slip base.', 'de', 'Rutschfester Boden.'],
  ['en', 'Non-slip base.', 'es', 'Base antideslizante.'],
  ['en', 'Non-stick pan.', 'fr', 'Poêle antiadhésive.'],
  ['en', 'Hands-free.', 'fr', 'Mains libres.'],
  ['en', 'Hands-free carrying.', 'it', 'Si porta a mani libere.'],
  ['en', 'Non-iron shirt.', 'de', 'Bügelfreies Hemd.'],
  ['en', 'Ready in no time.', 'de', 'Im Handumdrehen fertig.'],
  ['en', 'BPA-free.', 'de', 'BPA-frei.'],
  ['en', 'BPA-free.', 'nl', 'BPA-vrij.'],
  ['en', 'BPA-free.', 'da', 'BPA-fri.'],
  ['en', 'BPA-free.', 'nb', 'BPA-fri.'],
  ['en', 'BPA-free.', 'sv', 'BPA-fri.'],
  ['en', 'BPA-free.', 'fi', 'BPA-vapaa.'],
  ['en', 'BPA-free.', 'hu', 'BPA-mentes.'],
  ['en', 'BPA-free.', 'hi', 'BPA-मुक्त।'],
  ['en', 'BPA-free.', 'fr', 'Sans BPA.'],
  ['en', 'BPA-free.', 'ja', 'BPAフリー。'],
  ['en', 'BPA-free.', 'ko', 'BPA 프리.'],
  ['en', 'BPA-free.', 'ar', 'خالي من BPA.'],
  ['en', 'BPA-free.', 'tr', 'BPA içermez.'],
  ['de', 'Rostfreier Stahl.', 'en', 'Stainless steel.'],
  ['sv', 'Rostfritt stål.', 'en', 'Stainless steel.'],
  ['nl', 'Roestvrij staal.', 'en', 'Stainless steel.'],
  ['ja', 'ステンレスのドレスネックレス。', 'en', 'A stainless dress necklace.'],
  ['zh', '省时省力，轻松去除污渍。', 'en', 'Saves time and effort, lifts stains with ease.'],
  ['ko', '집 안 어디서나 어울려요.', 'en', 'At home anywhere in the house.'],
  ['id', 'Selain itu, tasnya ringan.', 'en', 'The bag is light, too.'],
  ['pl', 'Poza tym jest lekka.', 'en', 'It is light, too.'],
  ['fr', 'Un plaid si doux.', 'en', 'Such a soft throw.'],
  ['tr', 'Masa ve elbise için.', 'en', 'For table and dress.'],
])('in %s “%s” names a feature, which in %s is “%s”', (sourceLanguage, quote, language, said) => {
  expect(check({ quote, sourceLanguage, said, language })).toEqual([]);
});

test.each([
  ['en', 'BPA-free.', 'de', 'Mit BPA.'],
  ['de', 'Zuckerfreier Tee.', 'en', 'Tea with sugar.'],
  ['ja', 'シュガーレスのお茶です。', 'en', 'Sweet tea.'],
  ['fi', 'Sokeriton tee.', 'en', 'Tea with sugar.'],
  ['zh', '除盖子外可机洗。', 'en', 'Machine washable.'],
  ['tr', 'Alkolsüz içecek.', 'en', 'A drink with alcohol.'],
  ['ko', '오븐에는 안 됩니다.', 'en', 'Goes in the oven.'],
  ['pl', 'Można prać poza pokrowcem.', 'en', 'Machine washable.'],
  ['en', 'The lid is not waterproof.', 'ja', 'ふたは防水です。'],
  ['en', 'The lid is not waterproof.', 'cs', 'Víčko je nepromokavé.'],
  ['en', 'The lid is not waterproof.', 'vi', 'Nắp chống nước.'],
  ['en', 'The lid is not waterproof.', 'th', 'ฝากันน้ำได้'],
])('in %s “%s” is denied, and in %s “%s” is not', (sourceLanguage, quote, language, said) => {
  expect(check({ quote, sourceLanguage, said, language })).toHaveLength(1);
});
