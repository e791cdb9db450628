/** Shows an export with how the work on it goes. */
import { z } from 'zod';
import { ACTIVE_EXPORT_STATES, type ExportRecord } from '#studio/export/export-record.ts';
import type { Task } from '#studio/work/task.ts';

/** What the work on an export reports: frames. */
export const exportProgressSchema = z.object({
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
});
/** Frames drawn, of all frames of the video. */
export type FramesProgress = z.infer<typeof exportProgressSchema>;

/** `task` is the newest on this export, if there is one. */
export function exportWithTask(record: ExportRecord, task: Task | undefined): ExportRecord {
  if (!ACTIVE_EXPORT_STATES.includes(record.state)) return record;
  if (task?.state !== 'running') return { ...record, state: 'waiting', framesDone: 0 };
  const progress = exportProgressSchema.safeParse(task.progress);
  return {
    ...record,
    state: 'rendering',
    framesDone: progress.success ? progress.data.done : 0,
    framesTotal: progress.success ? progress.data.total : record.framesTotal,
  };
}
