/** Stops all work of a shop that has uninstalled the app, without charge. */
import { stateWhenStopped } from '#studio/clip/cancel-clip.ts';
import { abandonPlan } from '#studio/points/abandon-plan.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';
import type { WholeShopTransaction } from '#studio/shop/shop-rows.ts';

/** Clips keep what was made of them, exports are cancelled and their points released, publications fail. Refuses nothing. */
export async function uninstallShop({
  transact,
}: {
  transact: Transact<WholeShopTransaction>;
}): Promise<Result<void, AppError>> {
  return transact(async (transaction) => {
    await transaction.shop.uninstall();
    await stopClips(transaction);
    await stopExports(transaction);
    await stopPublications(transaction);
    // Its clips are compared with the store again when it is back.
    await transaction.tasks.cancelAll(['product']);
    // Last, since it locks the balance: a publication that fails locks its own row before that.
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

async function stopExports({ exports, ledger }: WholeShopTransaction): Promise<void> {
  const active = await exports.lockActive();
  await exports.stop(active, 'cancelled');
  for (const id of active) await ledger.release({ kind: 'export', id }, 'uninstalled');
}

/** Also those that take a video away: the store takes no request of ours any more. */
async function stopPublications({ publications }: WholeShopTransaction): Promise<void> {
  const active = await publications.lockActive();
  await publications.stop(active, 'failed', { code: 'SHOP_UNAUTHORIZED', details: {}, step: null });
}
