/** Keeps webhooks once each, whatever Shopify sends how often. */
import { json, type Client } from '#adapters/database/kernel/client.ts';
import { enqueue } from '#adapters/database/kernel/outbox.ts';

export type ReceivedWebhook = { shop: string; id: string; topic: string; payload: unknown };

export type Webhooks = {
  /** One transaction: the webhook and the order to handle it. False when it is here already. */
  accept(webhook: ReceivedWebhook): Promise<boolean>;
  /** Null when there is none, or it has been handled. */
  take(shop: string, id: string): Promise<ReceivedWebhook | null>;
  handled(shop: string, id: string): Promise<void>;
};

export function openWebhooks(client: Client): Webhooks {
  return {
    accept: ({ shop, id, topic, payload }) =>
      client.$transaction(async (transaction) => {
        const inserted =
          await transaction.$executeRaw`insert into webhooks (shop, id, topic, payload) values (${shop}, ${id}, ${topic}, ${json(payload)}) on conflict do nothing`;
        if (inserted > 0) await enqueue(transaction, { name: 'handle-webhook', payload: { shop, id } });
        return inserted > 0;
      }),
    async take(shop, id) {
      const row = await client.webhook.findUnique({ where: { shop_id: { shop, id } } });
      return row === null || row.handledAt !== null
        ? null
        : { shop, id, topic: row.topic, payload: row.payload };
    },
    async handled(shop, id) {
      await client.$executeRaw`update webhooks set handled_at = now(), payload = '{}' where shop = ${shop} and id = ${id}`;
    },
  };
}
