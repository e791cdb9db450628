/** Enqueues the settling of bills: of shops with something on theirs that waits, or of all that ever paid. */
import type { ChargeStatus } from '#studio/points/billing.ts';
import { SENDABLE_STATES, type UsageState } from '#studio/points/usage-store.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { sumOf } from '#studio/shared/sum-of.ts';
import { RECONCILE_BILL } from '#studio/shop/shop-tasks.ts';
import type { ShopTransaction, Transact } from '#studio/work/transaction.ts';

/**
 * What of a bill waits to be settled: usage and charges in these states for so long, and plans whose period
 * is over.
 */
export type WaitingBills = {
  usage: { states: readonly UsageState[]; minutes: number };
  charges: { statuses: readonly ChargeStatus[]; minutes: number };
};

/** What is younger is being sent, or the merchant still reads the offer. */
const WAITING: WaitingBills = {
  usage: { states: SENDABLE_STATES, minutes: 2 },
  charges: { statuses: ['pending'], minutes: 10 },
};

/** Both ports give shops that have the app installed. Gives how many bills. Refuses nothing. */
export async function settleBills(
  ports: {
    shopsWaiting: (waiting: WaitingBills) => Promise<string[]>;
    /** With a plan, or a charge in this status. */
    shopsPaying: (status: ChargeStatus) => Promise<string[]>;
    transactFor: (shop: string) => Transact<ShopTransaction>;
  },
  { all }: { all: boolean },
): Promise<Result<number, AppError>> {
  const shops = new Set([
    ...(await ports.shopsWaiting(WAITING)),
    ...(all ? await ports.shopsPaying('active') : []),
  ]);
  return sumOf(shops, (shop) =>
    ports.transactFor(shop)(async ({ tasks }) => {
      await tasks.enqueue({ ...RECONCILE_BILL, subjectId: shop, priority: 'bulk' });
      return ok(1);
    }),
  );
}
