/** Reads counts: multiples, number signs, ordinals with a sign, and numbers that nothing else reads. */
import { rangeWord } from '#studio/languages/sign-words.ts';
import { amountPattern, isRange, joint, signedNumbers, signWord } from '#studio/voice/spelling/amounts.ts';
import { numberPattern, readNumber } from '#studio/voice/spelling/numbers.ts';
import { sayDigits } from '#studio/voice/spelling/rules/codes.ts';
import { feminine } from '#studio/voice/spelling/rules/roman-numbers.ts';
import { isNear } from '#studio/voice/spelling/rules/near.ts';
import { isAfterSize } from '#studio/voice/spelling/rules/size-words.ts';
import { after, before, CJK, LETTER, wordBefore, type Rule } from '#studio/voice/spelling/rules/rule.ts';

/** "3x", "3×", "2.5 x", "2–3x". */
const times: Rule = {
  reads: 'multiples',
  pattern: (language) =>
    String.raw`(?<!${LETTER}|[.,])(?:(?<from>\d{1,3})\s?[–-]\s?)?(?<number>${numberPattern(language)})[ \u00a0]?[x×](?!${LETTER}|\s?\p{Nd}|\s?${CJK}{1,6}[:：]?\p{Nd})`,
  say(found) {
    const { group, language, signs } = found;
    if (signs === null) return null;
    const from = group('from');
    const lead = from === undefined ? '' : `${from}${joint(signs.to, language)}`;
    // "Size 2x" is a letter.
    const word = isAfterSize(found) ? ' X' : joint(signs.times, language).trimEnd();
    return `${lead}${readNumber(group('number') ?? '', language).plain}${word}`;
  },
};

/** "x2", "× 3". */
const timesFirst: Rule = {
  reads: 'multiples, the sign first',
  pattern: (language) =>
    String.raw`(?<!${LETTER}|\p{Nd}\s?)[x×]\s?(?<number>${numberPattern(language)})(?!${LETTER})`,
  say: ({ group, language, signs }) =>
    signs === null ? null : `${signs.times} ${readNumber(group('number') ?? '', language).plain}`,
};

/** "#1", "№ 5", "Nº 5", "n° 5". */
const numberSign: Rule = {
  reads: 'number signs',
  pattern: () => String.raw`(?<!${LETTER})(?:#|№|[Nn]\.?[º°ᵒ]|N[or]\.)\s?(?=\p{Nd})`,
  say: ({ signs }) => (signs === null ? null : signs.number),
};

/** "1º", "2ª". */
const ordinal: Rule = {
  reads: 'ordinals with a sign',
  pattern: () =>
    String.raw`(?<!${LETTER}|[.,])(?<number>\d{1,2})\.?(?<sign>[ºª])(?!${LETTER}|\s?[CF](?!\p{L}))`,
  say({ group, signs }) {
    const words = signs?.numbers.ordinals;
    const word = words?.words.split(' ')[Number(group('number')) - 1];
    if (words === undefined || word === undefined || word === '') return null;
    return group('sign') === 'ª' ? feminine(word, words.feminine) : word;
  },
};

/** Numbers that nothing else reads: plain digits, "2–4", "30 x 40", "-5", "±2", "1-2-3". */
const bare: Rule = {
  reads: 'plain numbers and ranges',
  pattern: (language) => amountPattern(language, 'bare'),
  say(found) {
    const { group, language, signs, text } = found;
    // "01:30:05", and a time whose words are not known: it stays whole.
    if (/^\d\d$/u.test(text) && (/\d[:：]$/u.test(before(found)) || /^[:：]\d\d/u.test(after(found))))
      return null;
    // "Version 1.5" has no decimals.
    if (wordBefore(found) === signs?.numbers.version.toLowerCase()) return null;
    const numbers = signedNumbers(group, 'bare', language).map(
      ({ sign, written }) => signWord(sign, language) + readNumber(written, language).plain,
    );
    const rest = group('bareRest') ?? '';
    const ranges = isRange(rest);
    // "1-2-3" is neither a range nor a product.
    const isSeries = ranges && numbers.length > 2;
    const pair = ranges ? rangeWord(language) : signs?.by;
    const word = isSeries ? undefined : pair;
    // "007": a number that begins with zeros is a code.
    if (/^0\d+$/u.test(text)) return sayDigits(text, language);
    const said = numbers.join(joint(word, language));
    // "1st" and "80er" stay one word.
    return said === text ? null : said;
  },
};

/** "100s of colors", where it is written so; with a time near they are seconds, and "10s" is ten seconds but for "of". */
const rough: Rule = {
  reads: 'hundreds and thousands',
  pattern: () => String.raw`(?<!${LETTER}|[.,])(?<number>1(?:0{1,6}|0{0,2}(?:,000){1,2}))['’]?s(?!${LETTER})`,
  say(found) {
    const words = found.signs?.numbers.roughCounts ?? null;
    if (words === null) return null;
    const number = (found.group('number') ?? '').replaceAll(',', '');
    const isCount =
      /^\s(?:of|more)(?!\p{L})/u.test(after(found)) || (number !== '10' && !isNear('haste', found));
    return isCount ? (words[number] ?? null) : null;
  },
};

export const ROUGH_COUNTS: readonly Rule[] = [rough];
export const COUNTS: readonly Rule[] = [times, timesFirst, numberSign, ordinal];
/** After all others. */
export const PLAIN_NUMBERS: readonly Rule[] = [bare];
