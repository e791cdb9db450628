/** Compares the exports without a docblock with the list of those that are still to do. */
import type { Undocumented } from '#tests/house/docblocks/find-undocumented.ts';

/**
 * The list holds names, so that a file may move; a name stands in it as often as it is exported without a
 * docblock. `missing` are the exports that the list does not excuse, `done` the names that it need not hold
 * any more, `left` those that it still needs.
 */
export function compareWithToDo(
  undocumented: readonly Undocumented[],
  toDo: readonly string[],
): { missing: Undocumented[]; done: string[]; left: string[] } {
  const done = [...toDo];
  const missing = undocumented.filter(({ name }) => {
    const index = done.indexOf(name);
    if (index < 0) return true;
    done.splice(index, 1);
    return false;
  });
  const left = [...toDo];
  for (const name of done) left.splice(left.indexOf(name), 1);
  return { missing, done, left };
}
