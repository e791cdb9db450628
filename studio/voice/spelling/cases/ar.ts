/** How Arabic is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  { kind: 'ذهب', written: 'خاتم ذهب 18K.', said: 'خاتم ذهب 18 قيراطا.', beside: ['18K متابع', '18 K متابع'] },
  {
    kind: 'ضوء',
    written: 'ضوء دافئ 3000K.',
    said: 'ضوء دافئ 3000 كلفن.',
    beside: ['3000K تنزيل', '3000 K تنزيل'],
  },
  {
    kind: 'أبعاد',
    written: '30x40x5 سم، 10–20 سم',
    said: '30 في 40 في 5 سنتيمتر، 10 إلى 20 سنتيمتر',
    beside: ['XR-500', 'XR 500'],
  },
  { kind: 'وحدة', written: '500 ملغ', said: '500 مليغرام', beside: ['500 م', '500 متر'] },
  { kind: 'سعر', written: '24.50 €', said: '24 يورو و 50', beside: ['24 قطعة', '24 قطعة'] },
];
