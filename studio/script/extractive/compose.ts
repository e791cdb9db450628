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
/** With less said than this, the price is said as well. */
const SPARSE = 0.85;
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

/** A product that neither hook nor benefits name is named after the hook. Null when nothing can be said. */
export function compose(
  sayable: Sayable,
  candidates: readonly Weighed[],
  variant: number,
): readonly Line[] | null {
  const { task, hooks, name, facts, price } = sayable;
  const { language, product, mostLines } = task;
  const hook = hookAt(hooks, variant, facts.length > 0 || price !== null);
  const opening = hook === undefined ? plainOpening(sayable) : asHook(hook);
  if (opening === null) return null;
  const secondsOf = (lines: readonly Line[]) =>
    lines.reduce((sum, { text }) => sum + speakingSeconds(text, language, task.pace), 0);
  const closing = closingOf(task);
  const room = mostLines - 1 - closing.length;
  const mostFacts = task.seconds <= SHORT_SECONDS ? MAX_FACTS.short : MAX_FACTS.long;
  const beside = facts.filter(({ text }) => text !== opening.text).slice(0, Math.min(mostFacts, room));

  const others = candidates.filter(({ text }) => bareLetters(text) !== bareLetters(opening.text));
  const fill = (around: readonly Line[]): Weighed[] =>
    chooseCandidates(others, hook ?? null, {
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
    (line, at) => !line.dependent && !goesOn(line, at === 0 ? hook : body[at - 1]),
  );
  const referring = body.slice(0, first < 0 ? body.length : first).map(asLine);
  const rest = body.slice(referring.length).map(asLine);
  const told = [opening, ...inBeats([...referring, ...naming, ...rest, ...beside])];
  const filled =
    secondsOf([...told, ...closing]) / speakingBudget(task.seconds, told.length + closing.length);
  const sparse =
    filled < SPARSE &&
    told.length + closing.length < mostLines &&
    price !== null &&
    [opening, ...beside].every(({ evidence }) => evidence !== price.evidence);
  const lines = [...told, ...(sparse && price.text !== opening.text ? [price] : []), ...closing];
  return fitting(
    distinctBy(lines, ({ text }) => bareLetters(text)),
    task,
  );
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
