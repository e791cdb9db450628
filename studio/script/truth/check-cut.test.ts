/** Tests that a writer who cuts a limit off is found out, in the product's language and in another. */
import { expect, test } from 'vitest';
import { checkCut } from '#studio/script/truth/check-cut.ts';

const SENTENCE =
  'The mattress is safe for newborn babies to sleep on through the night, but not without the fitted base that is sold on its own.';
const TEXT = `A crib in solid beech. ${SENTENCE} The slats are rounded by hand.`;
const check = (said: string, quote: string, language = 'en') =>
  checkCut({ said, quote, texts: [TEXT], sourceLanguage: 'en', language });

test('a verbatim beginning without its limit is refused, with what is missing', () => {
  const quote = 'The mattress is safe for newborn babies to sleep on through the night';
  expect(check(`${quote}.`, quote).join()).toMatch(/leaves out.*but not without the fitted base/u);
});

test('a rewording and a translation must keep the limit as well', () => {
  expect(check('Safe for newborn babies, all night.', SENTENCE)).toHaveLength(1);
  expect(check('Safe for newborn babies, but only with its base.', SENTENCE)).toEqual([]);
  expect(check('Sicher für Neugeborene, die ganze Nacht.', SENTENCE, 'de')).toHaveLength(1);
  expect(check('Sicher für Neugeborene, aber nicht ohne das passende Gestell.', SENTENCE, 'de')).toEqual([]);
});

test('whole sentences and what nothing limits pass', () => {
  expect(check(SENTENCE, SENTENCE)).toEqual([]);
  expect(check('The slats are rounded by hand.', 'The slats are rounded by hand')).toEqual([]);
});

test('a denial is not turned round', () => {
  const text = 'The lid is not waterproof.';
  const turned = {
    said: 'The lid is waterproof.',
    quote: text,
    texts: [text],
    sourceLanguage: 'en',
    language: 'en',
  };
  expect(checkCut(turned)).toHaveLength(1);
  expect(checkCut({ ...turned, said: 'Its lid is not waterproof.' })).toEqual([]);
});

test('a sentence that the next one limits is not said without it', () => {
  const text = 'Every part goes in the dishwasher. Except the lid.';
  const quote = 'Every part goes in the dishwasher.';
  expect(checkCut({ said: quote, quote, texts: [text], sourceLanguage: 'en', language: 'en' })).toHaveLength(
    1,
  );
});

const ONLY_CLOSED = 'The bottle is waterproof only when the cap is closed.';
const UP_TO = 'It burns for up to 40 hours.';
const NOT_OVEN = 'The dish is not suitable for the oven.';
const EXCEPT = 'Every part is dishwasher-safe except the lid.';
const across = (quote: string, sourceLanguage: string, said: string, language: string) =>
  checkCut({ said, quote, texts: [quote], sourceLanguage, language });

