/** How Russian is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'золото',
    written: 'Золотое кольцо 18K.',
    said: 'Золотое кольцо 18 карат.',
    beside: ['18K подписчиков', '18 K подписчиков'],
  },
  {
    kind: 'экран',
    written: 'Видео 4K.',
    said: 'Видео 4 K.',
    beside: ['Лампа 4000K.', 'Лампа 4000 кельвинов.'],
  },
  {
    kind: 'свет',
    written: 'Тёплый свет 3000K.',
    said: 'Тёплый свет 3000 кельвинов.',
    beside: ['3000K загрузок', '3000 K загрузок'],
  },
  {
    kind: 'код',
    written: 'Модель XR-500, деталь THB007.',
    said: 'Модель XR 500, деталь THB 0 0 7.',
    beside: ['500 THB', '500 таиландских батов'],
  },
  {
    kind: 'диапазон',
    written: '10–20 °C, 50 %-80 %',
    said: '10 до 20 градусов Цельсия, 50 до 80 процентов',
    beside: ['Набор из 3', 'Набор из 3'],
  },
  {
    kind: 'размер',
    written: '30x40x5 см',
    said: '30 на 40 на 5 сантиметров',
    beside: ['2 x 500 мл', '2 раза 500 миллилитров'],
  },
  {
    kind: 'единица',
    written: '500 мг, 2 кВт·ч',
    said: '500 миллиграмм, 2 киловатт-часов',
    beside: ['500 м нити', '500 метров нити'],
  },
  {
    kind: 'цена',
    written: '5,3 млн ₽, 1 250,00 ₽',
    said: '5,3 миллиона рублей, 1250 рублей',
    beside: ['5,3 м', '5,3 метра'],
  },
  {
    kind: 'король',
    written: 'Людовик XIV, Екатерина II, том II, XX век',
    said: 'Людовик четырнадцатый, Екатерина вторая, том 2, двадцатый век',
    beside: ['Размер XL', 'Размер XL'],
  },
  { kind: 'время', written: '24/7, 10:30', said: 'круглосуточно, 10 30', beside: ['16:9', '16 к 9'] },
];
