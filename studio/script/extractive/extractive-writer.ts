/** Writes a script from the product's own sentences: no model, no account, nothing invented. */
import { callToAction } from '#studio/script/calls-to-action.ts';
import { rankSentences, type Candidate } from '#studio/script/extractive/rank-sentences.ts';
import { charactersPerSecond, usualLines } from '#studio/script/pace.ts';
import type { Writer, WritingTask } from '#studio/script/ports.ts';
import type { Script, ScriptLine } from '#studio/script/script.ts';
import { AppError } from '#studio/shared/errors.ts';
import { randomFrom } from '#studio/shared/random.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** A sentence that repeats what was said loses this much of its worth (maximal marginal relevance). */
const REPETITION = 0.9;
/** How far chance may lift a sentence in a variant. */
const CHANCE = 0.28;
const LONGEST_HOOK_SECONDS = 3.2;

export const extractiveWriter: Writer = {
  name: 'extractive',
  translates: false,
  write: (task) => Promise.resolve(write(task)),
};

function write(task: WritingTask): Result<Script, AppError> {
  const { product, language } = task;
  const title = product.title.trim();
  if (title === '' && product.copy.length === 0) return err(new AppError('NOTHING_TO_SAY'));
  // East Asian letters say about two and a half times as much as Latin ones.
  const density = 14.6 / charactersPerSecond(language);
  const candidates = rankSentences(product, language, density);
  const hook = hookFor(title, candidates, language);
  if (hook === null) return err(new AppError('NOTHING_TO_SAY'));
  const closing = callToAction(language, product.shop.name);
  const room = task.characterBudget - [...hook].length - [...(closing ?? '')].length;
  const chosen = choose(candidates.filter((candidate) => candidate.evidence !== hook), room, usualLines(task.seconds) - 2, task.seed);
  const lines: ScriptLine[] = [
    { id: 'hook', role: 'hook', text: finished(hook, language), evidence: hook, pictureIndex: 0 },
    ...chosen.map((candidate, index): ScriptLine => ({
      id: `line-${index + 1}`,
      role: 'line',
      text: finished(candidate.evidence, language),
      evidence: candidate.evidence,
      pictureIndex: null,
    })),
    ...(closing === null ? [] : [{ id: 'call-to-action', role: 'callToAction' as const, text: closing, evidence: null, pictureIndex: null }]),
  ];
  const notes = chosen.length === 0 ? ['The product has no description to speak of; this script rests on its title alone.'] : [];
  return ok({ language, lines, writer: 'extractive', notes });
}

/** The title, when it can be said in a breath; else the shortest good sentence; else as much of the title as stands before a separator. */
function hookFor(title: string, candidates: readonly Candidate[], language: string): string | null {
  const longest = LONGEST_HOOK_SECONDS * charactersPerSecond(language);
  const names = [title, ...title.split(/\s+[|–—-]\s+|\s*[(（,，].*$/u)].map((part) => part.trim()).filter((part) => part !== '');
  const name = names.find((part) => [...part].length <= longest);
  const [shortest] = [...candidates].sort((a, b) => a.evidence.length - b.evidence.length);
  return name ?? (shortest !== undefined && [...shortest.evidence].length <= longest ? shortest.evidence : (names.at(-1) ?? shortest?.evidence ?? null));
}

/** As many good sentences as fit, told in the order of the description. */
function choose(candidates: readonly Candidate[], room: number, most: number, seed: number): Candidate[] {
  const random = randomFrom(seed);
  const left = candidates.map((candidate) => ({ ...candidate, worth: candidate.worth + (seed <= 1 ? 0 : CHANCE * random.next()) }));
  const chosen: Candidate[] = [];
  let free = room;
  while (chosen.length < most) {
    const fitting = left.filter((candidate) => [...candidate.evidence].length <= free);
    const best = fitting.reduce<Candidate | null>((top, candidate) => (top === null || worthNow(candidate, chosen) > worthNow(top, chosen) ? candidate : top), null);
    if (best === null) break;
    chosen.push(best);
    left.splice(left.findIndex((candidate) => candidate.place === best.place), 1);
    free -= [...best.evidence].length;
  }
  return chosen.sort((a, b) => a.place - b.place);
}

function worthNow(candidate: Candidate, chosen: readonly Candidate[]): number {
  const likeness = chosen.map((other) => {
    const shared = [...candidate.words].filter((word) => other.words.has(word)).length;
    return shared / Math.max(1, Math.min(candidate.words.size, other.words.size));
  });
  return candidate.worth - REPETITION * Math.max(0, ...likeness);
}

/** As a sentence: a capital first letter, and the language's own full stop last. */
function finished(text: string, language: string): string {
  const first = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  const body = first.replace(/[;:,；：،]$/u, '');
  if (/[.!?…。！？।؟]$/u.test(body)) return body;
  const stop = /^(ja|zh|yue)/.test(language) ? '。' : /^(hi|bn|mr|ne|pa)/.test(language) ? '।' : /^(th|lo|km|my)/.test(language) ? '' : '.';
  return body + stop;
}
