/** Writes a script from the product's own sentences: no model, no account, nothing invented. */
import type { Product } from '#studio/product/product.ts';
import { callToAction } from '#studio/script/calls-to-action.ts';
import { chooseCandidates } from '#studio/script/extractive/choose-candidates.ts';
import { finishLine } from '#studio/script/extractive/finish-line.ts';
import { hooksOf, nameIn, type Hook } from '#studio/script/extractive/hook.ts';
import { candidatesOf, type Candidate } from '#studio/script/extractive/candidates.ts';
import { weigh, type Weighed } from '#studio/script/extractive/score.ts';
import { FILL, speakingBudget, speakingSeconds } from '#studio/script/pace.ts';
import type { Writer, WritingTask } from '#studio/script/ports.ts';
import type { Script, ScriptLine } from '#studio/script/script.ts';
import { sameLanguage } from '#studio/shared/language.ts';
import { contentWords } from '#studio/script/words.ts';
import { AppError } from '#studio/shared/errors.ts';
import { randomFrom } from '#studio/shared/random.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** Descriptions are long or padded beyond this; what matters stands before. */
const MAX_CANDIDATES = 120;
/** So many variants differ on purpose; further seeds differ by chance. */
const VARIANTS = 4;
/** What a candidate loses by having been said in an earlier variant, and gains at most by chance. */
const SAID_BEFORE = 0.5;
const CHANCE = 0.25;

/**
 * The writer that needs no account: it quotes the product's own copy, so it never translates. The same task gives the same
 * script. NOTHING_TO_SAY when neither title nor copy gives a hook.
 */
export const extractiveWriter: Writer = {
  name: 'extractive',
  translates: false,
  write: (task) => Promise.resolve(write(task)),
};

function write(task: WritingTask): Result<Script, AppError> {
  const { product, language, pace } = task;
  const title = product.title.trim();
  const said = candidatesOf(product.copy, language).slice(0, MAX_CANDIDATES);
  const options = sameLanguage(product.languages[0] ?? language, language)
    ? optionCandidates(product, said)
    : [];
  const candidates = [...said, ...options].map((candidate) =>
    weigh(candidate, finishLine(candidate.evidence, language), title, language, pace),
  );
  const hooks = hooksOf(title, candidates, language);
  if (hooks.length === 0) return err(new AppError('NOTHING_TO_SAY'));

  const random = randomFrom(task.seed);
  const chance = task.seed <= VARIANTS ? 0 : CHANCE;
  let left: readonly Weighed[] = candidates.map((candidate) =>
    candidate.score > 0 ? { ...candidate, score: candidate.score + chance * random.next() } : candidate,
  );
  let told = tell(task, hooks[0], left);
  // The first variant says the best, each further one rather what those before it did not say.
  for (let variant = 1; variant <= Math.max(0, task.seed - 1) % VARIANTS; variant++) {
    const before = new Set(told.map((line) => line.evidence));
    left = left.map((candidate) =>
      before.has(candidate.evidence) && candidate.score > 0
        ? { ...candidate, score: Math.max(0.01, candidate.score - SAID_BEFORE) }
        : candidate,
    );
    told = tell(task, hooks[variant % hooks.length], left);
  }
  const notes =
    said.length === 0
      ? ['This product has little description; this script is based on its title and options.']
      : [];
  return ok({ language, lines: told, writer: 'extractive', notes });
}

/** Hook, lines and call to action that fill the clip. A product that neither hook nor lines name is named after the hook. */
function tell(task: WritingTask, hook: Hook | undefined, candidates: readonly Weighed[]): ScriptLine[] {
  const { product, language } = task;
  if (hook === undefined) return [];
  const opening: ScriptLine = {
    id: 'hook',
    role: 'hook',
    text: finishLine(hook.evidence, language),
    evidence: hook.evidence,
    pictureIndex: 0,
  };
  const call = callToAction(language, product.shop.name);
  const closing: ScriptLine[] =
    call === null
      ? []
      : [{ id: 'call-to-action', role: 'callToAction', text: call, evidence: null, pictureIndex: null }];
  const name = nameIn(product.title.trim(), language);

  const fill = (around: readonly { text: string }[]) =>
    chooseCandidates(candidates, hook.candidate, {
      secondsFor: (lines) =>
        FILL * speakingBudget(task.seconds, lines + around.length) -
        around.reduce((sum, { text }) => sum + speakingSeconds(text, language, task.pace), 0),
      mostLines: task.mostLines - around.length,
    });
  let body: readonly { text: string; evidence: string; sentence?: number }[] = fill([opening, ...closing]);
  if (name !== null && !introduces([opening, ...body], name, language)) {
    const naming = { text: finishLine(name, language), evidence: name };
    body = [naming, ...fill([opening, naming, ...closing])];
  }
  return [
    opening,
    ...body.map(({ text, evidence }, index): ScriptLine => ({
      id: `line-${index + 1}`,
      role: 'line',
      text,
      evidence,
      pictureIndex: null,
    })),
    ...closing,
  ];
}

/** Whether a word of the name is said, or what the description opens with, which is what the product is. */
function introduces(
  lines: readonly { text: string; sentence?: number }[],
  name: string,
  language: string,
): boolean {
  const said = lines.map(({ text }) => text.toLocaleLowerCase(language)).join(' ');
  return (
    lines.some(({ sentence }) => sentence === 0) ||
    [...contentWords(name, language)].some((stem) => said.includes(stem))
  );
}

const MIN_LIST = 2;
const MAX_LIST = 5;

/** What there is to choose from, where the description does not say it (stores seldom translate it): "Colour: Oat, Sage", as it is quoted from the product. */
function optionCandidates({ options }: Product, said: readonly Candidate[]): Candidate[] {
  const after = (said.at(-1)?.sentence ?? -1) + 1;
  const known = said.map(({ evidence }) => evidence.toLowerCase()).join('\n');
  return options
    .filter(
      ({ values }) =>
        values.length >= MIN_LIST &&
        values.length <= MAX_LIST &&
        values.filter((value) => known.includes(value.toLowerCase())).length < 2,
    )
    .map(({ name, values }, index) => {
      const evidence = `${name}: ${values.join(', ')}`;
      return {
        evidence,
        sentence: after + index,
        range: [0, evidence.length],
        source: 'options',
        dependent: false,
        cut: false,
        late: false,
      };
    });
}
