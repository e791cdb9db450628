/** Writes a script from the product's own sentences: no model, no account, nothing invented. */
import { callToAction } from '#studio/script/calls-to-action.ts';
import { MAX_HOOK_SECONDS } from '#studio/script/check-form.ts';
import { candidatesOf } from '#studio/script/extractive/candidates.ts';
import { chooseCandidates } from '#studio/script/extractive/choose-candidates.ts';
import { finishLine } from '#studio/script/extractive/finish-line.ts';
import { hooksOf } from '#studio/script/extractive/hook.ts';
import { nameIn } from '#studio/script/extractive/name.ts';
import { optionCandidates } from '#studio/script/extractive/option-candidates.ts';
import { weigh, type Weighed } from '#studio/script/extractive/score.ts';
import { factLines } from '#studio/script/facts.ts';
import { FILL, speakingBudget, speakingSeconds } from '#studio/script/pace.ts';
import type { Writer, WritingTask } from '#studio/script/ports.ts';
import { BEATS, type Beat, type Script, type ScriptLine } from '#studio/script/script.ts';
import { openTruthGuard, type TruthGuard } from '#studio/script/truth-guard.ts';
import { contentWords } from '#studio/script/words.ts';
import { AppError } from '#studio/shared/errors.ts';
import { sameLanguage } from '#studio/shared/language.ts';
import { randomFrom } from '#studio/shared/random.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** So many variants differ on purpose; further seeds differ by chance. */
const VARIANTS = 4;
/** What a candidate loses by having been said in an earlier variant, and gains at most by chance. */
const SAID_BEFORE = 0.5;
const CHANCE = 0.25;
/** How many facts and promises a clip of each length has room for beside the product's own text. */
const MAX_FACTS = { short: 1, long: 2 };
const SHORT_SECONDS = 15;
/** With less said than this, the price is said as well. */
const SPARSE = 0.85;

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

