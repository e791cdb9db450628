/** How Ukrainian is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'золото',
    written: 'Золота каблучка 18K.',
    said: 'Золота каблучка 18 каратів.',
    beside: ['18K підписників', '18 K підписників'],
  },
  {
    kind: 'світло',
    written: 'Тепле світло 3000K.',
    said: 'Тепле світло 3000 кельвінів.',
    beside: ['3000K завантажень', '3000 K завантажень'],
  },
  {
    kind: 'код',
    written: 'Модель XR-500, деталь THB007.',
    said: 'Модель XR 500, деталь THB 0 0 7.',
    beside: ['500 THB', '500 таїландських батів'],
  },
  {
    kind: 'розмір',
    written: '30x40x5 см',
    said: '30 на 40 на 5 сантиметрів',
    beside: ['2 x 500 мл', '2 рази 500 мілілітрів'],
  },
  { kind: 'одиниця', written: '500 мг', said: '500 міліграмів', beside: ['500 м нитки', '500 метрів нитки'] },
  { kind: 'ціна', written: '5,3 млн ₴', said: '5,3 мільйона гривень', beside: ['5,3 м', '5,3 метра'] },
];
