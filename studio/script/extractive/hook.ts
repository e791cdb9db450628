/** Chooses what a clip opens with: what makes a viewer stop. The bare name is the last resort. */
import { firmLimits } from '#studio/languages/firm-limits.ts';
import type { Unit } from '#studio/languages/pack.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';
import { isPurpose } from '#studio/script/extractive/candidates.ts';
import { isList, LABEL } from '#studio/script/extractive/labels.ts';
import { ABBREVIATION, type Weighed } from '#studio/script/extractive/score.ts';
import { MAX_HOOK_SECONDS } from '#studio/script/check-form.ts';
import { limitsIn } from '#studio/script/truth/limits.ts';
import { numberWordsIn } from '#studio/script/truth/number-words.ts';
import { numbersIn } from '#studio/script/truth/numbers.ts';
import { unitAt } from '#studio/script/truth/units.ts';
import { bareLetters, contentWords } from '#studio/script/words.ts';

/** Up to here a hook is struck in one breath; each second beyond costs. */
const BREATH_SECONDS = 2.6;
const SECOND_COSTS = 0.3;
const BRIEF_SECONDS = 1.7;
/** A question further on answers something else. */
const MAX_QUESTION_SENTENCE = 2;

const STRENGTHS = {
  question: 0.9,
  points: 0.8,
  heading: 0.55,
  review: 0.35,
  striking: 0.45,
  benefit: 0.4,
  purpose: 0.6,
  number: 0.3,
  contrast: 0.3,
  first: 0.25,
  brief: 0.15,
  listed: -0.35,
  bareList: -0.9,
  label: -0.9,
  countedLabel: -0.45,
  bullet: -0.7,
  measure: -0.6,
  late: -0.5,
  cut: -0.1,
  limited: -0.5,
  lasting: 0.8,
  technical: -0.4,
  only: -0.5,
} as const;
/** Below this a candidate opens a clip only where nothing else does: a bare list, a data sheet's line, an exception. */
const WEAK = -1.2;

/** What may open a clip, best first. None of them only says the title again. */
export type Hooks = {
  strong: readonly Weighed[];
  /** True and dull: a fact beside the text opens better. */
  weak: readonly Weighed[];
};

/** Both empty when nothing can open a clip. */
export function hooksOf(title: string, candidates: readonly Weighed[], language: string): Hooks {
  const named = contentWords(title, language);
  const rated = candidates
    .filter(
      (candidate) =>
        !candidate.dependent &&
        candidate.seconds <= MAX_HOOK_SECONDS &&
        candidate.source !== 'options' &&
        !isTitle(candidate, title, named),
    )
    .map((candidate) => ({ candidate, strength: strengthOf(candidate, language) }))
    .toSorted((a, b) => b.strength - a.strength || a.candidate.sentence - b.candidate.sentence);
  const those = (isWeak: boolean) =>
    rated.filter(({ strength }) => strength < WEAK === isWeak).map(({ candidate }) => candidate);
  return { strong: those(false), weak: those(true) };
}

/** More letters than this times the title's say more than the title. */
const MORE_THAN_TITLE = 1.5;

/** The title, a piece of it, or all its words in another order. */
function isTitle({ evidence, words }: Weighed, title: string, named: ReadonlySet<string>): boolean {
  if (bareLetters(evidence).length > MORE_THAN_TITLE * bareLetters(title).length) return false;
  return (
    bareLetters(title).includes(bareLetters(evidence)) ||
    (words.size > 0 && [...words].every((word) => named.has(word)))
  );
}

function strengthOf(candidate: Weighed, language: string): number {
  const { evidence, seconds, source } = candidate;
  const { striking, benefit, limits } = speechRules(language).grammar;
  const onlyWith = restrictsUse(evidence, language);
  const asks = /[?？؟]$/u.test(evidence);
  const traits: [boolean, number][] = [
    [asks && candidate.sentence <= MAX_QUESTION_SENTENCE, STRENGTHS.question],
    [candidate.joined && source === 'prose', STRENGTHS.points],
    [source === 'heading', STRENGTHS.heading],
    [source === 'review', STRENGTHS.review],
    [striking.test(evidence) && !onlyWith, STRENGTHS.striking],
    [benefit.test(evidence), STRENGTHS.benefit],
    [source === 'bullet' && isPurpose(evidence), STRENGTHS.purpose],
    [source !== 'bullet' && countsAnything(evidence, language), STRENGTHS.number],
    [source === 'bullet' && countsTime(evidence), STRENGTHS.lasting],
    [limits?.negation.test(evidence) ?? false, STRENGTHS.contrast],
    [candidate.first, STRENGTHS.first],
    [seconds <= BRIEF_SECONDS, STRENGTHS.brief],
    [!candidate.joined && /[,،、，].*[,،、，]/u.test(evidence), STRENGTHS.listed],
    [LABEL.test(evidence), isCounted(evidence, language) ? STRENGTHS.countedLabel : STRENGTHS.label],
    [source === 'bullet', STRENGTHS.bullet],
    [source === 'bullet' && isList(evidence), STRENGTHS.bareList],
    [source === 'bullet' && ABBREVIATION.test(evidence), STRENGTHS.technical],
    [onlyWith, STRENGTHS.only],
    [source === 'bullet' && /\p{N}\s?\p{L}{1,3}(?![\p{L}\p{M}])/u.test(evidence), STRENGTHS.measure],
    [candidate.late, STRENGTHS.late],
    [candidate.cut, STRENGTHS.cut],
    [
      !(source === 'bullet' && isPurpose(evidence)) &&
        limitsIn(evidence, language).some((limit) => limit === 'exception' || limit === 'condition'),
      STRENGTHS.limited,
    ],
  ];
  const over = Math.max(0, seconds - BREATH_SECONDS);
  return traits.reduce((sum, [holds, strength]) => sum + (holds ? strength : 0), -SECOND_COSTS * over);
}

/** "Three scents: fig, orange and sea salt": its label says something itself. */
function isCounted(text: string, language: string): boolean {
  const label = LABEL.exec(text)?.[0] ?? '';
  return (
    /[,،、，]/u.test(text.slice(label.length)) &&
    [...numbersIn(label), ...numberWordsIn(label, language)].some(({ start }) => start === 0)
  );
}

const countsAnything = (text: string, language: string): boolean =>
  /\p{N}/u.test(text) || (numberWordsIn(text, language).length > 0 && !isFirmlyLimited(text, language));

const isFirmlyLimited = (text: string, language: string): boolean => {
  const limits = firmLimits(language);
  return limits !== null && [limits.restriction, limits.exception].some((words) => text.search(words) >= 0);
};

const TIMES: ReadonlySet<Unit | null> = new Set<Unit>([
  'hours',
  'minutes',
  'days',
  'weeks',
  'months',
  'years',
]);
/** "Burns for about 45 hours", "Dry in 20 minutes": how long something takes or lasts is what it is good for. */
const countsTime = (text: string): boolean =>
  numbersIn(text).some(({ start, end }) => TIMES.has(unitAt(text, start, end)));

/** "Only with bulbs that say so": it says no more than what the product needs. */
function restrictsUse(text: string, language: string): boolean {
  const limits = firmLimits(language);
  if (limits === null) return false;
  const restricted = new Set([...text.matchAll(limits.restriction)].map(({ index }) => index));
  return [...text.matchAll(limits.keeps.condition)].some(({ index }) => restricted.has(index));
}
