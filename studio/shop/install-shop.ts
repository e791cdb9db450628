/** Takes in a shop that installs the app, or opens it again. */
import { firstGrant } from '#studio/points/entry.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';
import { RECONCILE_BILL } from '#studio/shop/shop-tasks.ts';
import type { WholeShopTransaction } from '#studio/shop/shop-rows.ts';

/** `firstGrantQuarterPoints`: given once a shop, however often it comes back. Refuses nothing. */
export async function installShop(
  { transact }: { transact: Transact<WholeShopTransaction> },
  {
    domain,
    scopes,
    firstGrantQuarterPoints,
  }: { domain: string; scopes: string; firstGrantQuarterPoints: number },
): Promise<Result<void, AppError>> {
  return transact(async ({ shop, ledger, tasks }) => {
    const before = await shop.find();
    // Charges approved just before it left are checked when it returns.
    if (before !== null && before.uninstalledAt !== null)
      await tasks.enqueue({ ...RECONCILE_BILL, subjectId: domain });
    await shop.install(scopes);
    if (firstGrantQuarterPoints > 0) await ledger.add(firstGrant(firstGrantQuarterPoints));
    return ok(undefined);
  });
}
