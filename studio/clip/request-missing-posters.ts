/** Requests the posters of clips that were made before there were any, or by a version that draws none. */
import { DRAW_POSTER } from '#studio/clip/clip-tasks.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { sumOf } from '#studio/shared/sum-of.ts';
import type { ShopTransaction, Transact } from '#studio/work/transaction.ts';

/**
 * Posters that wait at once. The poster of a clip that was just made waits for as many turns at most: about
 * three seconds.
 */
export const MAX_WAITING_POSTERS = 8;

/**
 * Of all shops, the newest clips first; no more than `MAX_WAITING_POSTERS` wait. Returns how many were
 * requested. `clipsWithoutPoster` gives clips whose newest revision has no poster and no task that will draw
 * one or that failed to. Refuses nothing.
 */
export async function requestMissingPosters(ports: {
  waiting: () => Promise<number>;
  clipsWithoutPoster: (limit: number) => Promise<{ shop: string; clipId: string }[]>;
  transactFor: (shop: string) => Transact<ShopTransaction>;
}): Promise<Result<number, AppError>> {
  const free = MAX_WAITING_POSTERS - (await ports.waiting());
  if (free <= 0) return ok(0);
  return sumOf(await ports.clipsWithoutPoster(free), ({ shop, clipId }) =>
    ports.transactFor(shop)(async ({ tasks }) => {
      const task = await tasks.enqueue({ ...DRAW_POSTER, subjectId: clipId, priority: 'bulk' });
      return ok(task === null ? 0 : 1);
    }),
  );
}
