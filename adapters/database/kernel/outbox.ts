/** The outbox: what the queue is still to be told, written in the transaction that needs it. */
import { randomUUID } from 'node:crypto';
import { json, type Client, type Transaction } from '#adapters/database/kernel/client.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { jobSchema, type Job, type Outbox } from '#studio/shared/jobs.ts';

/** `delaySeconds` by the database's clock. */
export async function enqueue(transaction: Transaction, job: Job, delaySeconds = 0): Promise<void> {
  const id = randomUUID();
  await transaction.$executeRaw`insert into outbox (id, job, payload, available_at) values (${id}, ${job.name}, ${json(job.payload)}, now() + make_interval(secs => ${delaySeconds}))`;
  await notify(transaction, { shop: '', kind: 'outbox', id });
}

export function openOutbox(client: Client): Outbox {
  return {
    async relay(send, limit) {
      return client.$transaction(async (transaction) => {
        const rows = await transaction.$queryRaw<{ id: string; job: string; payload: unknown }[]>`
          select id, job, payload from outbox where sent_at is null and available_at <= now() order by available_at limit ${limit} for update skip locked`;
        for (const { id, job, payload } of rows) await send(id, jobSchema.parse({ name: job, payload }));
        if (rows.length > 0)
          await transaction.$executeRaw`update outbox set sent_at = now() where id = any(${rows.map(({ id }) => id)})`;
        return rows.length;
      });
    },
    async forget(olderThanHours) {
      return client.$executeRaw`delete from outbox where sent_at < now() - make_interval(hours => ${olderThanHours})`;
    },
  };
}