test.each([
  ['de', ONLY_CLOSED, 'Die Flasche ist wasserdicht.', 'Wasserdicht nur, wenn die Kappe zu ist.'],
  ['fr', ONLY_CLOSED, 'La gourde est étanche.', 'Étanche seulement quand le bouchon est fermé.'],
  ['es', ONLY_CLOSED, 'La botella es impermeable.', 'Impermeable solo con el tapón cerrado.'],
  ['it', ONLY_CLOSED, 'La borraccia è a tenuta.', 'A tenuta solo se il tappo è chiuso.'],
  ['pl', ONLY_CLOSED, 'Butelka jest szczelna.', 'Szczelna tylko wtedy, gdy nakrętka jest zamknięta.'],
  ['cs', ONLY_CLOSED, 'Láhev těsní.', 'Těsní, jen když je víčko zavřené.'],
  ['ja', ONLY_CLOSED, 'ボトルは防水です。', '防水なのは、キャップを閉めたときだけです。'],
  ['zh', ONLY_CLOSED, '瓶子防水。', '只有盖好盖子时才防水。'],
  ['ko', ONLY_CLOSED, '병은 방수됩니다.', '뚜껑을 닫은 경우에만 방수됩니다.'],
  ['ar', ONLY_CLOSED, 'الزجاجة مقاومة للماء.', 'مقاومة للماء فقط عندما يكون الغطاء مغلقا.'],
  ['de', UP_TO, 'Brennt 40 Stunden.', 'Brennt bis zu 40 Stunden.'],
  ['fr', UP_TO, 'Brûle 40 heures.', 'Brûle jusqu’à 40 heures.'],
  ['sv', UP_TO, 'Brinner i 40 timmar.', 'Brinner i upp till 40 timmar.'],
  ['ru', UP_TO, 'Горит 40 часов.', 'Горит до 40 часов.'],
  ['tr', UP_TO, '40 saat yanar.', '40 saate kadar yanar.'],
  ['hi', UP_TO, '40 घंटे जलती है।', '40 घंटे तक जलती है।'],
  ['zh', UP_TO, '可燃烧40小时。', '最长可燃烧40小时。'],
  ['de', NOT_OVEN, 'Die Form ist für den Ofen geeignet.', 'Die Form ist nicht für den Ofen geeignet.'],
  ['pt', NOT_OVEN, 'A forma vai ao forno.', 'A forma não vai ao forno.'],
  ['fi', NOT_OVEN, 'Astia sopii uuniin.', 'Astia ei sovi uuniin.'],
  ['el', NOT_OVEN, 'Το σκεύος μπαίνει στον φούρνο.', 'Το σκεύος δεν μπαίνει στον φούρνο.'],
  ['ja', NOT_OVEN, 'オーブンで使えます。', 'オーブンでは使えません。'],
  [
    'nl',
    EXCEPT,
    'Alle onderdelen kunnen in de vaatwasser.',
    'Alles kan in de vaatwasser, behalve het deksel.',
  ],
  ['da', EXCEPT, 'Alle dele tåler opvaskemaskine.', 'Alle dele undtagen låget tåler opvaskemaskine.'],
  ['hu', EXCEPT, 'Minden része mosogatógépbe tehető.', 'A fedő kivételével minden mosogatógépbe tehető.'],
  ['vi', EXCEPT, 'Mọi bộ phận đều rửa máy được.', 'Mọi bộ phận đều rửa máy được, trừ nắp.'],
  ['en', 'Die Flasche ist nur stehend dicht.', 'The bottle is tight.', 'The bottle is tight only upright.'],
  ['en', '仅限手洗使用。', 'Washes easily.', 'Only by hand.'],
])(
  'in %s a translation of “%s” without its limit is refused, with it it passes',
  (language, quote, lie, honest) => {
    const source = quote.startsWith('Die') ? 'de' : quote.startsWith('仅') ? 'zh' : 'en';
    expect(across(quote, source, lie, language)).toHaveLength(1);
    expect(across(quote, source, honest, language)).toEqual([]);
  },
);

test.each([
  ['en', 'Every evening feels like a fashion show.', 'zh', '每晚都像一场时尚秀。'],
  ['en', 'Ready in an hour.', 'zh', '一小时就好。'],
  ['en', 'Slides on in a second.', 'it', 'Si infila in un secondo.'],
  ['en', 'It closes by itself.', 'pt', 'Fecha-se sozinho.'],
  ['en', 'Light as a feather.', 'nl', 'Licht als een veer.'],
  ['en', 'A lamp about the moon.', 'sv', 'En lampa om månen.'],
  ['en', 'Every cook needs one.', 'de', 'Jeder Koch braucht sie.'],
  ['en', 'Looking for a lamp that does not flicker?', 'de', 'Endlich ruhiges Licht.'],
  ['en', 'The most comfortable chair.', 'de', 'Der bequemste Stuhl.'],
])('what is no limit in %s is asked of no translation: “%s”', (source, quote, language, said) => {
  expect(across(quote, source, said, language)).toEqual([]);
});

