/** Starts clips: they are stored, and a worker makes them. */
import type { Clip } from '#studio/clip/clip.ts';
import { GENERATE_CLIP } from '#studio/clip/clip-tasks.ts';
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import type { StartClipsRequest } from '#studio/clip/ports.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { onceAKey, REQUEST_KEYS } from '#studio/work/once-a-key.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/**
 * One transaction: the clips, as one batch, and the jobs that make them. The same key gives the same clips;
 * with other requests IDEMPOTENCY_KEY_REUSED. Returns the clips in the order of the requests.
 */
export async function startClips(
  { transact }: { transact: Transact<ClipTransaction> },
  { key, requests }: StartClipsRequest,
): Promise<Result<Clip[], AppError>> {
  return transact((transaction) => {
    const { clips, tasks, changed } = transaction;
    return onceAKey(
      transaction,
      { key: REQUEST_KEYS.clips(key), request: requests },
      {
        findAll: (ids) => clips.findAll(ids),
        async make() {
          const started = await clips.insert(requests.map((request) => ({ ...request, made: null })));
          await tasks.enqueueAll(
            started.map(({ id, title }) => ({ ...GENERATE_CLIP, subjectId: id, title })),
          );
          await changed('clip', ...started.map(({ id }) => id));
          return ok(started);
        },
      },
    );
  });
}
