/** The store's webhooks: the topics, and the task that handles each. */
import { z } from 'zod';
import { CHECK_PRODUCT } from '#studio/clip/clip-tasks.ts';
import { HANDLE_WEBHOOK } from '#studio/shop/shop-tasks.ts';
import type { NewTask } from '#studio/work/task.ts';

/** Every topic that the app handles. `shopify.app.toml` subscribes to each of them: tests/house/shopify-app.test.ts. */
export const TOPICS = [
  'products/update',
  'products/delete',
  'app/uninstalled',
  'app/scopes_update',
  'shop/redact',
  'customers/data_request',
  'customers/redact',
  'app_subscriptions/update',
  'app_subscriptions/approaching_capped_amount',
  'app_purchases_one_time/update',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The kinds of the tasks that handle webhooks. */
export const WEBHOOK_KINDS: readonly string[] = [HANDLE_WEBHOOK.kind, CHECK_PRODUCT.kind];

const productSchema = z.object({ id: z.number().int() });
const spelled = (topic: string): string => topic.toLowerCase().replaceAll('/', '_');

/** "products/update" and, as the library writes it, "PRODUCTS_UPDATE"; null for an unknown topic. */
export const topicOf = (topic: string): Topic | null =>
  TOPICS.find((known) => spelled(known) === spelled(topic)) ?? null;

/**
 * A changed product is compared once, however many webhooks of it wait. `isHandled`: the task stands for the
 * product, and nothing waits for this webhook. What a webhook says beside its topic is not kept: what it is
 * about is asked for when the task runs.
 */
export function taskForWebhook(webhook: { id: string; topic: string; payload: unknown }): {
  task: NewTask;
  isHandled: boolean;
} {
  const topic = topicOf(webhook.topic);
  if (topic === 'products/update' || topic === 'products/delete') {
    const product = productSchema.safeParse(webhook.payload);
    if (product.success) {
      const subjectId = `gid://shopify/Product/${product.data.id}`;
      // What stops or deletes a shop's work goes before the comparing.
      return { task: { ...CHECK_PRODUCT, subjectId, priority: 'bulk' }, isHandled: true };
    }
  }
  return { task: { ...HANDLE_WEBHOOK, subjectId: webhook.id }, isHandled: false };
}
