/** What can be done with a task from the Task Center. */
import { z } from 'zod';
import { TASK_VIEW_KINDS } from '#app/contract/tasks.ts';

/** `id` is that of the clip, export or publication. */
export const taskActSchema = z.object({
  intent: z.enum(['cancel', 'retry']),
  kind: z.enum(TASK_VIEW_KINDS),
  id: z.string().max(64),
});
