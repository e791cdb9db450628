/** Stops all work of a shop that has uninstalled the app, without charge. */
import { stateWhenStopped } from '#studio/clip/cancel-clip.ts';
import { abandonPlan } from '#studio/points/abandon-plan.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { BILL_USAGE, HANDLE_WEBHOOK, RECONCILE_BILL } from '#studio/shop/shop-tasks.ts';
import type { Transact } from '#studio/work/transaction.ts';
import type { WholeShopTransaction } from '#studio/shop/shop-rows.ts';

/** Work that reports on a shop, or settles what it owes, is finished; all other work ends with the installation. */
const GO_ON = [HANDLE_WEBHOOK.subject, BILL_USAGE.subject, RECONCILE_BILL.subject];

/**
 * Clips keep what was made of them, exports are canceled and their points released, publications fail.
 * Refuses nothing.
 */
export async function uninstallShop({
  transact,
}: {
  transact: Transact<WholeShopTransaction>;
}): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    await transaction.shop.uninstall();
    // All work is locked before points are released, which locks the balance: in this order work ends elsewhere.
    const exports = await transaction.exports.lockActive();
    const publications = await transaction.publications.lockActive();
    await stopClips(transaction);
    await stopPublications(transaction, publications);
    await stopExports(transaction, exports);
    await transaction.tasks.cancelAll({ except: GO_ON });
    await abandonPlan(transaction.shop.money);
    return ok(undefined);
  });
}

async function stopClips({ clips }: WholeShopTransaction): Promise<void> {
  const active = await clips.lockActive();
  for (const state of new Set(active.map(stateWhenStopped)))
    await clips.stop(
      active.filter((clip) => stateWhenStopped(clip) === state).map(({ id }) => id),
      state,
    );
}

async function stopExports({ exports, ledger }: WholeShopTransaction, active: string[]): Promise<void> {
  await exports.stop(active, 'cancelled');
  for (const id of active) await ledger.release({ kind: 'export', id }, 'uninstalled');
}

/** Also those that take a video away: the store takes no request of ours any more. */
async function stopPublications({ publications }: WholeShopTransaction, active: string[]): Promise<void> {
  await publications.stop(active, 'failed', { code: 'SHOP_UNAUTHORIZED', details: {}, step: null });
}
