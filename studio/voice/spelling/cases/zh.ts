/** How Chinese is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  { kind: '金', written: '18K金戒指。', said: '18K金戒指。', beside: ['18K粉丝', '18K粉丝'] },
  { kind: '光', written: '3000K暖光。', said: '3000开暖光。', beside: ['3000K下载', '3000K下载'] },
  { kind: '范围', written: '10~20cm，1-2人', said: '10到20厘米，1到2人', beside: ['XR-500', 'XR500'] },
  { kind: '尺寸', written: '30x40x5cm', said: '30乘40乘5厘米', beside: ['3D', '3D'] },
  { kind: '单位', written: '500mg，2kWh', said: '500毫克，2千瓦时', beside: ['500m线', '500米线'] },
  {
    kind: '电话',
    written: '电话400-810-8888。',
    said: '电话四零零、八一零、八八八八。',
    beside: ['10~20次', '10到20次'],
  },
  { kind: '价格', shop: 'CNY', written: '¥168，$24', said: '168元，24美元', beside: ['168个', '168个'] },
  { kind: '符号', written: '±2mm，100%棉', said: '正负2毫米，百分之100棉', beside: ['SPF50+', 'SPF50加'] },
  { kind: '时间', written: '10:30，24/7', said: '10点30分，全天候', beside: ['16:9', '16比9'] },
];
