/** Puts a script together: hook, name, benefits, proof, offer and call to action that fill the clip. */
import { callToAction } from '#studio/script/calls-to-action.ts';
import { MAX_CALL_SECONDS } from '#studio/script/check-form.ts';
import type { Hooks } from '#studio/script/extractive/hook.ts';
import { chooseCandidates } from '#studio/script/extractive/choose-candidates.ts';
import { namesProduct } from '#studio/script/extractive/names-product.ts';
import { asHook, plainOpening } from '#studio/script/extractive/plain-opening.ts';
import type { Weighed } from '#studio/script/extractive/score.ts';
import { FILL, speakingBudget, speakingSeconds } from '#studio/script/pace.ts';
import type { WritingTask } from '#studio/script/ports.ts';
import { BEATS, type ScriptLine } from '#studio/script/script.ts';
import { bareLetters } from '#studio/script/words.ts';
import { distinctBy } from '#studio/shared/distinct.ts';

/** So many variants differ on purpose; further seeds differ by chance. */
export const VARIANTS = 4;
/** How many facts and promises a clip of each length has room for beside the product's own text. */
const MAX_FACTS = { short: 1, long: 2 };
const SHORT_SECONDS = 15;
/** With less said than this, the price is said as well, and another way to fill the clip is tried. */
const SPARSE = 0.85;
/** The share of the speaking time that lines beside the text may fill it to. */
const MAX_FILL = FILL + 0.005;
/** So far from a good fill, even a saving or a promise is left out. */
const MUCH_SILENCE = 0.12;
/** With fewer lines there is room for what opens the clip alone. */
const MIN_LINES_WITH_CALL = 2;

/** A line before it has a number and a picture. */
export type Line = Pick<ScriptLine, 'role' | 'beat' | 'text' | 'evidence'>;

/** Everything that may be said of a product: what a check refuses is not among it. */
export type Sayable = {
  task: WritingTask;
  candidates: readonly Weighed[];
  hooks: Hooks;
  /** What the product is called, as a line. */
  name: Line | null;
  /** What can be said beside the text, the strongest first. */
  facts: readonly Line[];
  price: Line | null;
  /** Its type and its maker, for a product that has nothing else. */
  labels: readonly Line[];
};

/** With which hook, and how many facts at most, a clip is put together. */
type Way = { opening: Line; hook: Weighed | null; mostFacts: number };
type Composed = {
  lines: readonly Line[];
  /** How far its fill is from a good one, as a share of the speaking time; 0 when it is good. */
  off: number;
  /** Something worth saying is left. */
  isMoreToSay: boolean;
};

/** Null when nothing can be said. Of several ways to put it together, the first that fills the clip. */
export function compose(
  sayable: Sayable,
  candidates: readonly Weighed[],
  variant: number,
): readonly Line[] | null {
  let best: Composed | null = null;
  const savings = sayable.facts.filter(({ beat }) => beat === 'offer').length;
  for (const way of waysOf(sayable, variant)) {
    // A saving is worth more than a little silence.
    if (best !== null && best.off < MUCH_SILENCE && way.mostFacts < savings) break;
    const composed = composeWay(sayable, candidates, way);
    if (best === null || composed.off < best.off) best = composed;
    if (best.off === 0 || !best.isMoreToSay) break;
  }
  return best?.lines ?? null;
}

/** The best first: another number of facts leaves another time for the text. */
function waysOf(sayable: Sayable, variant: number): Way[] {
  const { hooks, facts, price, task } = sayable;
  const hook = hookAt(hooks, variant, facts.length > 0 || price !== null);
  const opening = hook === undefined ? plainOpening(sayable) : asHook(hook);
  if (opening === null) return [];
  const usual = task.seconds <= SHORT_SECONDS ? MAX_FACTS.short : MAX_FACTS.long;
  const mostFacts = Math.min(usual, facts.length);
  const way: Way = { opening, hook: hook ?? null, mostFacts };
  return [
    way,
    ...(mostFacts < facts.length ? [{ ...way, mostFacts: mostFacts + 1 }] : []),
    ...(mostFacts > 0 ? [{ ...way, mostFacts: mostFacts - 1 }] : []),
  ];
}

