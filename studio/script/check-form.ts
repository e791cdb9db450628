/**
 * Checks that a script has the structure a film needs: a short hook first, a call to action last, and no more
 * than can be said.
 */
import { MAX_RATE, speakingBudget, speakingSeconds } from '#studio/script/pace.ts';
import type { WritingTask } from '#studio/script/ports.ts';
import type { Script, ScriptLine } from '#studio/script/script.ts';

/** A hook is better under 2.6 s; over this it is no hook. */
export const MAX_HOOK_SECONDS = 4.8;
/** Between two pictures no line is longer. */
export const MAX_LINE_SECONDS = 8.5;
/** A call to action is short. */
export const MAX_CALL_SECONDS = 3.6;

/** The longest a line of this role may take. */
const maxSecondsOf = (role: ScriptLine['role']): number =>
  role === 'hook' ? MAX_HOOK_SECONDS : role === 'callToAction' ? MAX_CALL_SECONDS : MAX_LINE_SECONDS;

/** The problems, as sentences a writer can act on; empty when there are none. */
export function checkForm(script: Script, task: WritingTask): string[] {
  const { lines } = script;
  const complaints: string[] = [];
  const lengthOf = (text: string) => speakingSeconds(text, task.language, task.pace);
  if (
    lines.findIndex((line) => line.role === 'hook') !== 0 ||
    lines.filter((line) => line.role === 'hook').length !== 1
  )
    complaints.push('There must be exactly one hook, and it must come first.');
  if (lines.some((line, index) => line.role === 'callToAction' && index < lines.length - 1))
    complaints.push('There may be one call to action, and it must come last.');
  if (new Set(lines.map((line) => line.id)).size !== lines.length)
    complaints.push('No two lines may have the same id.');
  if (new Set(lines.map((line) => line.text.toLocaleLowerCase(task.language))).size !== lines.length)
    complaints.push('No two lines may say the same.');
  if (lines.length > task.mostLines)
    complaints.push(`The script has ${lines.length} lines; at most ${task.mostLines} fit. Leave some out.`);
  if (
    lines.some(
      (line) => line.pictureIndex !== null && line.pictureIndex >= Math.max(1, task.product.pictures.length),
    )
  )
    complaints.push(`There are ${task.product.pictures.length} pictures, counted from 0.`);
  for (const line of lines) {
    const longest = maxSecondsOf(line.role);
    const seconds = lengthOf(line.text);
    if (seconds > longest)
      complaints.push(
        `“${line.text}” takes ${seconds.toFixed(1)} s to say; ${line.role === 'line' ? 'a line' : 'it'} may take ${longest} s. Shorten it.`,
      );
  }
  const over =
    lines.reduce((sum, line) => sum + lengthOf(line.text), 0) -
    MAX_RATE * speakingBudget(task.seconds, lines.length);
  if (over > 0)
    complaints.push(
      `The script takes ${over.toFixed(1)} s too long to say: at most ${task.characterBudget} characters fit. Shorten it.`,
    );
  return complaints;
}
