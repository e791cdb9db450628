/** Finds what a customer said in a review that a shop quotes: the words between the marks, never the signature. */
import type { Range } from '#studio/script/extractive/cut-sentence.ts';

const OPENING = /^[\s★⭐☆]*[“”„«»"‘'「『]/u;
const STARS = /[★⭐]/u;
/** One star before a line marks an item: "⭐ Cools all night". */
const ITEM_STAR = /^\s*[★⭐](?![\ufe0f\s]{0,3}[★⭐])/u;
/** One star beside a figure is a rating within a sentence: "Rated 4.8★ by 2,300 sleepers." */
const RATING_STAR =
  /(?<=\p{Nd}\s?)[★⭐](?![\ufe0f\s]{0,3}[★⭐])|(?<![★⭐][\ufe0f\s]{0,3})[★⭐](?=\ufe0f?\s?\p{Nd})/gu;
const MAX_SIGNATURE_CHARACTERS = 80;
/** After the closing mark: a dash and a name, with what the shop says of who it was. */
const SIGNATURE = /^[\s★⭐☆]*[–—―~-]\s*[\p{L}][\p{L}\p{M}.’' -]{0,40}(?:[,،、(|·★⭐☆\s].{0,60})?$/u;
/** Without a dash a name stands right behind the quotation, which must be more than a quoted word. */
const BARE_SIGNATURE =
  /^(?:[\s★⭐☆]+(?:\p{Lu}|(?!\p{sc=Hira})\p{Lo})|[\s★⭐☆]*(?:[(（[]|\p{sc=Han}|\p{sc=Kana}))/u;
const MAX_BARE_SIGNATURE_CHARACTERS = 60;
/** The stop of "Anna B." ends no sentence. */
const INITIAL = /(?<!\p{L})\p{Lu}\./gu;
const STOP = /[.!?…。！？।؟]/u;
const MIN_QUOTED_LETTERS = 6;
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  "'": "'",
  '「': '」',
  '『': '』',
};

/** A block that opens with a quotation and ends with who said it, or with stars. */
export const isReview = (text: string): boolean =>
  (OPENING.test(text) && signatureAt(text) !== null) ||
  STARS.test(text.replace(ITEM_STAR, '').replace(RATING_STAR, '')) ||
  isSigned(text);

/** Whether stars stand in it that mark no item: a rating, which is said from the store's own figures or not at all. */
export const hasStars = (text: string): boolean => STARS.test(text.replace(ITEM_STAR, ''));

/** The words between the marks, marks included; null when they can't be told from the rest. */
export function reviewQuote(text: string): Range | null {
  if (!OPENING.test(text)) return null;
  const start = text.search(/[“”„«»"‘'「『]/u);
  const end = signatureAt(text);
  return end === null || end - start < 6 ? null : [start, end];
}

/** Where the closing mark ends, when a signature or nothing but stars follows; null otherwise. */
function signatureAt(text: string): number | null {
  const start = text.search(/[“”„«»"‘'「『]/u);
  const closing = PAIRS[text.charAt(start)] ?? '';
  let end = -1;
  for (const mark of closing) end = Math.max(end, text.lastIndexOf(mark));
  if (start < 0 || end <= start || text.length - end > MAX_SIGNATURE_CHARACTERS) return null;
  const after = text.slice(end + 1);
  return SIGNATURE.test(after) ||
    (STARS.test(text) && !/\p{L}{3}/u.test(after)) ||
    isSignedWithoutDash(text.slice(start + 1, end), after)
    ? end + 1
    : null;
}

/** '"Best ever" Anna, Berlin': what follows is no sentence, and what stands between the marks is one. */
const isSignedWithoutDash = (quoted: string, after: string): boolean =>
  after.length <= MAX_BARE_SIGNATURE_CHARACTERS &&
  BARE_SIGNATURE.test(after) &&
  !STOP.test(after.replace(INITIAL, '')) &&
  (STOP.test(quoted.slice(-1)) ||
    /\S\s+\S/u.test(quoted.trim()) ||
    (quoted.match(/\p{Lo}/gu)?.length ?? 0) >= MIN_QUOTED_LETTERS);

/** "Best mug ever! – Anna, verified buyer": a dash and one to three capitalized words at the end. */
const isSigned = (text: string): boolean =>
  /[.!?…]\s*[–—―-]\s*\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2}(?:,\s.{1,40})?$/u.test(
    text.slice(-MAX_SIGNATURE_CHARACTERS),
  );
