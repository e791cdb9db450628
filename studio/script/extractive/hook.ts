/** Chooses what a clip opens with: what makes a viewer stop. The bare name is the last resort. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { LABEL } from '#studio/script/extractive/labels.ts';
import type { Weighed } from '#studio/script/extractive/score.ts';
import { MAX_HOOK_SECONDS } from '#studio/script/check-form.ts';
import { limitsIn } from '#studio/script/truth/limits.ts';
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
  number: 0.3,
  contrast: 0.3,
  first: 0.25,
  brief: 0.15,
  listed: -0.35,
  label: -0.9,
  bullet: -0.7,
  measure: -0.6,
  late: -0.5,
  cut: -0.1,
  limited: -0.5,
} as const;

/** Best first; empty when nothing can open a clip. None of them only says the title again. */
export function hooksOf(title: string, candidates: readonly Weighed[], language: string): Weighed[] {
  const named = contentWords(title, language);
  return candidates
    .filter(
      (candidate) =>
        !candidate.dependent &&
        candidate.seconds <= MAX_HOOK_SECONDS &&
        candidate.source !== 'options' &&
        !isTitle(candidate, title, named),
    )
    .map((candidate) => ({ candidate, strength: strengthOf(candidate, language) }))
    .toSorted((a, b) => b.strength - a.strength || a.candidate.sentence - b.candidate.sentence)
    .map(({ candidate }) => candidate);
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
  const asks = /[?？؟]$/u.test(evidence);
  const traits: [boolean, number][] = [
    [asks && candidate.sentence <= MAX_QUESTION_SENTENCE, STRENGTHS.question],
    [candidate.joined && source === 'prose', STRENGTHS.points],
    [source === 'heading', STRENGTHS.heading],
    [source === 'review', STRENGTHS.review],
    [striking.test(evidence), STRENGTHS.striking],
    [benefit.test(evidence), STRENGTHS.benefit],
    [/\p{N}/u.test(evidence) && source !== 'bullet', STRENGTHS.number],
    [limits?.negation.test(evidence) ?? false, STRENGTHS.contrast],
    [candidate.first, STRENGTHS.first],
    [seconds <= BRIEF_SECONDS, STRENGTHS.brief],
    [!candidate.joined && /[,،、，].*[,،、，]/u.test(evidence), STRENGTHS.listed],
    [LABEL.test(evidence), STRENGTHS.label],
    [source === 'bullet', STRENGTHS.bullet],
    [source === 'bullet' && /\p{N}\s?\p{L}{1,3}\b/u.test(evidence), STRENGTHS.measure],
    [candidate.late, STRENGTHS.late],
    [candidate.cut, STRENGTHS.cut],
    [
      limitsIn(evidence, language).some((limit) => limit === 'exception' || limit === 'condition'),
      STRENGTHS.limited,
    ],
  ];
  const over = Math.max(0, seconds - BREATH_SECONDS);
  return traits.reduce((sum, [holds, strength]) => sum + (holds ? strength : 0), -SECOND_COSTS * over);
}
