/** Carries out a request once per idempotency key: the same request again gets the first result. */
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { ShopTransaction } from '#studio/work/transaction.ts';

/** The keys of one shop, by what they make: two use cases can be given the same key. */
export const REQUEST_KEYS = {
  clips: (key: string) => `clips:${key}`,
  exports: (key: string) => `export:${key}`,
  publication: (key: string) => `publish:${key}`,
  exportAndPublish: (key: string) => `export-and-publish:${key}`,
  replacement: (key: string) => `replace:${key}`,
} as const;

/**
 * What `make` makes, or, when the key was used before, those of the first results that are still there, in
 * the same order. IDEMPOTENCY_KEY_REUSED when the key was used for another request; an error of `make` leaves
 * the key free.
 */
export async function onceAKey<Made extends { id: string }>(
  transaction: Pick<ShopTransaction, 'claimKey'>,
  { key, request }: { key: string; request: unknown },
  {
    findAll,
    make,
  }: {
    findAll: (ids: readonly string[]) => Promise<Made[]>;
    make: () => Promise<Result<Made[], AppError>>;
  },
): Promise<Result<Made[], AppError>> {
  const claimed = await transaction.claimKey(key, request);
  if (!claimed.ok) return claimed;
  const { ids, record } = claimed.value;
  if (ids !== null && ids.length > 0) {
    const known = new Map((await findAll(ids)).map((each) => [each.id, each]));
    return ok(ids.flatMap((id) => known.get(id) ?? []));
  }
  const made = await make();
  if (made.ok) await record(made.value.map(({ id }) => id));
  return made;
}
