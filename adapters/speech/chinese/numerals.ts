/** Says numbers in Chinese characters: 380 is 三百八十, 9.6 is 九点六. */

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const PLACES = ['', '十', '百', '千'] as const;
const GROUPS = ['', '万', '亿', '万亿'] as const;

/** Every number in the text; more than 16 digits are read one by one. */
export const numbersInCharacters = (text: string): string =>
  text.replace(/\d+(?:\.\d+)?/g, (number) => {
    const [whole = '', fraction = ''] = number.split('.');
    return `${wholeNumber(whole)}${fraction === '' ? '' : `点${oneByOne(fraction)}`}`;
  });

const oneByOne = (digits: string): string => [...digits].map((digit) => DIGITS[Number(digit)] ?? '').join('');

function wholeNumber(digits: string): string {
  if (digits.length > 16) return oneByOne(digits);
  if (Number(digits) === 0) return '零';
  const groups = digits.padStart(Math.ceil(digits.length / 4) * 4, '0').match(/\d{4}/g) ?? [];
  let text = '';
  for (const [index, group] of groups.entries()) {
    const said = fourDigits(group);
    if (said === '') continue;
    text +=
      (text !== '' && group.startsWith('0') ? '零' : '') + said + (GROUPS[groups.length - 1 - index] ?? '');
  }
  // Ten to nineteen begin with ten itself, not with "one ten".
  return text.replace(/^一十/, '十');
}

/** Zeros between two digits are said once; two in front of hundreds and more is 两. */
function fourDigits(group: string): string {
  let text = '';
  let skipped = false;
  for (const [index, sign] of [...group].entries()) {
    const digit = Number(sign);
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    const place = 3 - index;
    text +=
      (skipped ? '零' : '') +
      (digit === 2 && place >= 2 ? '两' : (DIGITS[digit] ?? '')) +
      (PLACES[place] ?? '');
    skipped = false;
  }
  return text;
}
