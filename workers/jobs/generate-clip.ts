/** Makes a clip: runs the steps it lacks, reports each, and stores the document or the reason why there is none. */
import { ACTIVE_CLIP_STATES } from '#studio/clip/clip-states.ts';
import { clipProgressSchema } from '#studio/clip/clip.ts';
import type { ClipVersion } from '#studio/clip/clip-rows.ts';
import { GENERATE_CLIP } from '#studio/clip/clip-tasks.ts';
import { failClip, finishClip } from '#studio/clip/finish-clip.ts';
import { generateClip, type ClipProgress } from '#studio/clip/generate-clip.ts';
import { parseProductLink } from '#studio/product/link.ts';
import { AppError } from '#studio/shared/errors.ts';
import { pronunciationsOf } from '#studio/voice/dictionary.ts';
import { MERCHANT_DECIDES } from '#studio/work/retry-policy.ts';
import { done, failed } from '#studio/work/task.ts';
import { define } from '#workers/jobs/define.ts';

export const generateClipJob = define<ClipVersion | null>({
  ...GENERATE_CLIP,
  retry: MERCHANT_DECIDES,
  timeoutSeconds: 1800,
  fault: (reason) => new AppError('CLIP_STOPPED', { reason }),

  async run({ database, clipPortsFor }, task, { signal, report }) {
    const { clips, settings } = database.forShop(task.shop);
    const clip = await clips.find(task.subjectId);
    if (clip === null || !ACTIVE_CLIP_STATES.includes(clip.state)) return done(null);
    const link = parseProductLink(clip.link);
    if (!link.ok) return failed(link.error);
    report({ step: 'product', done: 0, total: 1 } satisfies ClipProgress);
    const { promises, pronunciations } = await settings.load();
    const made = await generateClip(
      await clipPortsFor(task.shop),
      {
        link: link.value,
        brief: clip.brief,
        promises,
        pronunciations: pronunciationsOf(pronunciations),
      },
      { signal, onProgress: report },
    );
    if (!made.ok) return failed(made.error);
    const summary = clip.revision === 0 ? 'First version' : 'Refreshed from product';
    return done({ document: made.value, summary });
  },

  async ended(transaction, task, end) {
    if (end.kind === 'failed') {
      const { code, details } = end.error;
      // The step that was under way.
      const progress = clipProgressSchema.safeParse(task.progress);
      const step = progress.success ? progress.data.step : null;
      await failClip(transaction, task.subjectId, { code, details, step });
    } else if (end.result !== null) await finishClip(transaction, task.subjectId, end.result);
  },
});
