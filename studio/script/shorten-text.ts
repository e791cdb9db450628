/**
 * Shortens the merchant's own text until it fits its clip: says less where a sentence can be cut, else leaves
 * a whole line out.
 */
import { headsOf } from '#studio/script/extractive/cut-sentence.ts';
import { linesIn, type OwnText } from '#studio/script/manual-script.ts';
import { speakingBudget, speakingSeconds } from '#studio/script/pace.ts';
import { sentencesOf } from '#studio/script/sentences.ts';
import { endOf } from '#studio/shared/text-end.ts';

type Step = { lines: readonly string[]; saves: number; kind: 'cut' | 'leave out'; index: number };

/**
 * One line a row. The first line stays, as the hook; of the others the later matter less. A cut that is
 * enough is made before a line goes, and never where a sentence would say something else. Null when it does
 * not fit even then.
 */
export function shortenText({ text, language, seconds }: OwnText): string | null {
  let lines: readonly string[] = linesIn(text, language);
  for (;;) {
    const over = overBy(lines, language, seconds);
    if (over <= 0) return lines.length === 0 ? null : lines.join('\n');
    const step = leastLoss(stepsFrom(lines, language, seconds), over);
    if (step === undefined) return null;
    lines = step.lines;
  }
}

const overBy = (lines: readonly string[], language: string, seconds: number): number =>
  lines.reduce((sum, line) => sum + speakingSeconds(line, language), 0) -
  speakingBudget(seconds, lines.length);

function stepsFrom(lines: readonly string[], language: string, seconds: number): Step[] {
  const before = overBy(lines, language, seconds);
  return lines.flatMap((line, index) => {
    const cuts = shorterLines(line, language).map((shorter) => ({
      lines: lines.with(index, shorter),
      kind: 'cut' as const,
    }));
    const without = index === 0 ? [] : [{ lines: lines.toSpliced(index, 1), kind: 'leave out' as const }];
    return [...cuts, ...without]
      .map((step) => ({ ...step, index, saves: before - overBy(step.lines, language, seconds) }))
      .filter(({ saves }) => saves > 0);
  });
}

/**
 * Of those that are enough the one that loses least, cuts before omissions, then the later line; when none is
 * enough, the one that saves most.
 */
function leastLoss(steps: readonly Step[], over: number): Step | undefined {
  const enough = steps.filter(({ saves }) => saves >= over);
  const cuts = enough
    .filter(({ kind }) => kind === 'cut')
    .toSorted((one, other) => one.saves - other.saves || other.index - one.index);
  return (
    cuts[0] ??
    enough.toSorted((one, other) => other.index - one.index)[0] ??
    steps.toSorted((one, other) => other.saves - one.saves || other.index - one.index)[0]
  );
}

/** The line without its last sentence, or without what only adds to its last sentence. */
function shorterLines(line: string, language: string): string[] {
  const sentences = sentencesOf(line, language);
  const last = sentences.at(-1) ?? '';
  const rest = sentences.slice(0, -1);
  const heads = headsOf(last, [0, last.length], language).map(([start, end]) => [
    ...rest,
    ended(last.slice(start, end), last),
  ]);
  return [...heads, ...(rest.length === 0 ? [] : [rest])].map((parts) => parts.join(' '));
}

/** With the sign that ended the whole. */
const ended = (part: string, whole: string): string => `${part.trim()}${endOf(whole, /[.!?…。！？।؟]/u)}`;
