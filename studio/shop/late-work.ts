/** Lists late work for the operators, while the pages stay in service. */
import type { StrandedTasks, TaskStore } from '#studio/work/ports.ts';
import { TASK_KINDS } from '#studio/shop/task-kinds.ts';

/** Longer than a store or a biller that is away for a while. */
export const WEBHOOK_OVERDUE_SECONDS = 3600;
/** Longer than an upgrade with versions side by side. */
export const STRANDED_SECONDS = 600;

type Ports = {
  webhooks: { overdue(seconds: number): Promise<{ count: number; oldest: Date | null }> };
  tasks: Pick<TaskStore<never>, 'stranded'>;
};

/** One sentence each, without a full stop; none when nothing is late. */
export async function lateWork({ webhooks, tasks }: Ports): Promise<string[]> {
  const [{ count, oldest }, stranded] = await Promise.all([
    webhooks.overdue(WEBHOOK_OVERDUE_SECONDS),
    tasks.stranded(STRANDED_SECONDS, TASK_KINDS),
  ]);
  const late =
    count === 0
      ? []
      : [
          `${count} ${count === 1 ? 'webhook is' : 'webhooks are'} not done since ${oldest?.toISOString() ?? 'long ago'}`,
        ];
  return [...late, ...stranded.map(sentence)];
}

const sentence = ({ kind, count, oldest }: StrandedTasks): string =>
  `${count} ${count === 1 ? 'task' : 'tasks'} of the kind "${kind}", which this version does not know, ${count === 1 ? 'waits' : 'wait'} since ${oldest.toISOString()}`;
