/** Exports a clip: draws and encodes it in its own process, with frames counted as they come, and settles or releases what it costs. */
import { AppError } from '#studio/shared/errors.ts';
import { FAULTS } from '#workers/jobs/faults.ts';
import { throttle } from '#workers/jobs/throttle.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';

/** How often the worker says that it lives, while nothing else is to be said. */
const HEARTBEAT_MILLISECONDS = 2000;

export async function exportClipJob(
  { database, encoder, log }: Pick<WorkerServices, 'database' | 'encoder' | 'log'>,
  { id }: { id: string },
  stopping: AbortSignal,
): Promise<void> {
  const work = database.work.exports;
  const claim = await work.claim(id);
  if (claim === null) return;
  const { record, storyboard, attempt } = claim;
  const over = new AbortController();
  let frames = { done: 0, total: record.framesTotal };
  const tell = throttle((now: typeof frames) =>
    work.progress(id, attempt, now).then((mine) => {
      if (!mine) over.abort();
    }),
  );
  const heartbeat = setInterval(() => tell(frames), HEARTBEAT_MILLISECONDS);
  try {
    const made = await encoder.encode(
      { storyboard, settings: record.settings },
      {
        signal: AbortSignal.any([stopping, over.signal]),
        onProgress: ({ framesDone, framesTotal }) => {
          frames = { done: framesDone, total: framesTotal === 0 ? record.framesTotal : framesTotal };
          tell(frames);
        },
      },
    );
    clearInterval(heartbeat);
    await tell.flush();
    if (over.signal.aborted) return;
    if (!made.ok && stopping.aborted) {
      await work.release(id, attempt);
      return;
    }
    if (made.ok) await work.finish(id, attempt, made.value);
    else await work.fail(id, attempt, { code: made.error.code, details: made.error.details, step: null });
  } catch (error) {
    log.error({ error, export: id, shop: claim.shop, attempt }, 'an export ended by a fault');
    if (!(error instanceof AppError) && attempt < FAULTS) {
      await work.release(id, attempt);
      return;
    }
    const failure =
      error instanceof AppError ? error : new AppError('EXPORT_FAILED', { reason: 'a fault of ours' });
    await work.fail(id, attempt, { code: failure.code, details: failure.details, step: null });
  } finally {
    clearInterval(heartbeat);
  }
}
