/** Gives a clip another title. */
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** Its exports keep the title that they were made under. NOT_FOUND. */
export async function renameClip(
  { transact }: { transact: Transact<ClipTransaction> },
  { id, title }: { id: string; title: string },
): Promise<Result<void, AppError>> {
  return transact(async ({ clips, changed }) => {
    if ((await clips.lock(id)) === null) return err(new AppError('NOT_FOUND'));
    await clips.update(id, { title });
    await changed('clip', id);
    return ok(undefined);
  });
}
