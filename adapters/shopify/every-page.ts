/** Reads a connection of the Admin API to its end. */
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

export type Page<T> = {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/**
 * `page` is asked with the cursor and the last node of the page before, both null at first. The first failure
 * ends it: the errors are those of `page`.
 */
export async function everyPage<T>(
  page: (after: string | null, last: T | null) => Promise<Result<Page<T>, AppError>>,
): Promise<Result<T[], AppError>> {
  const all: T[] = [];
  let after: string | null = null;
  do {
    const read: Result<Page<T>, AppError> = await page(after, all.at(-1) ?? null);
    if (!read.ok) return read;
    const { nodes, pageInfo } = read.value;
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return ok(all);
}