type Line = Pick<ScriptLine, 'role' | 'beat' | 'text' | 'evidence'>;
type Sayable = {
  task: WritingTask;
  guard: TruthGuard;
  candidates: readonly Weighed[];
  hooks: readonly Weighed[];
  /** What the product is called, as a line. */
  name: Line | null;
  /** What can be said beside the text, the strongest first. */
  facts: readonly Line[];
  price: Line | null;
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
  const called = nameIn(product, language);
  const names = called === null ? [] : [lineOf(called, language)];
  const facts = factLines(product, language).map((fact) => ({ ...fact, role: 'line' as const }));
  return {
    task,
    guard,
    candidates,
    hooks: hooksOf(product.title, candidates, language),
    name: names.find((line) => passes(guard, line)) ?? null,
    facts: [
      ...facts.filter(({ kind }) => kind !== 'price'),
      ...promises.map((promise) => lineOf(promise, language, 'offer')),
    ].filter((line) => passes(guard, line)),
    price: facts.find((line) => line.kind === 'price' && passes(guard, line)) ?? null,
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

/**
 * Hook, name, benefits, proof, offer and call to action that fill the clip. A product that neither hook nor
 * benefits name is named after the hook. Null when nothing can be said.
 */
function compose(sayable: Sayable, candidates: readonly Weighed[], variant: number): Line[] | null {
  const { task, hooks, name, facts, price } = sayable;
  const { language, product, mostLines } = task;
  const hook = hooks.length === 0 ? undefined : hooks[variant % Math.min(hooks.length, VARIANTS)];
  const opening = hook === undefined ? plainOpening(sayable) : asHook(hook);
  if (opening === null) return null;
  const call = callToAction(language, task.seed);
  const closing: Line[] = call === null ? [] : [{ role: 'callToAction', text: call, evidence: null }];
  const secondsOf = (lines: readonly Line[]) =>
    lines.reduce((sum, { text }) => sum + speakingSeconds(text, language, task.pace), 0);
  const mostFacts = task.seconds <= SHORT_SECONDS ? MAX_FACTS.short : MAX_FACTS.long;
  const beside = facts.filter(({ text }) => text !== opening.text).slice(0, mostFacts);

  const fill = (around: readonly Line[]): Line[] =>
    chooseCandidates(candidates, hook ?? null, {
      secondsFor: (lines) => FILL * speakingBudget(task.seconds, lines + around.length) - secondsOf(around),
      mostLines: mostLines - around.length,
    }).map((candidate) => asLine(candidate));
  let body = fill([opening, ...beside, ...closing]);
  let naming: Line[] = [];
  if (
    name !== null &&
    name.text !== opening.text &&
    !introduces([opening, ...body], name, product.vendor, language)
  ) {
    naming = [name];
    body = fill([opening, name, ...beside, ...closing]);
  }
  const told = [opening, ...naming, ...inBeats([...body, ...beside])];
  const filled =
    secondsOf([...told, ...closing]) / speakingBudget(task.seconds, told.length + closing.length);
  const room = told.length + closing.length < mostLines;
  const sparse =
    filled < SPARSE && room && price !== null && beside.every(({ evidence }) => evidence !== price.evidence);
  const lines = [...told, ...(sparse && price.text !== opening.text ? [price] : []), ...closing];
  return fitting(distinct(lines, language), task);
}

const asHook = ({ text, evidence }: Pick<Line, 'text' | 'evidence'>): Line => ({
  role: 'hook',
  text,
  evidence,
});
const asLine = ({ text, evidence, source }: Weighed): Line => ({
  role: 'line',
  beat: source === 'review' ? 'proof' : 'benefit',
  text,
  evidence,
});

/** Proof after the benefits, and the offer last; each in the order it came. */
const inBeats = (lines: readonly Line[]): Line[] =>
  BEATS.flatMap((beat) => lines.filter((line) => (line.beat ?? 'benefit') === beat));

/** Where no sentence can open the clip: the name, else a fact, else whatever can be said in that time. */
function plainOpening({ name, facts, price, candidates, task, guard }: Sayable): Line | null {
  const short = candidates
    .filter(({ dependent, seconds }) => !dependent && seconds <= MAX_HOOK_SECONDS)
    .map(asHook);
  const { vendor, productType } = task.product;
  const others = [productType, vendor].filter((text) => /\p{L}/u.test(text));
  const [first] = [
    // Where there is text that can't open a clip, what the product is said to cost or to be worth opens it better.
    ...(candidates.length > 0 ? facts : []),
    ...(name === null ? [] : [name]),
    ...facts,
    ...(price === null ? [] : [price]),
    ...short,
    ...others.map((text) => lineOf(text, task.language)).filter((line) => passes(guard, line)),
  ].filter(({ text }) => speakingSeconds(text, task.language, task.pace) <= MAX_HOOK_SECONDS);
  return first === undefined ? null : asHook(first);
}

/** Whether what is said names the product: a word of its name that is not the maker's. */
function introduces(lines: readonly Line[], { text: name }: Line, vendor: string, language: string): boolean {
  const said = lines.map(({ text }) => text.toLocaleLowerCase(language)).join(' ');
  const maker = contentWords(vendor, language);
  const words = [...contentWords(name, language)];
  const own = words.filter((word) => !maker.has(word));
  return (own.length > 0 ? own : words).some((stem) => said.includes(stem));
}

/** Without the last lines that may go, until what is left can be said at the voice's own pace. */
function fitting(
  lines: readonly Line[],
  { language, pace, seconds }: Pick<WritingTask, 'language' | 'pace' | 'seconds'>,
): Line[] {
  const spoken = lines.reduce((sum, { text }) => sum + speakingSeconds(text, language, pace), 0);
  const last = lines.findLastIndex(({ role }) => role === 'line');
  return spoken <= speakingBudget(seconds, lines.length) || last < 0
    ? [...lines]
    : fitting(lines.toSpliced(last, 1), { language, pace, seconds });
}

/** No two lines say the same. */
function distinct(lines: readonly Line[], language: string): Line[] {
  const said = new Set<string>();
  return lines.filter(({ text }) => {
    const key = text.toLocaleLowerCase(language);
    const known = said.has(key);
    said.add(key);
    return !known;
  });
}

const numbered = (lines: readonly Line[]): ScriptLine[] =>
  lines.map((line, index) => ({
    ...line,
    id: line.role === 'hook' ? 'hook' : line.role === 'callToAction' ? 'call-to-action' : `line-${index}`,
    pictureIndex: line.role === 'hook' ? 0 : null,
  }));
