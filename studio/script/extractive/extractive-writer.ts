/** Writes a script from the product's own sentences: no model, no account, nothing invented. */
import { candidatesOf } from '#studio/script/extractive/candidates.ts';
import { compose, VARIANTS, type Line, type Sayable } from '#studio/script/extractive/compose.ts';
import { finishLine } from '#studio/script/extractive/finish-line.ts';
import { hooksOf } from '#studio/script/extractive/hook.ts';
import { nameIn } from '#studio/script/extractive/name.ts';
import { optionCandidates } from '#studio/script/extractive/option-candidates.ts';
import { weigh, type Weighed } from '#studio/script/extractive/score.ts';
import { factLines } from '#studio/script/facts.ts';
import type { Writer, WritingTask } from '#studio/script/ports.ts';
import type { Beat, Script, ScriptLine } from '#studio/script/script.ts';
import { openTruthGuard, type TruthGuard } from '#studio/script/truth-guard.ts';
import { AppError } from '#studio/shared/errors.ts';
import { sameLanguage } from '#studio/shared/language.ts';
import { randomFrom } from '#studio/shared/random.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** What a candidate loses by having been said in an earlier variant, and gains at most by chance. */
const SAID_BEFORE = 0.5;
const CHANCE = 0.25;

const NAME = 'extractive';

/**
 * The writer that needs no account: it quotes the product's own copy, so it never translates. The same task
 * gives the same script, and every line passes the stage's checks. NOTHING_TO_SAY when the product has neither
 * a title nor text that can be said.
 */
export const extractiveWriter: Writer = {
  name: NAME,
  translates: false,
  write: (task) => Promise.resolve(write(task)),
};

function write(task: WritingTask): Result<Script, AppError> {
  const sayable = readProduct(task);
  const random = randomFrom(task.seed);
  const chance = task.seed <= VARIANTS ? 0 : CHANCE;
  let left: readonly Weighed[] = sayable.candidates.map((candidate) =>
    candidate.score > 0 ? { ...candidate, score: candidate.score + chance * random.next() } : candidate,
  );
  let lines = compose(sayable, left, 0);
  if (lines === null) return err(new AppError('NOTHING_TO_SAY'));
  // The first variant says the best, each later one prefers what the earlier ones did not say.
  for (let variant = 1; variant <= Math.max(0, task.seed - 1) % VARIANTS; variant++) {
    const before = new Set(lines.map((line) => line.evidence));
    left = left.map((candidate) =>
      before.has(candidate.evidence) && candidate.score > 0
        ? { ...candidate, score: Math.max(0.01, candidate.score - SAID_BEFORE) }
        : candidate,
    );
    lines = compose(sayable, left, variant) ?? lines;
  }
  const notes = sayable.candidates.every(({ source }) => source === 'options')
    ? ['This product has little description; this script is based on its title and options.']
    : [];
  return ok({ language: task.language, lines: numbered(lines), writer: NAME, notes });
}

/** Everything that may be said: what a check refuses is not offered. */
function readProduct(task: WritingTask): Sayable {
  const { product, language, pace, promises } = task;
  const guard = openTruthGuard(product, language, promises);
  const text = sameLanguage(product.language, language) ? candidatesOf(product.copy, language) : [];
  const options = sameLanguage(product.languages[0] ?? language, language)
    ? optionCandidates(product, text, language)
    : [];
  const candidates = [
    ...text.map((candidate) => ({ candidate, text: finishLine(candidate.evidence, language) })),
    ...options,
  ]
    .filter(({ candidate: { evidence }, text: said }) =>
      passes(guard, { role: 'line', text: said, evidence }),
    )
    .map(({ candidate, text: said }) => weigh(candidate, said, product.title, language, pace));
  const called = nameIn(product, language, pace);
  const names = called === null ? [] : [lineOf(called, language)];
  const facts = factLines(product, language).map((fact) => ({ ...fact, role: 'line' as const }));
  const { productType, vendor } = product;
  return {
    task,
    candidates,
    hooks: hooksOf(product.title, candidates, language),
    name: names.find((line) => passes(guard, line)) ?? null,
    facts: [
      ...facts.filter(({ kind }) => kind !== 'price'),
      ...promises.map((promise) => lineOf(promise, language, 'offer')),
    ].filter((line) => passes(guard, line)),
    price: facts.find((line) => line.kind === 'price' && passes(guard, line)) ?? null,
    labels: [productType, vendor]
      .filter((text) => /\p{L}/u.test(text))
      .map((text) => lineOf(text, language))
      .filter((line) => passes(guard, line)),
  };
}

/** Whether the checks of the stage take the line. */
const passes = (guard: TruthGuard, line: Line): boolean =>
  guard.faultsOf({ ...line, id: '', pictureIndex: null }, NAME).length === 0;

const lineOf = (evidence: string, language: string, beat: Beat = 'benefit'): Line => ({
  role: 'line',
  beat,
  text: finishLine(evidence, language),
  evidence,
});

const numbered = (lines: readonly Line[]): ScriptLine[] =>
  lines.map((line, index) => ({
    ...line,
    id: line.role === 'hook' ? 'hook' : line.role === 'callToAction' ? 'call-to-action' : `line-${index}`,
    pictureIndex: line.role === 'hook' ? 0 : null,
  }));
