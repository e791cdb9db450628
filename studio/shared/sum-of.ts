/** Works through the items of all shops: one that fails holds up no other. */
import type { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/**
 * One after another. Gives the sum of what each gave, or the first refusal once all had their turn: the errors
 * are those of `work`. Rejects then with the first error that was thrown.
 */
export async function sumOf<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result<number, AppError>>,
): Promise<Result<number, AppError>> {
  let sum = 0;
  const refusals: AppError[] = [];
  const errors: unknown[] = [];
  for (const item of items)
    try {
      const done = await work(item);
      if (done.ok) sum += done.value;
      else refusals.push(done.error);
    } catch (error) {
      errors.push(error);
    }
  if (errors.length > 0) throw errors[0];
  const [refusal] = refusals;
  return refusal === undefined ? ok(sum) : err(refusal);
}
