/** Shows a publication with how the work on it goes, and with what is in its way while it waits. */
import { z } from 'zod';
import { ACTIVE_PUBLICATION_STATES, type PublicationRecord } from '#studio/publish/publication-record.ts';
import type { Task } from '#studio/work/task.ts';

/** What the work on a publication reports: the step it is at. */
export const publicationProgressSchema = z.object({ step: z.string() });

/** `task` is the newest on this publication, if there is one. */
export function publicationWithTask(record: PublicationRecord, task: Task | undefined): PublicationRecord {
  if (!ACTIVE_PUBLICATION_STATES.includes(record.state)) return record;
  const isUndoing = record.state === 'undoing';
  if (task?.state === 'running') {
    const progress = publicationProgressSchema.safeParse(task.progress);
    const step = progress.success ? progress.data.step : null;
    return { ...record, state: isUndoing ? 'undoing' : 'publishing', step, failure: null };
  }
  const failure = task === undefined || task.error === null ? null : { ...task.error, step: null };
  return { ...record, state: isUndoing ? 'undoing' : 'waiting', step: null, failure };
}
