/** Cuts a sentence where its grammar allows: the rest stands alone and is as true as before. */
import { ALL_SPEECH_RULES, speechRules } from '#studio/languages/speech-rules.ts';
import { speakingSeconds } from '#studio/script/pace.ts';
import { isLeftover } from '#studio/script/extractive/leftover.ts';
import { isBalanced } from '#studio/script/sentences.ts';
import { limitsTheRest } from '#studio/script/truth/limits.ts';
import { EMOJI_SIGN } from '#studio/shared/emoji-signs.ts';
import { endOf } from '#studio/shared/text-end.ts';
import { UNSPACED_LETTERS } from '#studio/shared/scripts.ts';

/** From the first letter to one past the last, within a text. */
export type Range = readonly [start: number, end: number];

const COMMA = /[,،]\s+|[，、]/gu;
/** Semicolons, and a dash between spaces: each part of the sentence says something of its own. */
const BORDER = /[;；؛]|(?<=\s)[–—](?=\s)/gu;
/** Fewer words than these are no candidate; scripts without spaces count letters instead. */
const MIN_LEFT = { headWords: 4, tailWords: 3, letters: 7 };
/** A sentence shorter than this is said whole. */
const WORTH_CUTTING_SECONDS = 3.4;
const WAITING_WORDS = ALL_SPEECH_RULES.map(({ grammar }) => grammar.waitingEnd).filter(
  (words) => words !== '',
);
/** What ends like this waits for what it is enough for, whatever the language. */
const WAITING_END = new RegExp(`(?:^|\\s)(?:${WAITING_WORDS.join('|')})$`, 'iu');

/** The beginnings of a range that are true without the rest: what stands before a link that only adds to it. */
export function headsOf(text: string, [start, end]: Range, language: string): Range[] {
  const { trailer, bareTrailer } = speechRules(language).grammar;
  const whole = text.slice(start, end);
  // Half of a question would be said as a statement.
  if (speakingSeconds(whole, language) < WORTH_CUTTING_SECONDS || /[?？؟]\s*$/u.test(whole)) return [];
  const commas = [...whole.matchAll(COMMA)].filter(({ 0: sign, index }) =>
    trailer.test(whole.slice(index + sign.length)),
  );
  const links = bareTrailer === null ? [] : [bareTrailer.exec(whole)].filter((found) => found !== null);
  return [...commas, ...links]
    .filter(
      ({ index }) =>
        isCandidate(whole.slice(0, index), MIN_LEFT.headWords, language) &&
        !limitsTheRest(whole.slice(index), language, 'after'),
    )
    .map(({ index }): Range => [start, start + index]);
}

/** The whole sentences that follow a link and are true without what stands before it. */
export function tailsOf(text: string, [start, end]: Range, language: string): Range[] {
  const whole = text.slice(start, end);
  return [...whole.matchAll(speechRules(language).grammar.sequel)]
    .map(({ 0: link, index }) => ({ index, tail: [start + index + link.length, end] as const }))
    .filter(
      ({ index, tail: [tailStart] }) =>
        isCandidate(text.slice(tailStart, end), MIN_LEFT.tailWords, language) &&
        !isLeftover(text.slice(tailStart, end), language) &&
        !limitsTheRest(whole.slice(0, index), language, 'before'),
    )
    .map(({ tail }) => tail);
}

/** The parts between semicolons or around one dash that are true without the others; nothing when there is one part. */
export function clausesIn(text: string, [start, end]: Range, language: string): Range[] {
  const whole = text.slice(start, end);
  const borders = [...whole.matchAll(BORDER)];
  const dashes = borders.filter(({ 0: sign }) => /[–—]/u.test(sign)).length;
  // A pair of dashes holds an aside.
  if (borders.length === 0 || dashes > 1) return [];
  const starts = [0, ...borders.map(({ 0: sign, index }) => index + sign.length)];
  const ends = [...borders.map(({ index }) => index), whole.length];
  // "Folded once, it is a stool; folded twice, it is gone": a pair says something together.
  const opening = starts.map((from) =>
    /^\s*[\p{L}\p{M}’']+/u.exec(whole.slice(from))?.[0].trim().toLowerCase(),
  );
  if (new Set(opening).size < opening.length) return [];
  return starts.flatMap((after, index) => {
    const to = ends[index] ?? whole.length;
    const from = to - whole.slice(after, to).trimStart().length;
    const stands =
      isCandidate(whole.slice(from, to), MIN_LEFT.tailWords, language) &&
      (index === 0 || !isLeftover(whole.slice(from, to), language)) &&
      !limitsTheRest(whole.slice(0, from), language, 'before') &&
      !limitsTheRest(whole.slice(to), language, 'after');
    return stands ? [[start + from, start + to] as const] : [];
  });
}

function isCandidate(part: string, fewestWords: number, language: string): boolean {
  const { unfinished, paired } = speechRules(language).grammar;
  return (
    isLongEnough(part, fewestWords) &&
    !WAITING_END.test(part.trim()) &&
    isBalanced(part) &&
    !unfinished.test(part) &&
    !paired.test(part)
  );
}

const UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]`, 'gu');

function isLongEnough(part: string, fewestWords: number): boolean {
  return (
    part.trim().split(/\s+/u).length >= fewestWords || (part.match(UNSPACED)?.length ?? 0) >= MIN_LEFT.letters
  );
}

/** A sign that changes a figure stays with it: "-30 °C", "<5 g", "$20". */
const BEFORE = /^(?:(?!(?:[-−<>≤≥±~≈+]|\p{Sc}\s?)\p{N})[^\p{L}\p{N}¿¡“„”«»「『("'‘‚‹])+/u;
const AFTER = new RegExp(String.raw`[\s,;:،؛；：、–—•*|/-]|${EMOJI_SIGN}`, 'u');

/** The range without the spaces, bullets, pictographs and loose signs at its edges. */
export function edgesOf(text: string, [start, end]: Range): { evidence: string; range: Range } {
  const before = BEFORE.exec(text.slice(start, end))?.[0].length ?? 0;
  const after = endOf(text.slice(start + before, end), AFTER).length;
  return { evidence: text.slice(start + before, end - after), range: [start + before, end - after] };
}
