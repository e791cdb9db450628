/** Makes a clip: runs the steps it lacks, reports each, and keeps the document or the reason why there is none. */
import type { ClipProgress } from '#studio/clip/generate-clip.ts';
import { generateClip } from '#studio/clip/generate-clip.ts';
import { parseProductLink } from '#studio/product/link.ts';
import { AppError } from '#studio/shared/errors.ts';
import { FAULTS } from '#workers/jobs/faults.ts';
import { throttle } from '#workers/jobs/throttle.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';

/** How often the worker says that it lives, while a step takes its time. */
const HEARTBEAT_MILLISECONDS = 5000;

export async function generateClipJob(
  { database, clipPortsFor, log }: Pick<WorkerServices, 'database' | 'clipPortsFor' | 'log'>,
  { id }: { id: string },
  stopping: AbortSignal,
): Promise<void> {
  const work = database.work.clips;
  const claim = await work.claim(id);
  if (claim === null) return;
  const { clip, attempt, shop } = claim;
  const over = new AbortController();
  let now: ClipProgress = { step: 'product', done: 0, total: 1 };
  const tell = throttle((progress: ClipProgress) =>
    work.progress(id, attempt, progress).then((mine) => {
      // Cancelled, or another worker took over.
      if (!mine) over.abort();
    }),
  );
  const signal = AbortSignal.any([stopping, over.signal]);
  const heartbeat = setInterval(() => tell(now), HEARTBEAT_MILLISECONDS);
  try {
    const link = parseProductLink(clip.link);
    const made = link.ok
      ? await generateClip(
          await clipPortsFor(shop),
          { link: link.value, brief: clip.brief },
          {
            signal,
            onProgress: (progress) => {
              now = progress;
              tell(progress);
            },
          },
        )
      : link;
    clearInterval(heartbeat);
    await tell.flush();
    if (made.ok)
      await work.finish(id, attempt, {
        document: made.value,
        summary: clip.revision === 0 ? 'First version' : 'Made again from the product',
      });
    // What fails because we stop is no failure: the next worker goes on from here.
    else if (stopping.aborted) await work.release(id, attempt);
    else await work.fail(id, attempt, { code: made.error.code, details: made.error.details, step: now.step });
  } catch (error) {
    clearInterval(heartbeat);
    await tell.flush();
    if (over.signal.aborted) return;
    if (stopping.aborted) {
      await work.release(id, attempt);
      return;
    }
    log.error({ error, clip: id, shop, step: now.step, attempt }, 'a clip could not be made');
    if (!(error instanceof AppError) && attempt < FAULTS) {
      await work.release(id, attempt);
      return;
    }
    const failure =
      error instanceof AppError ? error : new AppError('CLIP_STOPPED', { reason: 'a fault of ours' });
    await work.fail(id, attempt, { code: failure.code, details: failure.details, step: now.step });
  } finally {
    clearInterval(heartbeat);
  }
}
