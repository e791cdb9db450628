/** Chooses what a clip opens with: a short striking candidate of the product's own, or its name. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { Weighed } from '#studio/script/extractive/score.ts';
import { speakingSeconds } from '#studio/script/pace.ts';

export type Hook = {
  evidence: string;
  /** The candidate it is, or null when it is the title. */
  candidate: Weighed | null;
};

const MAX_SECONDS = 2.6;
/** A name may take longer: it is what the film is about. */
const MAX_NAME_SECONDS = 3.4;
/** A sentence this short strikes by its brevity. */
const BRIEF_SECONDS = 1.7;
/** What a candidate must reach to go before the name, and to open a variant at all. */
const STRIKING = 0.45;
const FAIR = 0;

/** Best first: striking candidates, the name, then fair ones for variants. At least one unless there is no text at all. */
export function hooksOf(title: string, candidates: readonly Weighed[], language: string): Hook[] {
  const short = candidates
    .filter(
      (candidate) =>
        candidate.source === 'prose' &&
        candidate.score > 0 &&
        !candidate.dependent &&
        !candidate.late &&
        !candidate.cut &&
        candidate.seconds <= MAX_SECONDS,
    )
    .map((candidate) => ({
      evidence: candidate.evidence,
      candidate,
      strength: strengthOf(candidate, language),
    }))
    .sort((a, b) => b.strength - a.strength);
  const name = nameIn(title, language);
  const names =
    name !== null && speakingSeconds(name, language) <= MAX_NAME_SECONDS
      ? [{ evidence: name, candidate: null }]
      : [];
  const hooks = [
    ...short.filter(({ strength }) => strength >= STRIKING),
    ...names,
    ...short.filter(({ strength }) => strength >= FAIR && strength < STRIKING),
  ];
  if (hooks.length > 0) return hooks;
  if (name !== null) return [{ evidence: name, candidate: null }];
  const [shortest] = candidates
    .filter((candidate) => !candidate.dependent)
    .sort((a, b) => a.seconds - b.seconds);
  return shortest === undefined ? [] : [{ evidence: shortest.evidence, candidate: shortest }];
}

function strengthOf({ evidence, seconds }: Weighed, language: string): number {
  const asks = /[?？؟]$/u.test(evidence) ? 0.5 : 0;
  const tells = speechRules(language).grammar.striking.test(evidence) ? 0.5 : 0;
  const brief = seconds <= BRIEF_SECONDS ? 0.45 : 0;
  const counts = /\p{Nd}/u.test(evidence) ? -0.4 : 0;
  const listed = /[,،、，]/u.test(evidence) ? -0.3 : 0;
  return asks + tells + brief + counts + listed;
}

/** What the product is called, without what shops add for search engines: what follows "|", a dash, a bracket or a comma. */
export function nameIn(title: string, language: string): string | null {
  const parts = [title, ...title.split(/\s+[|–—-]\s+|\s*[|｜/]\s*|\s*[(（【[].*$|[,，、:：]\s*/u)]
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  return (
    parts.find((part) => speakingSeconds(part, language) <= MAX_NAME_SECONDS) ??
    parts.toSorted((a, b) => a.length - b.length)[0] ??
    null
  );
}
