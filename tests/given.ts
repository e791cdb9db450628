/** Takes what a result holds, in tests that are about what comes after it. */
import type { Result } from '#studio/shared/result.ts';

/** Throws the error where there is one. */
export function given<T>(result: Result<T, Error>): T {
  if (!result.ok) throw result.error;
  return result.value;
}
