/** Reads one shop's tasks as its pages show them: what is under way, in which position, and what ended recently. */
import { z } from 'zod';
import { inWords, Sql, type Client, type Prisma } from '#adapters/database/kernel/client.ts';
import { newestTasks } from '#adapters/database/work/task-queue.ts';
import { taskOf } from '#adapters/database/work/task-row.ts';
import type { TaskReads } from '#studio/work/ports.ts';
import { ACTIVE_TASK_STATES } from '#studio/work/task.ts';

const countSchema = z.object({ count: z.number().int() });
const positionSchema = z.object({ id: z.string(), ahead: z.number().int() });

/** The tasks of `shop`. Where several tasks have the same subject, only the newest counts. */
export function readTasks(client: Client, shop: string): TaskReads {
  /** Newest first. Of each subject only its newest task shows its state. */
  const endedSince = (kinds: string[], since: Date, which: Prisma.Sql, limit: number) =>
    client.$queryRaw<
      unknown[]
    >`select * from tasks where shop = ${shop} and kind = any(${kinds}::text[]) and finished_at >= ${since} ${which}
      and not exists (select 1 from tasks newer where newer.subject_id = tasks.subject_id
      and newer.subject_kind = tasks.subject_kind and newer.shop = tasks.shop
      and newer.kind = any(${kinds}::text[]) and newer.number > tasks.number)
      order by finished_at desc limit ${limit}`;

  return {
    newest: (subject) => newestTasks(client, shop, subject),

    async find(id) {
      const [row] = await client.$queryRaw<
        unknown[]
      >`select * from tasks where shop = ${shop} and id = ${id}`;
      return row === undefined ? null : taskOf(row);
    },

    async list({ kinds: listed, since, active, ended }) {
      const kinds = [...listed];
      const [first, counted, last] = await Promise.all([
        client.$queryRaw<unknown[]>`select * from tasks where shop = ${shop} and kind = any(${kinds}::text[])
          and state ${inWords(ACTIVE_TASK_STATES)}
          order by state = 'waiting', available_at > now(), priority, available_at, number limit ${active}`,
        client.$queryRaw<
          unknown[]
        >`select count(*)::int as count from tasks where shop = ${shop} and kind = any(${kinds}::text[])
          and state ${inWords(ACTIVE_TASK_STATES)}`,
        endedSince(kinds, since, Sql``, ended),
      ]);
      return {
        active: first.map(taskOf),
        activeCount: countSchema.parse(counted[0]).count,
        ended: last.map(taskOf),
      };
    },

    failed: async ({ kinds, since, limit }) =>
      (await endedSince([...kinds], since, Sql`and state = 'failed'`, limit)).map(taskOf),

    async positions({ subjectKind, subjectIds }) {
      // Of the own shop, what comes before it; of each other shop as many as it gets turns until then, so no
      // more of them are counted.
      const rows = await client.$queryRaw<unknown[]>`
        with own as (
          select subject_id, subject_kind, lane, (row_number() over (partition by lane
          order by priority, available_at, number) - 1)::int as before
          from tasks where shop = ${shop} and state = 'waiting' and available_at <= now()),
        wanted as (
          select * from own where subject_kind = ${subjectKind} and subject_id = any(${[...subjectIds]}::text[])),
        others as (
          select turns.lane, turns.served, counted.waiting
          from (select lane, max(before) as before from wanted group by lane) deepest
          join task_turns turns on turns.lane = deepest.lane and turns.shop <> ${shop}
          cross join lateral (
            select count(*)::int as waiting from (
              select 1 from tasks where tasks.lane = turns.lane and tasks.shop = turns.shop
              and state = 'waiting' and available_at <= now()
              limit deepest.before + 1) first) counted)
        select wanted.subject_id as id, wanted.before + coalesce((
          select sum(least(others.waiting, wanted.before + case when others.served < mine.served then 1 else 0
          end))::int
          from others where others.lane = wanted.lane), 0) as ahead
        from wanted left join task_turns mine on mine.lane = wanted.lane and mine.shop = ${shop}`;
      return new Map(rows.map((row) => positionSchema.parse(row)).map(({ id, ahead }) => [id, ahead]));
    },
  };
}
