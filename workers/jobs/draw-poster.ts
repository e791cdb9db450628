/**
 * Draws the poster of a clip's newest revision in its own process. No merchant reads of a failure: the card
 * goes on showing the product's picture.
 */
import { DRAW_POSTER } from '#studio/clip/clip-tasks.ts';
import { finishPoster, type DrawnPoster } from '#studio/clip/finish-poster.ts';
import { AppError } from '#studio/shared/errors.ts';
import type { RetryPolicy } from '#studio/work/retry-policy.ts';
import { done, failed } from '#studio/work/task.ts';
import { define } from '#workers/jobs/define.ts';

/** A disk or a store that is away may be back within minutes. After that the sweep requests it again in three days. */
const RETRY: RetryPolicy = {
  maxFailures: 6,
  maxCrashes: 5,
  maxWaits: 0,
  transient: 'all',
  backoffSeconds: 5,
  maxBackoffSeconds: 600,
};

export const drawPosterJob = define<DrawnPoster | null>({
  ...DRAW_POSTER,
  retry: RETRY,
  timeoutSeconds: 120,
  fault: (reason) => new AppError('EXPORT_FAILED', { reason }),

  async run({ database, posters }, task, { signal }) {
    const { clips } = database.forShop(task.shop);
    const clip = await clips.find(task.subjectId);
    if (clip === null || clip.poster?.revision === clip.revision) return done(null);
    const document = await clips.document(clip.id, clip.revision);
    if (document === null) return failed(new AppError('NOT_FOUND'));
    const made = await posters.make(document.storyboard, { signal, claimToken: task.claimToken ?? task.id });
    return made.ok ? done({ file: made.value, revision: clip.revision }) : failed(made.error);
  },

  async ended(transaction, task, end) {
    if (end.kind === 'done' && end.result !== null)
      await finishPoster(transaction, task.subjectId, end.result);
  },
});
