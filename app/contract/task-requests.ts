/** What can be done with a task from the Task Center. */
import { z } from 'zod';

/** `id` is that of the clip, export or publication. */
export const taskActSchema = z.object({
  intent: z.enum(['cancel', 'retry']),
  kind: z.enum(['clip', 'export', 'publication', 'task']),
  id: z.string().max(64),
});
