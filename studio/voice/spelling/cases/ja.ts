/** How Japanese is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: '金',
    written: '18Kゴールドの指輪。',
    said: '18金ゴールドの指輪。',
    beside: ['18Kのフォロワー', '18Kのフォロワー'],
  },
  { kind: '画面', written: '4K映像。', said: '4K映像。', beside: ['4000Kの光。', '4000ケルビンの光。'] },
  {
    kind: '光',
    written: '3000Kの暖かい光。',
    said: '3000ケルビンの暖かい光。',
    beside: ['3000Kダウンロード', '3000Kダウンロード'],
  },
  {
    kind: '範囲',
    written: '10~20cm、1～2人用',
    said: '10から20センチ、1から2人用',
    beside: ['XR-500', 'XR500'],
  },
  {
    kind: '寸法',
    written: '30x40x5cm',
    said: '30かける40かける5センチ',
    beside: ['500ml×2本', '500ミリリットルかける2本'],
  },
  {
    kind: '単位',
    written: '500mg、2kWh',
    said: '500ミリグラム、2キロワット時',
    beside: ['500mの糸', '500メートルの糸'],
  },
  {
    kind: '電話',
    written: '電話は0120-444-555。',
    said: '電話はゼロイチニゼロ、ヨンヨンヨン、ゴゴゴ。',
    beside: ['10〜20回', '10から20回'],
  },
  { kind: '時刻', written: '10:30、24/7', said: '10時30分、24時間年中無休', beside: ['16:9', '16対9'] },
  {
    kind: '記号',
    written: '±2mm、No.5、100%',
    said: 'プラスマイナス2ミリ、ナンバー5、100パーセント',
    beside: ['3D、USB-C', '3D、USB C'],
  },
];
