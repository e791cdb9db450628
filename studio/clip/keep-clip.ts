/** Keeps the exported files of clips for ever, or lets their time run again. */
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import { ageExpiringWithin } from '#studio/clip/retention.ts';
import { EXPIRES_SOON_HOURS } from '#studio/clip/shop-settings.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

type Ports = { transact: Transact<ClipTransaction> };

/** NOT_FOUND. */
export async function keepClip(
  { transact }: Ports,
  { id, keep }: { id: string; keep: boolean },
): Promise<Result<void, AppError>> {
  return transact(async ({ clips, changed }) => {
    const kept = await clips.keep([id], keep);
    if (kept.length === 0) return err(new AppError('NOT_FOUND'));
    await changed('clip', id);
    return ok(undefined);
  });
}

/** Keeps the files of every clip of which one is deleted soon. Returns how many clips. Refuses nothing. */
export async function keepExpiringClips({ transact }: Ports): Promise<Result<number, AppError>> {
  return transact(async ({ clips, changed }) => {
    const age = ageExpiringWithin(EXPIRES_SOON_HOURS, await clips.retentionHours());
    const kept = await clips.keep(await clips.withFilesOlderThan(age), true);
    await changed('clip', ...kept);
    return ok(kept.length);
  });
}
