/** Finds marks that nobody reads: the number of a footnote, an asterisk behind a word. */
import { withoutEnd } from '#studio/shared/text-end.ts';
import { readNumber } from '#studio/voice/spelling/numbers.ts';
import { LETTER, type Rule } from '#studio/voice/spelling/rules/rule.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Larger powers are named, not counted. */
const MAX_POWER = 30;

/** "10⁶", "5×10⁻³", written out as any voice reads it: "1000000", "0.005". */
const power: Rule = {
  reads: 'powers of ten',
  pattern: () =>
    String.raw`(?<!${LETTER}|[.,])(?:(?<factor>\d{1,6}(?:[.,]\d{1,6})?)\s?[x×·*]\s?)?10(?<power>[⁻⁺]?[${RAISED}]{1,2})(?![${RAISED}])`,
  say({ group, language }) {
    const written = group('power') ?? '';
    const size = Number([...written.replace(/[⁻⁺]/u, '')].map((sign) => RAISED.indexOf(sign)).join(''));
    const factor = group('factor');
    // "10¹ hours" and "10²" alone have the mark of a footnote.
    if (size > MAX_POWER || (size < 4 && factor === undefined && !written.startsWith('⁻'))) return null;
    const { value, fraction, plain } = readNumber(factor ?? '1', language);
    const digits = plain.replace(/\D/gu, '').replace(/^0+(?=\d)/u, '');
    const shift = (written.startsWith('⁻') ? -size : size) - fraction.length;
    if (value === 0) return '0';
    if (shift >= 0) return digits + '0'.repeat(shift);
    const padded = digits.padStart(1 - shift, '0');
    const decimalSign = readNumber('1.5', language).plain.charAt(1);
    const decimals = withoutEnd(padded.slice(shift), /0/u);
    return padded.slice(0, shift) + (decimals === '' ? '' : decimalSign + decimals);
  },
};

/** "24¹ hours", "waterproof²", "softest*"; the powers of units stay. */
const footnote: Rule = {
  reads: 'marks of footnotes, which are not read',
  pattern: () =>
    String.raw`(?<=[\p{L}\p{Nd}%)”"’.,!?])[⁰¹⁴-⁹]{1,3}|(?<=\p{L}{3}|\p{Nd}|%)[²³]{1,3}|(?<=[^\s*†‡])[*†‡]{1,3}`,
  say: () => '',
};

export const MARKS: readonly Rule[] = [power, footnote];
