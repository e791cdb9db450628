/** Stores each webhook once, however often Shopify sends it. */
import type { Client } from '#adapters/database/kernel/client.ts';
import { taskQueueIn } from '#adapters/database/work/task-queue.ts';
import type { StoredWebhook } from '#studio/shop/handle-webhook.ts';
import { HANDLE_WEBHOOK } from '#studio/shop/shop-tasks.ts';
import { taskForWebhook, WEBHOOK_KINDS } from '#studio/shop/webhook-task.ts';

export type ReceivedWebhook = { shop: string; id: string; topic: string; payload: unknown };

/** Webhooks by the id that Shopify gives them, which is the same each time it sends one again. */
export type Webhooks = {
  /** One transaction: the webhook and the task that it becomes. False when it is here already. */
  accept(webhook: ReceivedWebhook): Promise<boolean>;
  /** Null when there is none, or it has been handled. */
  take(shop: string, id: string): Promise<StoredWebhook | null>;
  handled(shop: string, id: string): Promise<void>;
  /** Tasks of webhooks that are older than this and still not done: how many, and the time of the oldest. */
  overdue(seconds: number): Promise<{ count: number; oldest: Date | null }>;
};

/** Stores a webhook's id and topic and makes a task of it; of its content only the task keeps what it needs. */
export function openWebhooks(client: Client): Webhooks {
  return {
    accept: ({ shop, id, topic, payload }) =>
      client.$transaction(async (transaction) => {
        const { task, isHandled } = taskForWebhook({ id, topic, payload });
        const inserted =
          await transaction.$executeRaw`insert into webhooks (shop, id, topic, payload, handled_at)
          values (${shop}, ${id}, ${topic}, '{}', case when ${isHandled} then now() end)
          on conflict do nothing`;
        if (inserted > 0) await taskQueueIn(transaction, shop).enqueue(task);
        return inserted > 0;
      }),
    async take(shop, id) {
      const row = await client.webhook.findUnique({ where: { shop_id: { shop, id } } });
      return row === null || row.handledAt !== null ? null : { topic: row.topic, receivedAt: row.receivedAt };
    },
    async handled(shop, id) {
      await client.$executeRaw`update webhooks set handled_at = now() where shop = ${shop}
        and id = ${id}`;
    },
    async overdue(seconds) {
      const [row] = await client.$queryRaw<{ count: number; oldest: Date | null }[]>`
        select count(*)::int as count, min(created_at) as oldest from (
          select created_at, kind from tasks where lane = ${HANDLE_WEBHOOK.lane} and state = 'waiting'
          union all select created_at, kind from tasks where lane = ${HANDLE_WEBHOOK.lane} and state = 'running') unfinished
        where kind = any(${[...WEBHOOK_KINDS]}::text[]) and created_at < now() - make_interval(secs => ${seconds})`;
      return row ?? { count: 0, oldest: null };
    },
  };
}
