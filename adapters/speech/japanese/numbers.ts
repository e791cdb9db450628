/** Says numbers in Japanese kana with their sound changes: 380 is さんびゃくはちじゅう. */

const ONES = ['ゼロ', 'イチ', 'ニ', 'サン', 'ヨン', 'ゴ', 'ロク', 'ナナ', 'ハチ', 'キュー'] as const;
const HUNDREDS = [
  '',
  'ヒャク',
  'ニヒャク',
  'サンビャク',
  'ヨンヒャク',
  'ゴヒャク',
  'ロッピャク',
  'ナナヒャク',
  'ハッピャク',
  'キューヒャク',
] as const;
const THOUSANDS = [
  '',
  'セン',
  'ニセン',
  'サンゼン',
  'ヨンセン',
  'ゴセン',
  'ロクセン',
  'ナナセン',
  'ハッセン',
  'キューセン',
] as const;
const GROUPS = ['', 'マン', 'オク', 'チョー'] as const;
/** Before the decimal point, some digits are drawn out or cut short. */
const BEFORE_POINT: Readonly<Record<string, string>> = {
  '0': 'レー',
  '1': 'イッ',
  '2': 'ニー',
  '5': 'ゴー',
  '8': 'ハッ',
};

/** Every number in the text; more than 16 digits are read one by one. */
export const numbersInKana = (text: string): string =>
  text.replace(/\d+(?:\.\d+)?/g, (number) => {
    const [whole = '', fraction = ''] = number.split('.');
    if (fraction === '') return wholeNumber(whole);
    const before =
      whole.length === 1
        ? (BEFORE_POINT[whole] ?? wholeNumber(whole))
        : wholeNumber(whole)
            .replace(/ジュー$/, 'ジュッ')
            .replace(/イチ$/, 'イッ')
            .replace(/ハチ$/, 'ハッ');
    return `${before}テン${oneByOne(fraction)}`;
  });

const oneByOne = (digits: string): string => [...digits].map((digit) => ONES[Number(digit)] ?? '').join('');

function wholeNumber(digits: string): string {
  if (digits.length > 16) return oneByOne(digits);
  if (Number(digits) === 0) return ONES[0];
  const groups = digits.padStart(Math.ceil(digits.length / 4) * 4, '0').match(/\d{4}/g) ?? [];
  return groups
    .map((group, index) => {
      const unit = GROUPS[groups.length - 1 - index] ?? '';
      const said = fourDigits(group);
      if (said === '') return '';
      // Ten thousand is "one man"; a bare thousand before a group word is drawn together: issen-man.
      return unit === '' ? said : said.replace(/^セン$/, 'イッセン') + unit;
    })
    .join('');
}

function fourDigits(group: string): string {
  const [thousands = 0, hundreds = 0, tens = 0, ones = 0] = [...group].map(Number);
  const ten = tens === 0 ? '' : tens === 1 ? 'ジュー' : `${ONES[tens] ?? ''}ジュー`;
  return `${THOUSANDS[thousands] ?? ''}${HUNDREDS[hundreds] ?? ''}${ten}${ones === 0 ? '' : (ONES[ones] ?? '')}`;
}
