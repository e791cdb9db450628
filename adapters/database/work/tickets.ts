/** Finds the tasks that the queue has not been sent a ticket for, and lanes without an active worker. */
import { z } from 'zod';
import type { Client } from '#adapters/database/kernel/client.ts';
import type { TicketBooth } from '#studio/work/ports.ts';
import { LANES } from '#studio/work/task.ts';

const dueSchema = z.object({ id: z.string(), lane: z.enum(LANES), shop: z.string() });
const laneSchema = z.object({ lane: z.enum(LANES) });

/** The tickets of all shops. A lane that only a newer version of the app knows is left to that version. */
export function openTickets(client: Client): TicketBooth {
  return {
    async takeUnsent(limit) {
      // A lane that only a newer version knows is that version's. A task that continues later needs another ticket: its number of claims is part of the ticket's id.
      const rows = await client.$queryRaw<unknown[]>`
        select id || '-' || claims as id, lane, shop from tasks where state = 'waiting' and not ticketed
        and available_at <= now() and lane = any(${[...LANES]}::text[])
        order by priority, available_at, number limit ${limit}`;
      const due = rows.map((row) => dueSchema.parse(row));
      // Delayed work is due: its shop may have left the line meanwhile.
      if (due.length > 0)
        await client.$executeRaw`select join_task_turns(lane, shop) from (
          select distinct due.lane, due.shop
          from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as due (lane text, shop text)
          order by 1, 2) shops`;
      return due.map(({ id, lane }) => ({ id, lane }));
    },
    async markSent(tickets) {
      const ids = tickets.map(({ id }) => id);
      const tasks = ids.map((id) => id.replace(/-\d+$/, ''));
      // In one lock order for everyone who writes to several.
      await client.$executeRaw`update tasks set ticketed = true where id in (
        select id from tasks where id = any(${tasks}::text[]) and not ticketed
        and id || '-' || claims = any(${ids}::text[]) order by id for update)`;
    },
    async rejoin() {
      return client.$executeRaw`select join_task_turns(lane, shop)
        from (select distinct lane, shop from tasks where state = 'waiting'
        and available_at < now() - interval '10 seconds'
        and not exists (select 1 from task_turns turns where turns.lane = tasks.lane
        and turns.shop = tasks.shop) order by 1, 2) lost`;
    },
    async asleep(seconds) {
      const rows = await client.$queryRaw<unknown[]>`
        select lane from unnest(${[...LANES]}::text[]) as lane where exists (
          select 1 from tasks where tasks.lane = lane.lane and state = 'waiting'
          and available_at < now() - make_interval(secs => ${seconds}))`;
      return rows.map((row) => laneSchema.parse(row).lane);
    },
  };
}