test('another limit than the one left out does not pay for it', () => {
  const quote = 'It is waterproof if the cap is closed.';
  const reworded = (said: string) => across(quote, 'en', said, 'en');
  expect(reworded('It is waterproof when you need it most.')).toHaveLength(1);
  expect(reworded('Waterproof, as long as its cap is closed.')).toEqual([]);
  expect(across('Most parts are recycled.', 'en', 'All parts are recycled.', 'en')).toHaveLength(1);
  expect(across('Folds flat and does not tip.', 'en', 'Folds flat.', 'en')).toEqual([]);
});

test.each([
  ['en', 'The bottle is waterproof.', 'That is true as long as the cap is closed.'],
  ['en', 'Every part goes in the dishwasher.', 'With the exception of the lid.'],
  ['en', 'The jacket is recycled.', '(not the zip)'],
  ['de', 'Alles darf in die Spülmaschine.', 'Das gilt nicht für den Deckel.'],
  ['fr', 'La gourde est étanche.', 'À condition de bien la fermer.'],
  ['es', 'La botella es impermeable.', 'Siempre y cuando esté cerrada.'],
  ['it', 'La borraccia non perde.', 'A patto che sia chiusa.'],
  ['nl', 'De fles lekt niet.', 'Mits de dop goed dicht is.'],
  ['sv', 'Flaskan är tät.', 'Förutsatt att locket är stängt.'],
  ['pl', 'Butelka nie przecieka.', 'Pod warunkiem, że jest zakręcona.'],
  ['ar', 'الزجاجة لا تسرب.', 'بشرط أن تكون مغلقة.'],
  ['hi', 'बोतल रिसती नहीं है।', 'बशर्ते ढक्कन बंद हो।'],
  ['zh', '瓶子防漏。', '前提是盖好盖子。'],
])('in %s “%s” is not said without “%s”, in the same paragraph or the next', (language, quote, limit) => {
  const verbatim = (texts: string[]) =>
    checkCut({ said: quote, quote, texts, sourceLanguage: language, language });
  expect(verbatim([`${quote} ${limit}`])).toHaveLength(1);
  expect(verbatim([quote, limit])).toHaveLength(1);
  expect(verbatim([quote, quote])).toEqual([]);
});

test('a sign that turns a quote round stays with it', () => {
  const verbatim = (text: string, quote: string) =>
    checkCut({ said: quote, quote, texts: [text], sourceLanguage: 'en', language: 'en' });
  expect(verbatim('❌ Waterproof', 'Waterproof')).toHaveLength(1);
  expect(verbatim('Works down to -30 °C', '30 °C')).not.toEqual([]);
  expect(verbatim('30 × 20 cm of oak', '20 cm of oak').join()).not.toContain('“×');
  expect(verbatim('✓ Waterproof', 'Waterproof')).toEqual([]);
});

test('a numbered note limits the sentence that leads to it', () => {
  const quote = 'Boils water in 90 seconds';
  const reworded = (texts: string[]) =>
    checkCut({ said: `It ${quote.toLowerCase()}.`, quote, texts, sourceLanguage: 'en', language: 'en' });
  expect(reworded([`${quote} (1).`, '(1) Measured with half a cup.'])).not.toEqual([]);
  expect(reworded([`${quote} (1).`, 'Made of steel.'])).toEqual([]);
});

test('where no limit is known only whole sentences pass, nearly word for word', () => {
  const quote = 'Ketillinn er vatnsheldur þegar lokið er á.';
  const iceland = (said: string, part = quote) =>
    checkCut({ said, quote: part, texts: [quote], sourceLanguage: 'is', language: 'is' });
  expect(iceland(quote)).toEqual([]);
  expect(iceland('Ketillinn er vatnsheldur.')).toHaveLength(1);
  expect(iceland('Ketillinn er vatnsheldur.', 'Ketillinn er vatnsheldur')).toHaveLength(1);
  expect(across(ONLY_CLOSED, 'en', 'Flaskan er vatnsheld.', 'is')).toHaveLength(1);
});
