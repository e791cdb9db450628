/** Tests that each pack knows what a shop writes that a clip never says, and spares the sentences that sell. */
import { expect, it } from 'vitest';
import { wholeWords } from './grammar.ts';
import { LANGUAGES, writingRules } from './languages.ts';
import { EAST_ASIAN } from './testing/east-asian.ts';
import { ENGLISH } from './testing/english.ts';
import { INDIC } from './testing/indic.ts';
import { INSTRUCTIONS } from './testing/instructions.ts';
import { MEDITERRANEAN } from './testing/mediterranean.ts';
import { NORDIC } from './testing/nordic.ts';
import { OFFERS_AND_SHOP_TALK } from './testing/offers-and-shop-talk.ts';
import { REVIEWS } from './testing/reviews.ts';
import { ROMANCE } from './testing/romance.ts';
import { SEMITIC } from './testing/semitic.ts';
import type { SentencesByLanguage } from './testing/shop-sentences.ts';
import { SLAVIC } from './testing/slavic.ts';
import { SOUTH_EAST_ASIAN } from './testing/south-east-asian.ts';
import { WEST_GERMANIC } from './testing/west-germanic.ts';

const SENTENCES: SentencesByLanguage = {
  ...ENGLISH,
  ...WEST_GERMANIC,
  ...NORDIC,
  ...ROMANCE,
  ...SLAVIC,
  ...MEDITERRANEAN,
  ...EAST_ASIAN,
  ...SEMITIC,
  ...INDIC,
  ...SOUTH_EAST_ASIAN,
};
/** The languages in which most shops write: their cases are many, the others' at least three and three. */
const MAIN = 'en de fr es it pt nl sv da no fi pl cs ro hu tr ru uk el ja zh ko ar he hi id vi th'.split(' ');

const isSmallPrint = (text: string, tag: string): boolean =>
  writingRules(tag).smallPrint?.test(text) ?? false;

it.each(Object.entries(SENTENCES))('knows the small print of %s from what sells', (tag, cases) => {
  expect(cases.smallPrint.filter((text) => !isSmallPrint(text, tag))).toEqual([]);
  expect(cases.selling.filter((text) => isSmallPrint(text, tag))).toEqual([]);
});

it.each(Object.entries(OFFERS_AND_SHOP_TALK))(
  'knows offers, stock countdowns and what the shop says of itself in %s',
  (tag, cases) => {
    expect(cases.smallPrint.filter((text) => !isSmallPrint(text, tag))).toEqual([]);
    expect(cases.selling.filter((text) => isSmallPrint(text, tag))).toEqual([]);
  },
);

it.each(Object.entries(REVIEWS))('knows what stands around a customer’s review in %s', (tag, cases) => {
  expect(cases.smallPrint.filter((text) => !isSmallPrint(text, tag))).toEqual([]);
  expect(cases.selling.filter((text) => isSmallPrint(text, tag))).toEqual([]);
});

it.each(Object.entries(INSTRUCTIONS))(
  'knows instructions and what is not supplied in %s, not honest lines with the same words',
  (tag, cases) => {
    expect(cases.smallPrint.filter((text) => !isSmallPrint(text, tag))).toEqual([]);
    expect(cases.selling.filter((text) => isSmallPrint(text, tag))).toEqual([]);
  },
);

it('has cases for every language, and many for the main ones', () => {
  // Bokmål is the pack of "no".
  expect(Object.keys(SENTENCES).toSorted()).toEqual(
    Object.keys(LANGUAGES)
      .filter((tag) => tag !== 'nb')
      .toSorted(),
  );
  for (const [tag, { smallPrint, selling }] of Object.entries(SENTENCES)) {
    const fewest = MAIN.includes(tag) ? 8 : 3;
    expect(smallPrint.length, tag).toBeGreaterThanOrEqual(fewest);
    expect(selling.length, tag).toBeGreaterThanOrEqual(fewest);
  }
});

it.each(Object.entries(SENTENCES))('knows what is no part of a name in %s', (tag, cases) => {
  const talk = `(?:${writingRules(tag).titleTalk})`;
  const onlyTalk = new RegExp(`^${talk}(?:[\\s,&+!/]+${talk})*[\\s!]*$`, 'iu');
  expect(cases.titleTalk?.filter((part) => !onlyTalk.test(part)) ?? []).toEqual([]);
  expect(cases.names?.filter((part) => onlyTalk.test(part)) ?? []).toEqual([]);
});

