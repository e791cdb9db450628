/** One shop's tasks inside a transaction: enqueued, canceled, found. */
import { randomUUID } from 'node:crypto';
import { inWords, type Client, type Transaction } from '#adapters/database/kernel/client.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { taskOf } from '#adapters/database/work/task-row.ts';
import type { TaskQueue } from '#studio/work/ports.ts';
import { ACTIVE_TASK_STATES, PRIORITIES, type NewTask, type Task } from '#studio/work/task.ts';

/** The shop’s tasks within a database transaction: workers see enqueued tasks once it commits. See `TaskQueue`. */
export function taskQueueIn(transaction: Transaction, shop: string): TaskQueue {
  async function enqueueAll(tasks: readonly NewTask[]): Promise<string[]> {
    if (tasks.length === 0) return [];
    const rows = tasks.map(
      ({
        kind,
        lane,
        subject,
        subjectId,
        title = '',
        priority = 'click',
        parentId = null,
        afterSeconds = 0,
      }) => ({
        id: randomUUID(),
        kind,
        lane,
        subject,
        subjectId,
        title,
        priority: PRIORITIES[priority],
        parentId,
        afterSeconds,
      }),
    );
    const inserted = await transaction.$queryRaw<{ id: string }[]>`
      select id from enqueue_tasks(${shop}, ${JSON.stringify(rows)}::jsonb) as id`;
    return inserted.map(({ id }) => id);
  }

  return {
    enqueue: async (task) => (await enqueueAll([task]))[0] ?? null,
    enqueueAll: async (tasks) => (await enqueueAll(tasks)).length,
    cancel: ({ subjectKind, subjectIds }) =>
      transaction.$executeRaw`update tasks set state = 'cancelled', claim_token = null, finished_at = now()
        where shop = ${shop} and subject_kind = ${subjectKind}
        and subject_id = any(${[...subjectIds]}::text[]) and state ${inWords(ACTIVE_TASK_STATES)}`,
    async cancelOne(id) {
      const cancelled =
        await transaction.$executeRaw`update tasks set state = 'cancelled', claim_token = null, finished_at = now()
        where shop = ${shop} and id = ${id} and state ${inWords(ACTIVE_TASK_STATES)}`;
      if (cancelled > 0) await notify(transaction, { shop, kind: 'task', id });
      return cancelled > 0;
    },
    cancelAll: ({ except }) =>
      transaction.$executeRaw`update tasks set state = 'cancelled', claim_token = null, finished_at = now()
        where shop = ${shop} and subject_kind <> all(${[...except]}::text[]) and state ${inWords(ACTIVE_TASK_STATES)}`,
    newest: (subject) => newestTasks(transaction, shop, subject),
  };
}

/** The newest task of each of one shop's subjects, by the subject's id; subjects without a task are left out. */
export async function newestTasks(
  reader: Client | Transaction,
  shop: string,
  { subjectKind, subjectIds }: { subjectKind: Task['subjectKind']; subjectIds: readonly string[] },
): Promise<Map<string, Task>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await reader.$queryRaw<unknown[]>`
    select distinct on (subject_id) * from tasks where shop = ${shop} and subject_kind = ${subjectKind}
    and subject_id = any(${[...subjectIds]}::text[])
    order by subject_id, number desc`;
  return new Map(rows.map(taskOf).map((task) => [task.subjectId, task]));
}
