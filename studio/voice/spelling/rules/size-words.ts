/** The words that a size follows, and the sizes of babies: "Size 18W", "0-3M". */
import { rangeWord } from '#studio/languages/sign-words.ts';
import { ofBabies } from '#studio/voice/spelling/rules/baby-words.ts';
import { after, before, LETTER, type Found, type Rule } from '#studio/voice/spelling/rules/rule.ts';
import { joint } from '#studio/voice/spelling/amounts.ts';
import { readNumber } from '#studio/voice/spelling/numbers.ts';
import { spellMonths } from '#studio/voice/spelling/units.ts';

const SIZE =
  'sizes?|waist|größen?|gr|tailles?|tallas?|taglie|taglia|tamanhos?|maat|maten|storlek|størrelse|koko|rozmiary?|velikosti?|mărime|beden|розмір|размеры?|サイズ|尺码|尺碼|사이즈|साइज़|مقاس';
/** Other sizes may stand between: "Sizes 16W, 18W and 20W". */
const LISTED = String.raw`(?:\p{Nd}{1,2}(?:[–/-]\p{Nd}{1,2})?\p{L}?(?:\s?[,/–-]\s?|\s(?:\p{L}{1,3}|&)\s))*`;
const AFTER_SIZE = new RegExp(String.raw`(?:^|[^\p{L}])(?:${SIZE})[.:]?\s?${LISTED}$`, 'iu');

/** Whether a word such as "size" stands before the match, alone or before other sizes. */
export const isAfterSize = (found: Found): boolean => AFTER_SIZE.test(before(found));

/** Clothes have no size of so many liters. */
const MAX_SIZE_IN_L = 19;

/** "Size 18W", "Größe 6L": the letter touches a number of one or two digits, which a size goes before. */
export const isSizeLetter = (found: Found): boolean => {
  const [, number, letter] =
    /^(?:\p{Nd}{1,2}\p{Lu}?\s?[–-]\s?)?(\p{Nd}{1,2})(\p{Lu})$/u.exec(found.text) ?? [];
  return number !== undefined && !(letter === 'L' && Number(number) > MAX_SIZE_IN_L) && isAfterSize(found);
};

/** Ranges of months that clothes for babies are made for. */
const MONTHS = new Set(
  '0-1 0-2 0-3 0-6 0-9 0-12 0-18 0-24 1-2 1-3 2-4 3-6 3-9 3-12 4-6 6-9 6-12 6-18 6-24 9-12 9-18 12-18 12-24 12-36 18-24 18-36 24-36'.split(
    ' ',
  ),
);
const SINGLE_MONTHS = new Set([1, 2, 3, 6, 9, 12, 15, 18, 21, 24, 30, 36]);

/** What there are millions of. */
const MILLIONS =
  /^\s?(?:users|followers|fans|views|downloads|people|customers|subscribers|copies|players|sales|dollars|euros)/iu;
const FEW_MONTHS = /^(?:1-2|1-3|2-4|4-6)$/u;

/** "0-3M", "Sizes 6-12m", "12m" after "size": months, no meters. */
const babySizes: Rule = {
  reads: 'sizes of babies in months',
  pattern: () =>
    String.raw`(?<!${LETTER}|[.,/-])(?:(?<from>\d{1,2})\s?[mM]?\s?(?<link>[–/-])\s?)?(?<to>\d{1,2})(?<gap>\s?)(?<letter>[mM])(?!${LETTER}|[²³/-])`,
  say(found) {
    const { group, language } = found;
    const [from, to] = [group('from'), group('to') ?? ''];
    const range = `${Number(from)}-${Number(to)}`;
    if (from === undefined) {
      // "3M" is also a name, and "12 m" a length.
      if (group('gap') !== '' || !SINGLE_MONTHS.has(Number(to)) || !isAfterSize(found)) return null;
    } else if (!MONTHS.has(range) || MILLIONS.test(after(found))) {
      return null;
    } else if (!isAfterSize(found)) {
      const isOfBabies = ofBabies(found);
      // A capital says it alone, where nothing has a length.
      const isClear = group('letter') === 'M' && group('gap') === '' && !FEW_MONTHS.test(range);
      if (isOfBabies === false || (isOfBabies === null && !isClear)) return null;
    }
    const lead = from === undefined ? '' : `${Number(from)}${joint(rangeWord(language), language)}`;
    return lead + spellMonths(readNumber(String(Number(to)), language), language);
  },
};

export const BABY_SIZES: readonly Rule[] = [babySizes];
