/** Chooses the candidates that fill a clip best, told in the description's own order. */
import type { Weighed } from '#studio/script/extractive/score.ts';

export type LineBudget = {
  /** Seconds of speech for a number of lines. */
  secondsFor(lines: number): number;
  mostLines: number;
};

/** What it costs to say nothing but what was said (maximal marginal relevance). */
const REPETITION = 0.9;
/** What empty time costs, a share of the room that is score filling: beyond it nothing is said for the sake of talking. */
const EMPTINESS = 3;
const WORTH_FILLING = 0.9;
/** Lines that take longer than this on average make a film of few pictures; what each further second costs. */
const BRISK_SECONDS = 3.8;
const LONG_WINDED = 0.15;
/** Of the selections with as many lines and about as many seconds, this many of the best are kept while searching. */
const KEPT_ALIKE = 3;
const ALIKE_SECONDS = 0.5;
/** Between a clause and the next stand a sign, spaces and at most a short link. */
const MAX_BORDER = 6;

type Selection = { chosen: readonly Weighed[]; seconds: number; score: number };

/** `before` was said already (the hook): nothing repeats it, and what dependent on it may follow it. */
export function chooseCandidates(
  candidates: readonly Weighed[],
  before: Weighed | null,
  room: LineBudget,
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
      .filter((selection) => mayFollow(selection, candidate, before, room))
      .map((selection) => withCandidate(selection, candidate, before));
    if (longer.length > 0) selections = prune([...selections, ...longer]);
  }
  const best = selections.reduce(
    (top, selection) => (value(selection, room) > value(top, room) ? selection : top),
    nothing,
  );
  return [...best.chosen];
}

/** As in the knapsack problem: a worse selection of the same size can't become the better one, but for what it repeats. */
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
  room: LineBudget,
): boolean {
  if (chosen.length >= room.mostLines || seconds + candidate.seconds > room.secondsFor(chosen.length + 1))
    return false;
  const said = before === null ? chosen : [...chosen, before];
  if (said.some((other) => overlap(other, candidate))) return false;
  const last = chosen.at(-1) ?? before;
  return !candidate.dependent || (last !== null && dependsOn(candidate, last));
}

const overlap = (a: Weighed, b: Weighed): boolean =>
  a.sentence === b.sentence && a.range[0] < b.range[1] && b.range[0] < a.range[1];

/** What opens a sentence dependent on the sentence before it; what stands later, on the clause before it. */
function dependsOn(candidate: Weighed, last: Weighed): boolean {
  if (last.source !== candidate.source) return false;
  const [start] = candidate.range;
  return start === 0
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

/** Worth is what a second says, so that three good lines beat five poor ones; a full clip beats an empty one. */
function value({ chosen, seconds, score }: Selection, room: LineBudget): number {
  const share = Math.min(1, seconds / room.secondsFor(Math.max(1, chosen.length)) / WORTH_FILLING);
  const count = Math.max(1, chosen.length);
  return score / count + EMPTINESS * share - LONG_WINDED * Math.max(0, seconds / count - BRISK_SECONDS);
}
