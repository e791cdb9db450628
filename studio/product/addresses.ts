/**
 * Finds web and mail addresses, handles and phone numbers in text from outside: addresses that a video must
 * not send anyone to.
 */
import type { AddressWords } from '#studio/languages/pack.ts';
import { ALL_SPEECH_RULES } from '#studio/languages/speech-rules.ts';
import { endOf } from '#studio/shared/text-end.ts';

const WORDS: readonly AddressWords[] = ALL_SPEECH_RULES.flatMap(({ addressWords }) => addressWords ?? []);
const anyOf = (patterns: readonly string[]): string =>
  [...new Set(patterns.filter((pattern) => pattern !== ''))].join('|');

/**
 * In any top-level domain, since new ones come every month: a full stop between a letter or digit and two
 * letters or more. "9.6 cm", "e.g." and "U.S.A." have a digit or a single letter after the stop; "Dr.Jart"
 * and "St.Ives" are names.
 */
const DOMAIN = new RegExp(
  `[\\p{L}\\p{M}\\p{Nd}_-](?<!(?<![\\p{L}\\p{M}])(?:${anyOf(WORDS.map(({ titles }) => titles))})(?=\\.\\p{Lu}\\p{Ll}))\\.[\\p{L}\\p{M}]{2}`,
  'u',
);
const ANY_ADDRESS: readonly RegExp[] = [
  DOMAIN,
  /[a-z0-9-][。｡]\s?[a-z]{2}/iu,
  // A separate stop, or one directly before a word, is no punctuation: "evil . test", "evil .test".
  /[\p{L}\p{Nd}]\s\.\s?\p{L}{2}/u,
  /\b[a-z][a-z0-9+.-]{1,20}:\/\//iu,
  /\b(?:https?|mailto|tel|sms|whatsapp):/iu,
  /(?<![\p{L}\p{M}])www(?![\p{L}\p{M}])/iu,
  // A handle, or a mail address.
  /[@＠]\s?[\p{L}\p{Nd}_]|[\p{L}\p{Nd}_]\s?[@＠]/u,
  new RegExp(`[([{<]\\s?(?:${anyOf(WORDS.map(({ inBrackets }) => inBrackets))})\\s?[)\\]}>]`, 'iu'),
  // Four numbers of an internet address.
  /(?<![\p{Nd}.])\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){3}(?![\p{Nd}.])/u,
];

/** A language's own word for the dot before the last part of an address: alone it is too common. */
const SPELLED_BEFORE_ENDING = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${anyOf(WORDS.map(({ dotBeforeEnding }) => dotBeforeEnding))})\\s?(?:com|ком|net|нет|org|info|biz|shop|store|online|site|test|app|io|xyz|eu)(?![\\p{L}\\p{M}])`,
  'iu',
);
/** A word for the dot between any two words, and the words beside which a dot is a dot. */
const SPELLED = WORDS.flatMap(({ dot }) =>
  dot === null
    ? []
    : {
        between: new RegExp(`(?<=[\\p{L}\\p{M}\\p{Nd}])\\s(?:${dot.word})\\s(?=[\\p{L}\\p{M}])`, 'giu'),
        plainAfter: new RegExp(`^(?:${dot.plainAfter})$`, 'iu'),
        plainBefore: new RegExp(`^(?:${dot.plainBefore})$`, 'iu'),
      },
);
/** The longest word that is checked beside a dot. */
const WORD_CHARACTERS = 30;

/** "+49 30 1234567", "(0800) 123 456", "555-0199": numbers in groups of two digits or more. */
const PHONE = /[+(]?\p{Nd}{2,}(?:[)]?[ \u00a0\u202f.-]?\(?\p{Nd}{2,}\)?)*/gu;
const DIGIT_BY_DIGIT = /(?<!\p{Nd})\p{Nd}(?:[ \u00a0,-]{1,2}\p{Nd}(?!\p{Nd})){6,}/u;
const SPOKEN_DIGITS = WORDS.flatMap(({ digits }) =>
  digits === null
    ? []
    : new RegExp(
        `(?<!\\p{L})(?:(?:${digits.words}|${digits.between})[\\s,-]{1,3}){5,}(?:${digits.words})(?!\\p{L})`,
        'iu',
      ),
);

/**
 * True when a text holds an address of any kind and in any form: "evil.test/login", "evil dot test", "@evil",
 * "+49 30 1234567".
 */
export function hasAddress(text: string): boolean {
  // Full-width letters and stops are read as plain ones by browsers; invisible characters hide nothing.
  const read = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ');
  return (
    ANY_ADDRESS.some((pattern) => pattern.test(read)) ||
    SPELLED_BEFORE_ENDING.test(read) ||
    SPELLED.some((spelled) => hasSpelledAddress(read, spelled)) ||
    DIGIT_BY_DIGIT.test(read) ||
    SPOKEN_DIGITS.some((pattern) => pattern.test(read)) ||
    [...read.matchAll(PHONE)].some(([written]) => isPhoneNumber(written))
  );
}

/** Whether the word for a dot stands between two words, neither of which makes it plain. */
const hasSpelledAddress = (
  text: string,
  { between, plainAfter, plainBefore }: (typeof SPELLED)[number],
): boolean =>
  [...text.matchAll(between)].some(({ 0: dot, index }) => {
    const end = index + dot.length;
    const before = endOf(text.slice(Math.max(0, index - WORD_CHARACTERS), index), /[\p{L}\p{M}\p{Nd}-]/u);
    const after = /^[\p{L}\p{M}-]+/u.exec(text.slice(end, end + WORD_CHARACTERS))?.[0] ?? '';
    return !plainAfter.test(before) && !plainBefore.test(after);
  });

/** Digits enough for a telephone, in groups that no count, year or measure has. */
function isPhoneNumber(written: string): boolean {
  const digits = written.replaceAll(/\P{Nd}/gu, '').length;
  if (written.startsWith('+')) return digits >= 6;
  if (digits < 7) return false;
  if (digits >= 9 || /^\(?0/u.test(written)) return true;
  const years = /^(?:19|20)\p{Nd}{2}[ -](?:19|20)\p{Nd}{2}$/u.test(written);
  const thousands = /^\p{Nd}{1,3}(?:[ \u00a0\u202f.]\p{Nd}{3})+$/u.test(written);
  return !years && !thousands;
}
