/** Signs in words: Japanese, Chinese, Korean. */
import type { Vocabulary } from '#studio/voice/spelling/vocabulary.ts';

const ja: Vocabulary = {
  to: 'から', by: 'かける', times: '倍', plus: 'プラス', minus: 'マイナス', per: 'パー', about: '約', at: 'アット', number: 'ナンバー', dot: 'ドット', slash: 'スラッシュ',
  cents: null,
  currencies: { JPY: '円', USD: 'ドル', EUR: 'ユーロ', GBP: 'ポンド', CNY: '元' },
  units: { cm: 'センチ', mm: 'ミリ', W: 'ワット', kW: 'キロワット', V: 'ボルト', A: 'アンペア', lm: 'ルーメン', K: 'ケルビン', Hz: 'ヘルツ', mAh: 'ミリアンペアアワー', dB: 'デシベル', 'm²': '平方メートル', 'cm²': '平方センチメートル', 'g/m²': 'グラム毎平方メートル' },
  fractions: ['二分の一', '四分の一', '四分の三', '三分の一', '三分の二'],
  abbreviations: { '㎝': 'センチ', '㎜': 'ミリ', '㎖': 'ミリリットル', '㎏': 'キログラム', '㎡': '平方メートル' },
};

const zh: Vocabulary = {
  to: '到', by: '乘', times: '倍', plus: '加', minus: '负', per: '每', about: '约', at: '艾特', number: '号码', dot: '点', slash: '斜杠',
  cents: null,
  currencies: { CNY: '元', USD: '美元', EUR: '欧元', GBP: '英镑', JPY: '日元', TWD: '元', HKD: '港元' },
  units: { W: '瓦', kW: '千瓦', V: '伏', A: '安', lm: '流明', K: '开', Hz: '赫兹', mAh: '毫安时', dB: '分贝', 'm²': '平方米', 'cm²': '平方厘米', 'g/m²': '克每平方米' },
  fractions: ['二分之一', '四分之一', '四分之三', '三分之一', '三分之二'],
  abbreviations: { '㎝': '厘米', '㎜': '毫米', '㎡': '平方米' },
};

const ko: Vocabulary = {
  to: '에서', by: '곱하기', times: '배', plus: '플러스', minus: '마이너스', per: '당', about: '약', at: '앳', number: '번호', dot: '닷', slash: '슬래시',
  cents: null,
  currencies: { KRW: '원', USD: '달러', EUR: '유로', GBP: '파운드', JPY: '엔' },
  units: { W: '와트', kW: '킬로와트', V: '볼트', A: '암페어', lm: '루멘', K: '켈빈', Hz: '헤르츠', mAh: '밀리암페어시', dB: '데시벨', 'm²': '제곱미터', 'cm²': '제곱센티미터', 'g/m²': '제곱미터당 그램' },
  fractions: ['이분의 일', '사분의 일', '사분의 삼', '삼분의 일', '삼분의 이'],
  abbreviations: { '㎝': '센티미터', '㎜': '밀리미터', '㎡': '제곱미터' },
};

export const ASIAN = { ja, zh, ko };
