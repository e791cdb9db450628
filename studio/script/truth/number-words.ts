/** Reads numbers written in words, from two up, in the languages whose words are known; "one" is an article in most. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { NumberWords } from '#studio/languages/pack.ts';
import { canonical, type FoundNumber } from '#studio/script/truth/numbers.ts';

/** `ownWords` are the values that have a word of their own. */
type Known = NumberWords & { ownWords: ReadonlySet<number> };

const made = new Map<() => NumberWords, Known>();

/** The words of a language, made once. */
function wordsOf(language: string): Known | null {
  const make = speechRules(language).numberWords;
  if (make === null) return null;
  const known = made.get(make);
  if (known !== undefined) return known;
  const words = make();
  const own = { ...words, ownWords: new Set(words.values.values()) };
  made.set(make, own);
  return own;
}

/** A number as far as it has been read: what is complete, and what the next word may still add to or multiply. */
type Part = { total: number; current: number; scale: number };
type Run = Part & { start: number; end: number };

/** "two hundred and six" is 206, "two and three" are two numbers; nothing in a language whose words are not known. */
export function numberWordsIn(text: string, language: string): FoundNumber[] {
  const words = wordsOf(language);
  if (words === null) return [];
  const found: FoundNumber[] = [];
  let run: Run | null = null;
  let start = 0;
  /** One past the word before, whether it is a number's or joins two. */
  let before = 0;
  let isJoined = false;
  const close = () => {
    if (run !== null)
      found.push({
        written: text.slice(run.start, run.end),
        start: run.start,
        end: run.end,
        readings: [[canonical(run.total + run.current)]],
      });
    run = null;
    isJoined = false;
  };
  for (const { 0: word, index } of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    const value = words.values.get(word);
    const end = index + word.length;
    if (/[^\s-]/u.test(text.slice(before, index))) close();
    before = end;
    if (value !== undefined) {
      const part: Part | null = run === null ? null : follow(run, { word, value, isJoined }, words);
      if (part === null) {
        close();
        start = index;
      }
      run = { ...(part ?? first(value)), start, end };
      isJoined = false;
    } else if (run !== null && !isJoined && words.joint.test(word)) isJoined = true;
    else close();
  }
  close();
  return found;
}

const first = (value: number): Part =>
  value >= 1000
    ? { total: value, current: 0, scale: value }
    : { total: 0, current: value, scale: Number.POSITIVE_INFINITY };

/** The number with one more word; null where that word begins a number of its own. */
function follow(
  { total, current, scale }: Part,
  { word, value, isJoined }: { word: string; value: number; isJoined: boolean },
  words: Known,
): Part | null {
  if (value >= 1000)
    return isJoined || value >= scale
      ? null
      : { total: total + Math.max(1, current) * value, current: 0, scale: value };
  const next = (sum: number): Part => ({ total, current: sum, scale });
  if (current === 0) return next(value);
  if (DOZEN.test(word)) return current < 100 && !isJoined ? next(current * value) : null;
  if (value === 100) return current < 100 && !isJoined ? next(current * 100) : null;
  if (value > 100) return null;
  const added = current % 100 === 0 ? value : addedToTens(current % 100, value, isJoined, words);
  return added === null ? null : next(current + added);
}

/** "two dozen": it multiplies, as "twelve" does not. */
const DOZEN = /^(?:dozen|dutzend|dozijn|docena|douzaine|dúzia)/u;

/** What a word below a hundred adds to tens and units, which may be more than its value; null where it adds nothing. */
function addedToTens(tens: number, value: number, isJoined: boolean, words: Known): number | null {
  const { ownWords, jointAfterTens } = words;
  const isTens = tens % 10 === 0;
  // "twenty two", "dix sept", "treinta y dos"; "ten two" would be twelve.
  if (isTens && value < 10) return ownWords.has(tens + value) || (isJoined && !jointAfterTens) ? null : value;
  // French counts by twenties where it has no word for the tens: "soixante et onze", "quatre vingt dix".
  if (isTens && tens >= 60 && value < 20 && !ownWords.has(tens + 10))
    return isJoined && value !== 11 ? null : value;
  if (isJoined) return null;
  if (tens === 4 && value === 20 && !ownWords.has(80)) return 76;
  // Arabic says "three ten".
  if (tens < 10 && value === 10 && !ownWords.has(tens + 10)) return value;
  return null;
}
