/** Checks that a script has the shape a film needs: a short hook first, a call to action last, and no more than can be said. */
import { MAX_RATE, speakingBudget, speakingSeconds } from '#studio/script/pace.ts';
import type { WritingTask } from '#studio/script/ports.ts';
import type { Script } from '#studio/script/script.ts';

/** A hook is better under 2.5 s; over this it is no hook. */
const MAX_HOOK_SECONDS = 3.6;
const MAX_LINE_SECONDS = 8.5;

/** What is wrong, as sentences a writer can act on; empty when all is well. */
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
  for (const { role, text } of lines) {
    const longest = role === 'line' ? MAX_LINE_SECONDS : MAX_HOOK_SECONDS;
    if (lengthOf(text) > longest)
      complaints.push(
        `“${text}” takes ${lengthOf(text).toFixed(1)} s to say; ${role === 'line' ? 'a line' : 'it'} may take ${longest} s. Shorten it.`,
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
