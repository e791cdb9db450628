/**
 * Exports a clip: draws and encodes it in its own process, with frames counted as they come, and settles or
 * releases what it costs.
 */
import type { Export } from '#studio/export/export.ts';
import { ACTIVE_EXPORT_STATES } from '#studio/export/export-record.ts';
import { EXPORT_CLIP } from '#studio/export/export-tasks.ts';
import type { FramesProgress } from '#studio/export/export-with-task.ts';
import { failExport, finishExport } from '#studio/export/finish-export.ts';
import { afterExport } from '#studio/publish/after-export.ts';
import { AppError } from '#studio/shared/errors.ts';
import { MERCHANT_DECIDES } from '#studio/work/retry-policy.ts';
import { done, failed } from '#studio/work/task.ts';
import { define } from '#workers/jobs/define.ts';

export const exportClipJob = define<Export | null>({
  ...EXPORT_CLIP,
  // A process that was killed may survive next time; one that always dies is given up after its third.
  retry: { ...MERCHANT_DECIDES, transient: ['EXPORT_FAILED'] },
  timeoutSeconds: 3600,
  fault: (reason) => new AppError('EXPORT_FAILED', { reason }),

  async run({ database, encoder }, task, { signal, report }) {
    const { clips, exports } = database.forShop(task.shop);
    const record = await exports.find(task.subjectId);
    if (record === null || !ACTIVE_EXPORT_STATES.includes(record.state)) return done(null);
    const document = await clips.document(record.clipId, record.revision);
    if (document === null) return failed(new AppError('NOT_FOUND'));
    const made = await encoder.encode(
      { storyboard: document.storyboard, settings: record.settings },
      {
        signal,
        claimToken: task.claimToken ?? task.id,
        onProgress: ({ framesDone, framesTotal }) =>
          report({
            done: framesDone,
            total: framesTotal === 0 ? record.framesTotal : framesTotal,
          } satisfies FramesProgress),
      },
    );
    return made.ok ? done(made.value) : failed(made.error);
  },

  async ended(transaction, task, end) {
    if (end.kind === 'failed') {
      const { code, details } = end.error;
      await failExport(transaction, task.subjectId, { code, details, step: null });
    } else if (end.result !== null) await finishExport(transaction, task.subjectId, end.result);
    await afterExport(transaction, task.subjectId);
  },
});