const HEADINGS: Record<string, string> = {
  en: 'Care instructions|Shipping & returns|Size chart|Dimensions|Specifications|Warnings|Ingredients|FAQ|What’s in the box|How to use|Storage|Reviews|About us|Legal',
  de: 'Pflegehinweise|Versand|Größentabelle|Maße|Technische Daten|Inhaltsstoffe|Lieferumfang|Anwendung|Lagerung|Über uns',
  fr: 'Entretien|Livraison et retours|Guide des tailles|Dimensions|Ingrédients|Mode d’emploi|Conservation|À propos',
  es: 'Cuidados|Envíos y devoluciones|Guía de tallas|Medidas|Ingredientes|Modo de uso|Preguntas frecuentes',
  it: 'Cura del prodotto|Spedizioni e resi|Guida alle taglie|Dimensioni|Ingredienti|Conservazione|Recensioni',
  pt: 'Cuidados|Trocas e devoluções|Guia de tamanhos|Dimensões|Modo de usar|Perguntas frequentes',
  nl: 'Onderhoud|Verzending|Maattabel|Afmetingen|Ingrediënten|Gebruiksaanwijzing|Over ons',
  sv: 'Skötselråd|Frakt och leverans|Storleksguide|Mått|Vanliga frågor|Förvaring',
  pl: 'Pielęgnacja|Dostawa|Tabela rozmiarów|Wymiary|Składniki|Sposób użycia|Opinie',
  tr: 'BAKIM TALİMATLARI|Kargo|İade ve değişim|Beden tablosu|Kullanım şekli',
  ru: 'Уход|Доставка и оплата|Таблица размеров|Характеристики|Состав|Способ применения|Отзывы',
  el: 'ΟΔΗΓΙΕΣ ΦΡΟΝΤΙΔΑΣ|Αποστολές|Μεγεθολόγιο|Διαστάσεις|Συστατικά',
  ja: 'お手入れ方法|配送について|サイズ表|仕様|使用方法|よくあるご質問|レビュー',
  zh: '保养方法|配送说明|尺码表|规格参数|注意事项|包装清单|使用方法',
  ko: '세탁 방법|배송 안내|사이즈 표|제품 사양|주의사항|구성품|사용 방법',
  ar: 'العناية بالمنتج|الشحن والإرجاع|جدول المقاسات|المواصفات|المكونات|طريقة الاستخدام',
  he: 'הוראות טיפול|משלוחים והחזרות|טבלת מידות|מפרט טכני|רכיבים',
  hi: 'देखभाल|शिपिंग|साइज़ चार्ट|चेतावनी|उपयोग का तरीका',
  vi: 'Hướng dẫn bảo quản|Giao hàng|Bảng size|Thành phần|Cách dùng',
  th: 'การดูแลรักษา|การจัดส่ง|ตารางไซส์|ส่วนประกอบ|วิธีใช้',
};
const SELLING_HEADINGS =
  'Why you’ll love it|Made with care|Skin care that works|Features|Highlights|Design|The story|Was uns bewegt|Das Besondere|Vorteile|Les plus|Por qué te encantará|Perché ti piacerà|Kenmerken|Därför|Fordele|Zalety|Neden seveceksiniz|Преимущества|特長|こだわり|产品特色|특징|المميزات|יתרונות|विशेषताएँ';

it.each(Object.entries(HEADINGS))('knows the headings over small print in %s', (tag, headings) => {
  const known = wholeWords(writingRules(tag).smallPrintHeadings);
  expect(headings.split('|').filter((heading) => !known.test(heading))).toEqual([]);
});

// A heading is looked up in every language, for shops mix them.
it('takes no heading that sells for one over small print in any language', () => {
  const patterns = Object.values(LANGUAGES).map(({ writing }) => writing.smallPrintHeadings);
  const known = wholeWords(patterns.join('|'));
  expect(patterns).not.toContain('');
  expect(SELLING_HEADINGS.split('|').filter((heading) => known.test(heading))).toEqual([]);
});

it.each(Object.entries(LANGUAGES))('matches in linear time in %s', (_tag, { writing }) => {
  const source = writing.smallPrint?.source ?? '';
  expect(source).not.toBe('');
  // A word's end is the only repetition without a bound; where it may start within a word there is none.
  const end = source.startsWith('(?<![\\p{L}\\p{M}])') ? '[\\p{L}\\p{M}]*' : '';
  const rest = source.replaceAll(end === '' ? /(?!)/gu : end, '').replaceAll(/\\[*+]|\[[^[\]]*\]/gu, '');
  expect(rest).not.toMatch(/[*+]|\{\d+,\}/u);
});
