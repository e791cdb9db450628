/** Ends a plan: usage that is delivered is billed first, and work that could not be billed any more is canceled. */
import { sendUsage } from '#studio/points/send-usage.ts';
import { settleBill, type BillPorts } from '#studio/points/settle-bill.ts';
import { stopUsage } from '#studio/points/stop-usage.ts';
import { SENDABLE_STATES } from '#studio/points/usage-store.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/**
 * Usage can only be billed while the subscription runs. So usage that is due is sent, active exports beyond
 * the plan are canceled and released, and usage delivered in the meantime is sent too; then the subscription
 * is canceled. When the biller refuses any of it, the plan continues and the failure is returned: the
 * errors of `settleBill` (BILL_BUSY among them), and BILLING_REFUSED.
 */
export async function endPlan(ports: BillPorts): Promise<Result<void, AppError>> {
  const { billing, store } = ports;
  const settled = await settleBill(ports);
  const plan = await store.plan();
  if (!settled.ok || plan === null || !plan.renews) return settled;
  await stopUsage(store);
  const sent = await sendUsage(ports, await store.usage(SENDABLE_STATES));
  const cancelled = sent.ok ? await billing.cancelPlan(plan.subscriptionId) : sent;
  // The biller decides whether it has ended: if not, usage is possible again.
  const checked = await settleBill(ports);
  return [cancelled, checked].find((each) => !each.ok) ?? ok(undefined);
}
