/** The work on a shop as a whole that runs outside a request, and on its bill. */
import type { TaskKind } from '#studio/work/task.ts';

/** Does what a webhook asks for; the subject is the webhook. */
export const HANDLE_WEBHOOK = {
  kind: 'handle-webhook',
  lane: 'webhooks',
  subject: 'webhook',
} as const satisfies TaskKind;
/** Puts usage on the bill; the subject is the ledger entry that it was bought with. */
export const BILL_USAGE = { kind: 'bill-usage', lane: 'store', subject: 'usage' } as const satisfies TaskKind;
/** Brings a shop's points in line with its bill; the subject is the shop. */
export const RECONCILE_BILL = {
  kind: 'reconcile-bill',
  lane: 'store',
  subject: 'shop',
} as const satisfies TaskKind;
