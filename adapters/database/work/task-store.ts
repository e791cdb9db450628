/** The worker's side of tasks: claims, heartbeats, progress and last words, each only by the newest claim. */
import { randomUUID } from 'node:crypto';
import { inWords, type Client, type Transaction } from '#adapters/database/kernel/client.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { retryTransient } from '#adapters/database/kernel/retry-transient.ts';
import { taskOf } from '#adapters/database/work/task-row.ts';
import { CHANGE_KINDS } from '#studio/shared/changes.ts';
import type { StrandedTasks, TaskStore } from '#studio/work/ports.ts';
import { ACTIVE_TASK_STATES, type Task } from '#studio/work/task.ts';

/** Rolls back what was written for a claim that is over. */
class ClaimOver extends Error {}

async function unlessOver(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ClaimOver) return false;
    throw error;
  }
}

/** `open` returns the transaction in which the last report of a shop's task is written. */
export function openTaskStore<ShopTransaction>(
  client: Client,
  open: (transaction: Transaction, shop: string) => ShopTransaction,
): TaskStore<ShopTransaction> {
  /** Notifies of the subject, where pages show it; otherwise of the task itself, where a merchant sees it. */
  async function changed(
    transaction: Client | Transaction,
    { shop, id, title, subjectKind, subjectId }: Task,
  ) {
    const kind = CHANGE_KINDS.find((shown) => shown === subjectKind);
    if (kind !== undefined) await notify(transaction, { shop, kind, id: subjectId });
    else if (title !== '') await notify(transaction, { shop, kind: 'task', id });
  }

  /** Writes to a task that this claim still holds, and reports its subject as changed. */
  const write = (
    task: Task,
    update: (transaction: Transaction) => Promise<number>,
    within?: (transaction: Transaction) => Promise<void>,
  ): Promise<boolean> =>
    retryTransient(() =>
      client.$transaction(async (transaction) => {
        if ((await update(transaction)) === 0) return false;
        await within?.(transaction);
        await changed(transaction, task);
        return true;
      }),
    );

  return {
    async claim(lane, { shopLimit, kinds }) {
      const rows = await client.$queryRaw<
        unknown[]
      >`select * from claim_task(${lane}, ${randomUUID()}, ${shopLimit}::int, ${[...kinds]}::text[])`;
      const [row] = rows;
      if (row === undefined) return null;
      const task = taskOf(row);
      // Pages that miss it reload by themselves; the claim stays valid.
      await changed(client, task).catch(() => undefined);
      return task;
    },

    heartbeat: async ({ id, claimToken }) =>
      (await client.$executeRaw`update tasks set heartbeat_at = now() where id = ${id}
        and claim_token = ${claimToken} and state = 'running'`) > 0,

    report: (task, progress) =>
      write(
        task,
        (
          transaction,
        ) => transaction.$executeRaw`update tasks set progress = ${JSON.stringify(progress)}::jsonb,
          heartbeat_at = now()
          where id = ${task.id} and claim_token = ${task.claimToken} and state = 'running'`,
      ),

    // Locks the subject before the task, in the order that canceling uses too, or they would deadlock.
    end(task, end, within) {
      const error = end.state === 'failed' ? JSON.stringify(end.error) : null;
      return retryTransient(() =>
        unlessOver(() =>
          client.$transaction(async (transaction) => {
            await within(open(transaction, task.shop));
            const written =
              await transaction.$executeRaw`update tasks set state = ${end.state}, error = ${error}::jsonb,
              failures = failures + ${end.state === 'failed' ? 1 : 0}, claim_token = null, finished_at = now()
              where id = ${task.id} and claim_token = ${task.claimToken} and state = 'running'`;
            if (written === 0) throw new ClaimOver();
            await changed(transaction, task);
          }),
        ),
      );
    },

    goOn(task, { seconds, because, counts }) {
      const error = because === null ? null : JSON.stringify(because);
      const by = (what: typeof counts): number => (counts === what ? 1 : 0);
      return write(
        task,
        // Where another of the same kind and subject was enqueued meanwhile, that one continues, and keeps
        // the age of the work. It inherits crashes and their delay: a webhook a minute is no way around them.
        async (transaction) => {
          await transaction.$executeRaw`update tasks twin set created_at = least(twin.created_at, held.created_at),
          crashes = greatest(twin.crashes, held.crashes + ${by('crash')}), available_at = case
          when ${by('crash')} = 0 then twin.available_at
          else greatest(twin.available_at, now() + make_interval(secs => ${seconds})) end
          from tasks held where held.id = ${task.id} and held.claim_token = ${task.claimToken}
          and held.state = 'running'
            and twin.shop = held.shop and twin.kind = held.kind and twin.subject_id = held.subject_id
            and twin.state = 'waiting'`;
          return transaction.$executeRaw`update tasks set
          state = case when twin.waits then 'cancelled' else 'waiting' end, finished_at = case
          when twin.waits then now() end,
          error = ${error}::jsonb, failures = failures + ${by('failure')},
          waits = tasks.waits + ${by('wait')}, crashes = crashes + ${by('crash')},
          claim_token = null, ticketed = false, progress = null,
          available_at = case when ${seconds}::float = 0 then available_at
          else now() + make_interval(secs => ${seconds}) end
          from (select exists (
            select 1 from tasks where shop = ${task.shop} and kind = ${task.kind}
            and subject_id = ${task.subjectId} and state = 'waiting') as waits) twin
          where id = ${task.id} and claim_token = ${task.claimToken} and state = 'running'`;
        },
        async (transaction) => {
          if (seconds > 0) return;
          await transaction.$executeRaw`select join_task_turns(${task.lane}, ${task.shop})`;
          await notify(transaction, { shop: '', kind: 'ticket', id: '' });
        },
      );
    },

    async held(claimTokens) {
      const rows = await client.task.findMany({
        where: { state: 'running', claimToken: { in: [...claimTokens] } },
        select: { claimToken: true },
      });
      return new Set(rows.flatMap(({ claimToken }) => claimToken ?? []));
    },

    async silent(seconds, kinds) {
      const rows = await client.$queryRaw<
        unknown[]
      >`select * from tasks where state = 'running' and kind = any(${[...kinds]}::text[])
        and heartbeat_at < now() - make_interval(secs => ${seconds})`;
      return rows.map(taskOf);
    },

    stranded: (seconds, kinds) => client.$queryRaw<StrandedTasks[]>`
      select kind, count(*)::int as count, min(since) as oldest from (
        select kind, case state when 'waiting' then available_at else heartbeat_at end as since from tasks
        where state ${inWords(ACTIVE_TASK_STATES)} and kind <> all(${[...kinds]}::text[])) unknown
      where since < now() - make_interval(secs => ${seconds}) group by kind order by kind`,
  };
}
