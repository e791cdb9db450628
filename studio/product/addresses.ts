/** Finds web and mail addresses, handles and phone numbers in text from outside: what nobody should be sent to by a video. */

/**
 * In any top-level domain, since new ones come every month: a full stop between a letter or digit and two letters or more. "9.6 cm",
 * "e.g." and "U.S.A." have a digit or a single letter after the stop; "Dr.Jart" and "St.Ives" are names.
 */
const DOMAIN =
  /[\p{L}\p{M}\p{Nd}_-](?<!(?<![\p{L}\p{M}])(?:Dr|Mrs?|Ms|Prof|Ste?|No|Nr|Mt)(?=\.\p{Lu}\p{Ll}))\.[\p{L}\p{M}]{2}/u;
const ANY_ADDRESS: readonly RegExp[] = [
  DOMAIN,
  /[a-z0-9-][。｡]\s?[a-z]{2}/iu,
  // A stop that stands alone or before its word is no punctuation: "evil . test", "evil .test".
  /[\p{L}\p{Nd}]\s\.\s?\p{L}{2}/u,
  /\b[a-z][a-z0-9+.-]{1,20}:\/\//iu,
  /\b(?:https?|mailto|tel|sms|whatsapp):/iu,
  /(?<![\p{L}\p{M}])www(?![\p{L}\p{M}])/iu,
  // A handle, or a mail address.
  /[@＠]\s?[\p{L}\p{Nd}_]|[\p{L}\p{Nd}_]\s?[@＠]/u,
  /[([{<]\s?(?:dot|punkt|point|punto|ponto|punt|at|ät|arroba)\s?[)\]}>]/iu,
  // Four numbers of an internet address.
  /(?<![\p{Nd}.])\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){3}(?![\p{Nd}.])/u,
];

/** "dot" before the last part of an address in other languages than English, where the word is too common to stand alone. */
const SPELLED_ELSEWHERE =
  /(?<![\p{L}\p{M}])(?:punkt|punt|point|punto|ponto|kropka|tečka|nokta|точка|нүкте|نقطة|نقطه|डॉट|ドット|点|點|닷)\s?(?:com|ком|net|нет|org|info|biz|shop|store|online|site|test|app|io|xyz|eu)(?![\p{L}\p{M}])/iu;
const SPELLED = /(?<=[\p{L}\p{M}\p{Nd}])\sdot\s(?=[\p{L}\p{M}])/giu;
/** The longest word that is looked at beside a dot. */
const WORD_CHARACTERS = 30;
/** "Polka dot dress", "a dot of glaze": before or after these words a dot is a dot. */
const BEFORE_A_DOT =
  /^(?:a|an|the|this|that|each|every|any|no|one|two|three|four|five|six|single|double|last|final|little|small|tiny|big|large|polka|micro|mini|pin|swiss|quantum|confetti|raised|woven|printed|red|white|black|blue|green|yellow|pink|grey|gray|gold|golden|silver|brown|orange|purple|navy|tonal|glaze|paint|ink|and|or|with|of|on|by)$/iu;
const AFTER_A_DOT =
  /^(?:of|on|in|at|and|or|by|is|are|was|that|which|for|from|to|with|above|below|beside|under|over|pattern|patterns|print|prints|motif|design|fabric|matrix|grid|journal|paper|tulle|mesh|detail|details|texture|marks?|stitch|embroidery)$/iu;

/** "+49 30 1234567", "(0800) 123 456", "555-0199": numbers in groups of two digits or more. */
const PHONE = /[+(]?\p{Nd}{2,}(?:[)]?[ \u00a0\u202f.-]?\(?\p{Nd}{2,}\)?)*/gu;
const DIGIT_BY_DIGIT = /(?<!\p{Nd})\p{Nd}(?:[ \u00a0,-]{1,2}\p{Nd}(?!\p{Nd})){6,}/u;
const SPOKEN_DIGITS =
  /(?<!\p{L})(?:(?:zero|oh|null|one|two|three|four|five|six|seven|eight|nine|double|triple)[\s,-]{1,3}){5,}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?!\p{L})/iu;

/** True when a text holds an address of any kind and in any form: "evil.test/login", "evil dot test", "@evil", "+49 30 1234567". */
export function hasAddress(text: string): boolean {
  // Full-width letters and stops are read as plain ones by browsers; invisible characters hide nothing.
  const read = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ');
  return (
    ANY_ADDRESS.some((pattern) => pattern.test(read)) ||
    SPELLED_ELSEWHERE.test(read) ||
    [...read.matchAll(SPELLED)].some(({ 0: dot, index }) => !isPlainDot(read, index, index + dot.length)) ||
    DIGIT_BY_DIGIT.test(read) ||
    SPOKEN_DIGITS.test(read) ||
    [...read.matchAll(PHONE)].some(([written]) => isPhoneNumber(written))
  );
}

/** `start` and `end` are those of the word "dot" with the spaces around it. */
function isPlainDot(text: string, start: number, end: number): boolean {
  const before =
    /[\p{L}\p{M}\p{Nd}-]+$/u.exec(text.slice(Math.max(0, start - WORD_CHARACTERS), start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}-]+/u.exec(text.slice(end, end + WORD_CHARACTERS))?.[0] ?? '';
  return BEFORE_A_DOT.test(before) || AFTER_A_DOT.test(after);
}

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
