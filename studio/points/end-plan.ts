/** Ends a plan: what was delivered beyond it is billed first, and nothing is delivered that nobody would pay. */
import { sendUsage } from '#studio/points/send-usage.ts';
import { settleBill, type BillPorts } from '#studio/points/settle-bill.ts';
import { stopUsage } from '#studio/points/stop-usage.ts';
import { SENDABLE_STATES } from '#studio/points/usage-store.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/**
 * Usage can only be billed as long as the subscription runs. So what is due is sent, exports under way beyond the plan are cancelled and released, and
 * what was delivered meanwhile is sent too; then the subscription is cancelled. When the biller does not take it all, the plan goes on, and the failure
 * is returned.
 */
export async function endPlan(ports: BillPorts): Promise<Result<void, AppError>> {
  const { billing, store } = ports;
  const settled = await settleBill(ports);
  const plan = await store.plan();
  if (!settled.ok || plan === null || !plan.renews) return settled;
  await stopUsage(store);
  const sent = await sendUsage(ports, await store.usage(SENDABLE_STATES));
  const cancelled = sent.ok ? await billing.cancelPlan(plan.subscriptionId) : sent;
  // The biller says whether it has ended: where it has not, usage begins again.
  const checked = await settleBill(ports);
  return [cancelled, checked].find((each) => !each.ok) ?? ok(undefined);
}
