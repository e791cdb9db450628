/** Chooses the candidates that fill a clip best, and keeps them in the description's order. */
import type { Weighed } from '#studio/script/extractive/score.ts';

export type LineBudget = {
  /** Seconds of speech for a number of lines. */
  secondsFor(lines: number): number;
  mostLines: number;
};

/** What a candidate loses when every one of its words was said before (maximal marginal relevance). */
const REPETITION = 0.9;
/** What a selection gains when it fills its time; the gain is in proportion to the share filled. */
const FILL_REWARD = 3;
/** The share of the budget that counts as full: no line is added only to fill the rest. */
const FULL_SHARE = 0.95;
/** Lines that take longer than this on average leave a clip with few pictures. */
const BRISK_SECONDS = 3.8;
/** What each second above that average costs. */
const SLOW_PENALTY = 0.15;
/** The search keeps this many of the best selections with the same number of lines and about the same seconds. */
const KEPT_ALIKE = 3;
const ALIKE_SECONDS = 0.8;
/** Most characters between two neighboring clauses: punctuation, spaces and a short connective. */
const MAX_BORDER = 6;

type Selection = { chosen: readonly Weighed[]; seconds: number; score: number };

/**
 * The candidates to say, in the description's order; empty when none scores above 0. `before` is the line
 * already chosen (the hook): no candidate repeats it, and candidates that depend on it may follow it.
 */
export function chooseCandidates(
  candidates: readonly Weighed[],
  before: Weighed | null,
  budget: LineBudget,
): Weighed[] {
  const follows = (candidate: Weighed) =>
    before !== null && candidate.dependent && dependsOn(candidate, before) ? 0 : 1;
  const inOrder = candidates
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        follows(a) - follows(b) ||
        a.sentence - b.sentence ||
        a.range[0] - b.range[0] ||
        b.range[1] - a.range[1],
    );
  const nothing: Selection = { chosen: [], seconds: 0, score: 0 };
  let selections = [nothing];
  for (const candidate of inOrder) {
    const longer = selections
      .filter((selection) => mayFollow(selection, candidate, before, budget))
      .map((selection) => withCandidate(selection, candidate, before));
    if (longer.length > 0) selections = prune([...selections, ...longer]);
  }
  const best = selections.reduce(
    (top, selection) => (value(selection, budget) > value(top, budget) ? selection : top),
    nothing,
  );
  return [...best.chosen];
}

/**
 * As in the knapsack problem, a worse selection of the same size rarely overtakes a better one: only
 * repetition can change that.
 */
function prune(selections: readonly Selection[]): Selection[] {
  const kept = new Map<string, Selection[]>();
  for (const selection of selections.toSorted((a, b) => b.score - a.score)) {
    const size = `${selection.chosen.length} ${Math.round(selection.seconds / ALIKE_SECONDS)}`;
    const alike = kept.get(size) ?? [];
    if (alike.length < KEPT_ALIKE) kept.set(size, [...alike, selection]);
  }
  return [...kept.values()].flat();
}

function mayFollow(
  { chosen, seconds }: Selection,
  candidate: Weighed,
  before: Weighed | null,
  budget: LineBudget,
): boolean {
  if (chosen.length >= budget.mostLines || seconds + candidate.seconds > budget.secondsFor(chosen.length + 1))
    return false;
  const said = before === null ? chosen : [...chosen, before];
  if (said.some((other) => overlap(other, candidate))) return false;
  const last = chosen.at(-1) ?? before;
  return !candidate.dependent || (last !== null && dependsOn(candidate, last));
}

const overlap = (a: Weighed, b: Weighed): boolean =>
  a.sentence === b.sentence && a.range[0] < b.range[1] && b.range[0] < a.range[1];

/**
 * A dependent candidate that opens its sentence depends on the sentence before; any other depends on the
 * clause before.
 */
function dependsOn(candidate: Weighed, last: Weighed): boolean {
  if (last.source !== candidate.source) return false;
  const [start] = candidate.range;
  return candidate.opens
    ? candidate.sentence - last.sentence === 1
    : candidate.sentence === last.sentence && last.range[1] <= start && start - last.range[1] < MAX_BORDER;
}

function withCandidate(
  { chosen, seconds, score }: Selection,
  candidate: Weighed,
  before: Weighed | null,
): Selection {
  const said = [...chosen, ...(before === null ? [] : [before])];
  const repeated =
    [...candidate.words].filter((word) => said.some((other) => other.words.has(word))).length /
    Math.max(1, candidate.words.size);
  return {
    chosen: [...chosen, candidate],
    seconds: seconds + candidate.seconds,
    score: score + candidate.score - REPETITION * repeated,
  };
}

/** Rates the average line, so that three good lines beat five poor ones, and rewards a clip that is full. */
function value({ chosen, seconds, score }: Selection, budget: LineBudget): number {
  const share = Math.min(1, seconds / budget.secondsFor(Math.max(1, chosen.length)) / FULL_SHARE);
  const count = Math.max(1, chosen.length);
  return score / count + FILL_REWARD * share - SLOW_PENALTY * Math.max(0, seconds / count - BRISK_SECONDS);
}
