/** Reads telephone numbers digit by digit, and addresses on the web in words. */
import { endOf, withoutEnd } from '#studio/shared/text-end.ts';
import { signWord } from '#studio/voice/spelling/amounts.ts';
import type { SpokenSigns } from '#studio/languages/spoken-signs.ts';
import { sayDigits } from '#studio/voice/spelling/rules/codes.ts';
import { LETTER, type Rule } from '#studio/voice/spelling/rules/rule.ts';

/** Fewer digits may be a range, a date or a code (E.164 allows at most fifteen). */
const PHONE_DIGITS = { min: 9, minAbroad: 7, max: 15 };

/** "1-800-555-0199", "+49 30 1234567", "(020) 7946 0123". */
const phone: Rule = {
  reads: 'telephone numbers',
  pattern: () =>
    String.raw`(?<!${LETTER}|[.,/-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)|0\d{1,4}\/|\d{1,5})(?:[ .-]?\(?\d{2,8}\)?){1,5}(?!${LETTER}|[.,/-]\d)`,
  say({ text, language, signs }) {
    const digits = text.replace(/\D/gu, '');
    const abroad = text.startsWith('+');
    const groups = text.match(/\d+/gu) ?? [];
    if (digits.length < (abroad ? PHONE_DIGITS.minAbroad : PHONE_DIGITS.min)) return null;
    if (digits.length > PHONE_DIGITS.max || groups.length < 2 || isGrouped(text)) return null;
    const said = groups
      .map((group) => sayDigits(group, language))
      .join(signs?.numbers.digits === null || signs === null ? ', ' : '、');
    return abroad ? signWord('+', language) + said : said;
  },
};

/**
 * "1 000 000 000" and "10.000-20.000" are numbers of thousands; "2010 2015 2020" are years and "36 38 40 42 44"
 * sizes. A number that is called has other groups, or a zero or a plus before them.
 */
const isGrouped = (text: string): boolean =>
  /^\d{1,3}(?<sign>[ .])\d{3}(?:\k<sign>\d{3})*(?:-\d{1,3}(?:\k<sign>\d{3})+)*$/u.test(text) ||
  /^(?!0)(?:\d{4}(?:[ .-]\d{4})+|\d{1,2}(?:[ .-]\d{2})+)$/u.test(text);

/** "555-0199": no range ends with a zero in front. */
const shortPhone: Rule = {
  reads: 'short telephone numbers',
  pattern: () => String.raw`(?<!${LETTER}|[.,/-])\d{3}-0\d{3}(?!${LETTER}|[.,/-]\d)`,
  say: ({ text, language }) =>
    text
      .split('-')
      .map((group) => sayDigits(group, language))
      .join(', '),
};

const ENDINGS =
  'com|net|org|shop|store|co|io|eu|de|fr|es|it|pt|nl|se|pl|ru|jp|cn|kr|in|tr|uk|br|at|ch|be|no|dk|cz|ua|ro';
const LABEL = String.raw`[\p{L}\d][\p{L}\d-]{0,62}`;
const PATH = String.raw`(?:\/[\p{L}\d_-][\p{L}\d._-]{0,60}){0,6}\/?`;

/** "www.lumen.com/mugs", "hello@lumen.com", "https://lumen.shop". */
const address: Rule = {
  reads: 'addresses',
  anyCase: true,
  pattern: () =>
    String.raw`(?<![\p{L}\d._+@/-])(?:https?:\/\/(?:www\.)?(?<site>${LABEL}(?:\.${LABEL}){0,4})|(?:www\.)?(?<name>(?:[\p{L}\d][\p{L}\d._+-]{0,62}@)?${LABEL}(?:\.${LABEL}){0,3}\.(?:${ENDINGS})))(?<path>${PATH})(?![\p{L}\d@]|\.[\p{L}\d])`,
  say: ({ group, signs }) => {
    const path = withoutEnd(group('path') ?? '', /[._/-]/u);
    return inWords((group('site') ?? group('name') ?? '') + path, signs);
  },
};

/** "@lumen". */
const account: Rule = {
  reads: 'names of accounts',
  pattern: () => String.raw`(?<![\p{L}\d._+@/-])@(?<name>[\p{L}\d_][\p{L}\d_.-]{0,40})`,
  say: ({ group, signs }) => {
    const name = group('name') ?? '';
    const end = endOf(name, /[._-]/u);
    return `${signs?.at ?? ''} ${inWords(name.slice(0, name.length - end.length), signs)}${end.replace(/_/gu, '')}`;
  },
};

const inWords = (text: string, words: SpokenSigns | null): string =>
  text
    .replaceAll('@', ` ${words?.at ?? ''} `)
    .replaceAll('.', ` ${words?.dot ?? ''} `)
    .replaceAll('/', ` ${words?.slash ?? ''} `)
    .replace(/[-_]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

export const CALLS: readonly Rule[] = [address, account, phone, shortPhone];