/** A product that neither hook nor benefits name is named after the hook. */
function composeWay(
  { task, name, facts, price }: Sayable,
  candidates: readonly Weighed[],
  { opening, hook, mostFacts }: Way,
): Composed {
  const { language, product, mostLines } = task;
  const secondsOf = (lines: readonly Line[]) =>
    lines.reduce((sum, { text }) => sum + speakingSeconds(text, language, task.pace), 0);
  const closing = closingOf(task);
  const room = mostLines - 1 - closing.length;
  const beside = facts.filter(({ text }) => text !== opening.text).slice(0, Math.min(mostFacts, room));

  const others = candidates.filter(({ text }) => bareLetters(text) !== bareLetters(opening.text));
  const fill = (around: readonly Line[]): Weighed[] =>
    chooseCandidates(others, hook, {
      secondsFor: (lines) => FILL * speakingBudget(task.seconds, lines + around.length) - secondsOf(around),
      mostLines: mostLines - around.length,
    });
  let body = fill([opening, ...beside, ...closing]);
  let naming: Line[] = [];
  if (
    name !== null &&
    beside.length < room &&
    name.text !== opening.text &&
    !namesProduct([opening, ...body], name.text, product.vendor, language)
  ) {
    naming = [name];
    body = fill([opening, name, ...beside, ...closing]);
  }
  // What refers to the hook, or goes on with it, follows it: the name comes after.
  const first = body.findIndex(
    (line, at) => !line.dependent && !goesOn(line, at === 0 ? (hook ?? undefined) : body[at - 1]),
  );
  const referring = body.slice(0, first < 0 ? body.length : first).map(asLine);
  const rest = body.slice(referring.length).map(asLine);
  const told = [opening, ...inBeats([...referring, ...naming, ...rest, ...beside])];
  const filledBy = (lines: readonly Line[]) => secondsOf(lines) / speakingBudget(task.seconds, lines.length);
  const bare = [...told, ...closing];
  const priced = price === null ? bare : [...told, price, ...closing];
  const isSparse =
    price !== null &&
    filledBy(bare) < SPARSE &&
    filledBy(priced) <= MAX_FILL &&
    bare.length < mostLines &&
    [opening, ...beside].every(({ text, evidence }) => text !== price.text && evidence !== price.evidence);
  const lines = fitting(
    distinctBy(isSparse ? priced : bare, ({ text }) => bareLetters(text)),
    task,
  );
  const share = filledBy(lines);
  return {
    lines,
    off: Math.max(0, SPARSE - share, share - MAX_FILL),
    isMoreToSay: others.some(({ score }) => score > 0) && body.length < others.length,
  };
}

/** Each variant opens in its own way; with what is dull only where nothing beside the text can be said. */
function hookAt({ strong, weak }: Hooks, variant: number, hasFacts: boolean): Weighed | undefined {
  const hooks = strong.length > 0 || hasFacts ? strong : weak;
  return hooks[variant % Math.max(1, Math.min(hooks.length, VARIANTS))];
}

/** "One click, and it hangs. One more click, and it is a bag": the next sentence takes up a word of the one before. */
const goesOn = ({ sentence, words }: Weighed, before: Weighed | undefined): boolean =>
  before !== undefined && sentence === before.sentence + 1 && !words.isDisjointFrom(before.words);

/** The call to action, where there are words for it, a line is left for it, and the voice has time to say it. */
function closingOf({ language, seed, pace, mostLines }: WritingTask): Line[] {
  const call = callToAction(language, seed);
  return call === null ||
    mostLines < MIN_LINES_WITH_CALL ||
    speakingSeconds(call, language, pace) > MAX_CALL_SECONDS
    ? []
    : [{ role: 'callToAction', text: call, evidence: null }];
}

const asLine = ({ text, evidence, source }: Weighed): Line => ({
  role: 'line',
  beat: source === 'review' ? 'proof' : 'benefit',
  text,
  evidence,
});

/** Proof after the benefits, and the offer last; each in the order it came. */
const inBeats = (lines: readonly Line[]): Line[] =>
  BEATS.flatMap((beat) => lines.filter((line) => (line.beat ?? 'benefit') === beat));

/** Without the last lines that may go, until what is left can be said at the voice's own pace. */
function fitting(
  lines: readonly Line[],
  { language, pace, seconds }: Pick<WritingTask, 'language' | 'pace' | 'seconds'>,
): readonly Line[] {
  const spoken = lines.reduce((sum, { text }) => sum + speakingSeconds(text, language, pace), 0);
  const last = lines.findLastIndex(({ role }) => role === 'line');
  return spoken <= speakingBudget(seconds, lines.length) || last < 0
    ? lines
    : fitting(lines.toSpliced(last, 1), { language, pace, seconds });
}
