/** How Korean is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  { kind: '금', written: '18K 골드 반지.', said: '18K 골드 반지.', beside: ['18K 팔로워', '18 K 팔로워'] },
  {
    kind: '빛',
    written: '3000K 따뜻한 조명.',
    said: '3000켈빈 따뜻한 조명.',
    beside: ['3000K 다운로드', '3000 K 다운로드'],
  },
  {
    kind: '범위',
    written: '10~20cm, 1~2인용',
    said: '10에서 20센티미터, 1에서 2인용',
    beside: ['XR-500', 'XR 500'],
  },
  { kind: '치수', written: '30x40x5cm', said: '30곱하기 40곱하기 5센티미터', beside: ['3D', '3 D'] },
  {
    kind: '단위',
    written: '500mg, 2kWh, 380ml의 물',
    said: '500밀리그램, 2킬로와트시, 380밀리리터의 물',
    beside: ['500m 실', '500미터 실'],
  },
  {
    kind: '기호',
    written: '±2mm, 100%',
    said: '플러스마이너스 2밀리미터, 100퍼센트',
    beside: ['24시간', '24시간'],
  },
  { kind: '시간', written: '10:30, 24/7', said: '10시 30분, 24시간 연중무휴', beside: ['16:9', '16 대 9'] },
];
