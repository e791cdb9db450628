/** Cuts a sentence where its grammar allows: what is left can be said alone and says nothing else than before. */
import { ALL_SPEECH_RULES, speechRules } from '#studio/languages/speech-rules.ts';
import { speakingSeconds } from '#studio/script/pace.ts';
import { isBalanced } from '#studio/script/sentences.ts';

/** From the first letter to one past the last, within a sentence. */
export type Range = readonly [start: number, end: number];

const COMMA = /[,،]\s+|[，、]/gu;
/** Fewer words than these are no candidate; scripts without spaces count letters instead. */
const MIN_LEFT = { headWords: 4, tailWords: 3, letters: 7 };
/** A sentence shorter than this is said whole. */
const WORTH_CUTTING_SECONDS = 3.4;
const WAITING_WORDS = ALL_SPEECH_RULES.map(({ grammar }) => grammar.waitingEnd).filter(
  (words) => words !== '',
);
/** What ends like this waits for what it is enough for, whatever the language. */
const WAITING_END = new RegExp(`(?:^|\\s)(?:${WAITING_WORDS.join('|')})$`, 'iu');
/** "tea or soup": a list's end stands within this many words. */
const LIST_WORDS = 3;

/** The beginnings of a range of the text that say something without the rest: what stands before a link that only adds to it. */
export function headsOf(text: string, [start, end]: Range, language: string): Range[] {
  const { trailer, bareTrailer } = speechRules(language).grammar;
  const whole = text.slice(start, end);
  if (speakingSeconds(whole, language) < WORTH_CUTTING_SECONDS) return [];
  const commas = [...whole.matchAll(COMMA)].filter(
    ({ 0: sign, index }) =>
      trailer.test(whole.slice(index + sign.length)) && !endsList(whole.slice(index + sign.length), language),
  );
  const links = bareTrailer === null ? [] : [bareTrailer.exec(whole)].filter((found) => found !== null);
  return [...commas, ...links]
    .filter(({ index }) => isCandidate(whole.slice(0, index), MIN_LEFT.headWords, language))
    .map(({ index }): Range => [start, start + index]);
}

/** The whole sentences that follow a link and need nothing before it. */
export function tailsOf(text: string, [start, end]: Range, language: string): Range[] {
  const whole = text.slice(start, end);
  return [...whole.matchAll(speechRules(language).grammar.sequel)]
    .map(({ 0: link, index }): Range => [start + index + link.length, end])
    .filter(([tailStart]) => isCandidate(text.slice(tailStart, end), MIN_LEFT.tailWords, language));
}

const isCandidate = (part: string, fewestWords: number, language: string): boolean =>
  isLongEnough(part, fewestWords) &&
  !WAITING_END.test(part.trim()) &&
  isBalanced(part) &&
  !speechRules(language).grammar.unfinished.test(part);

/** "tea or soup": the end of a list that begins before the comma. */
function endsList(rest: string, language: string): boolean {
  const words = rest.split(/\s+/u);
  return (
    words.length <= LIST_WORDS + 2 &&
    speechRules(language).grammar.listWord.test(words.slice(1, LIST_WORDS).join(' '))
  );
}

function isLongEnough(part: string, fewestWords: number): boolean {
  return (
    part.trim().split(/\s+/u).length >= fewestWords ||
    (part.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0) >=
      MIN_LEFT.letters
  );
}

const BEFORE = /^[^\p{L}\p{N}¿¡“«「『("'‘‹]+/u;
const AFTER = /(?:[\s,;:،；：、–—•*|/-]|\p{Extended_Pictographic}|\u200d|\ufe0f)+$/u;

/** The range without the spaces, bullets, pictographs and loose signs at its edges. */
export function edgesOf(text: string, [start, end]: Range): { evidence: string; range: Range } {
  const before = BEFORE.exec(text.slice(start, end))?.[0].length ?? 0;
  const after = AFTER.exec(text.slice(start + before, end))?.[0].length ?? 0;
  return { evidence: text.slice(start + before, end - after), range: [start + before, end - after] };
}
