/** Writes raised and lowered text in Unicode's own characters, so that "24<sup>1</sup>" does not read 241. */

const toMap = (from: string, to: string): ReadonlyMap<string, string> => {
  const targets = [...to];
  return new Map([...from].map((character, index) => [character, targets[index] ?? character]));
};

const RAISED_SIGNS = toMap('0123456789+-−–=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾');
const RAISED_LETTERS = toMap('abcdefghijklmnoprstuvwxyz', 'ªᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿºᵖʳˢᵗᵘᵛʷˣʸᶻ');
const LOWERED = toMap('0123456789+-−–=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['1/2', '½'],
  ['1/3', '⅓'],
  ['2/3', '⅔'],
  ['1/4', '¼'],
  ['3/4', '¾'],
  ['1/5', '⅕'],
  ['2/5', '⅖'],
  ['3/5', '⅗'],
  ['4/5', '⅘'],
  ['1/6', '⅙'],
  ['5/6', '⅚'],
  ['1/8', '⅛'],
  ['3/8', '⅜'],
  ['5/8', '⅝'],
  ['7/8', '⅞'],
]);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['TM', '™'],
  ['tm', '™'],
  ['SM', '℠'],
  ['R', '®'],
  ['(R)', '®'],
  ['(C)', '©'],
]);

/** Endings of ordinal numbers, which belong to their number: "1st", "2e", "3ème", "1er". */
const ORDINAL = /^(?:st|nd|rd|th|er|ers|re|ère|e|es|eme|ème|nde|de|ste|os|as|ra|ro)$/iu;
/** A longer text is not a mark: it is set small. */
const MAX_MARK_CHARACTERS = 12;
/** "M<sup>me</sup>", "D<sup>r</sup>", "N<sup>os</sup>": an abbreviation and its end. */
const SHORT_WORD = /(?<![\p{L}\p{M}])\p{L}{1,2}$/u;

/** `before` is what stands in front of it, as far as it matters: a few characters. */
export function raised(text: string, before: string): string {
  const mark = text.trim();
  if (mark === '') return text;
  const sign = SIGNS.get(mark);
  if (sign !== undefined) return sign;
  const [, numerator, denominator] = /^(\d{1,2})\s?[/⁄]\s?(\d{1,3})$/.exec(mark) ?? [];
  if (numerator !== undefined && denominator !== undefined) return fraction(numerator, denominator, before);
  const number = /^\[(\d{1,3})\]$/.exec(mark)?.[1] ?? mark;
  if ([...number].every((character) => RAISED_SIGNS.has(character) || /[\s,;]/.test(character)))
    return mapped(number, RAISED_SIGNS);
  const afterDigit = /\p{Nd}$/u.test(before);
  if (afterDigit && ORDINAL.test(mark)) return mark;
  const letter = RAISED_LETTERS.get(mark);
  if (letter !== undefined) return letter;
  if (SHORT_WORD.test(before) && /^\p{L}{1,3}$/u.test(mark)) return mark;
  if (/^[™®©℠°]$/u.test(mark)) return mark;
  if (/^[*†‡§#]+$/u.test(mark)) return afterDigit ? ` ${mark}` : mark;
  return mark.length <= MAX_MARK_CHARACTERS && !/[\p{L}\p{N}]$/u.test(before) ? text : ` ${mark} `;
}

/** The same for what is lowered: "H₂O", "CO₂", "B₁₂". */
export function lowered(text: string, before: string): string {
  const mark = text.trim();
  if (mark === '') return text;
  if (mark.length <= MAX_MARK_CHARACTERS && [...mark].every((character) => LOWERED.has(character)))
    return mapped(mark, LOWERED);
  return /\p{Nd}$/u.test(before) || mark.length > MAX_MARK_CHARACTERS ? ` ${mark} ` : text;
}

const mapped = (text: string, to: ReadonlyMap<string, string>): string =>
  [...text].map((character) => to.get(character) ?? character).join('');

const fraction = (numerator: string, denominator: string, before: string): string =>
  FRACTIONS.get(`${numerator}/${denominator}`) ??
  `${/[\p{L}\p{N}]$/u.test(before) ? ' ' : ''}${numerator}/${denominator}`;

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED_DIGITS = '₀₁₂₃₄₅₆₇₈₉';
const plainDigits = (text: string): string =>
  [...text].map((digit) => Math.max(RAISED_DIGITS.indexOf(digit), LOWERED_DIGITS.indexOf(digit))).join('');

const BUILT_FRACTION = new RegExp(`([${RAISED_DIGITS}]{1,3})[/⁄∕]([${LOWERED_DIGITS}]{1,3})`, 'gu');
/** "20<sup>o</sup>C", "20<sup>0</sup> F". */
const DEGREE = /(?<=\p{Nd})\s?[º⁰](?=\s?[CF](?![\p{L}\p{N}]))/gu;
const CENTS_BEHIND_SIGN = new RegExp(
  `([$€£]\\s?\\p{Nd}{1,6}(?:[.,]\\p{Nd}{3}){0,2})([.,]?)([${RAISED_DIGITS}]{2})(?![${RAISED_DIGITS}])`,
  'gu',
);
const CENTS_BEFORE_SIGN = new RegExp(`(?<=\\p{Nd})([.,]?)([${RAISED_DIGITS}]{2})(?=\\s?[€$£])`, 'gu');

/** What only shows once all of a text is there: fractions of two parts, degrees, and cents that are set high. */
export function joinShifted(text: string): string {
  return text
    .replace(BUILT_FRACTION, (_, numerator: string, denominator: string, at: number) =>
      fraction(plainDigits(numerator), plainDigits(denominator), text.slice(Math.max(0, at - 1), at)),
    )
    .replace(DEGREE, '°')
    .replace(
      CENTS_BEHIND_SIGN,
      (_, amount: string, sign: string, cents: string) =>
        `${amount}${sign || (amount.includes('.') ? ',' : '.')}${plainDigits(cents)}`,
    )
    .replace(CENTS_BEFORE_SIGN, (_, sign: string, cents: string) => `${sign || ','}${plainDigits(cents)}`);
}
