/** Reads numbers written in words, from two up, in the languages whose words are known; "one" is an article in most. */
import { writingRules } from '#studio/languages/languages.ts';
import type { NumberWords } from '#studio/languages/pack.ts';
import { canonical, type FoundNumber } from '#studio/script/truth/numbers.ts';

const made = new Map<() => NumberWords, NumberWords>();

/** The words of a language, made once. */
function wordsOf(language: string): NumberWords | null {
  const make = writingRules(language).numberWords;
  if (make === null) return null;
  const words = made.get(make) ?? make();
  made.set(make, words);
  return words;
}

/** "two hundred and six" is 206; nothing in a language whose words are not known. */
export function numberWordsIn(text: string, language: string): FoundNumber[] {
  const words = wordsOf(language);
  if (words === null) return [];
  const found: FoundNumber[] = [];
  let run: { values: number[]; start: number; end: number } | null = null;
  /** One past the word before, whether it is a number's or joins two. */
  let before = 0;
  const close = () => {
    if (run !== null)
      found.push({
        written: text.slice(run.start, run.end),
        start: run.start,
        end: run.end,
        readings: [[canonical(sum(run.values))]],
      });
    run = null;
  };
  for (const { 0: word, index } of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    const value = words.values.get(word);
    const end = index + word.length;
    if (/[^\s-]/u.test(text.slice(before, index))) close();
    before = end;
    if (value !== undefined) {
      run ??= { values: [], start: index, end };
      run.values.push(value);
      run.end = end;
    } else if (!words.joint.test(word)) close();
  }
  close();
  return found;
}

/** Tens and units add up; hundreds and thousands, and the French twenties, multiply what stands before them. */
function sum(values: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value >= 1000) {
      total += Math.max(1, current) * value;
      current = 0;
    } else if (value === 100 && current > 0 && current < 10) current *= 100;
    else if (value === 20 && current % 100 === 4) current += 76;
    else current += value;
  }
  return total + current;
}
