/**
 * Settles a shop's bill on behalf of a page: always when the merchant returns from Shopify, now and then
 * while she views her points.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { services } from '#app/services.server.ts';
import type { ChargeRecord, PlanRecord } from '#studio/points/billing-store.ts';
import { settleBill } from '#studio/points/settle-bill.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/**
 * Brings the shop's points in line with its bill at Shopify. The errors of `settleBill`: BILL_BUSY,
 * SHOPIFY_UNAVAILABLE …
 */
export const settle = ({ services: { billing, repositories } }: Merchant): Promise<Result<void, AppError>> =>
  settleBill({ billing, store: repositories.billingStore, ledger: repositories.ledger });

/** A plan is checked again after this; a pending charge, each time. */
const RECHECK_MILLISECONDS = 30_000;
const checkedAt = new Map<string, number>();

/** A page waits no longer than this for Shopify; a later answer is stored all the same. */
const PATIENCE_MILLISECONDS = 3000;

/** As `settle`, with the errors of `settleBill`; null when that takes longer than a merchant should wait. */
export function settleSoon(merchant: Merchant): Promise<Result<void, AppError> | null> {
  const settling = settle(merchant);
  settling.catch((error: unknown) =>
    services.log.error({ error, shop: merchant.caller.shop }, 'a bill could not be settled'),
  );
  return Promise.race([settling, wait(PATIENCE_MILLISECONDS, null, { ref: false })]);
}

/**
 * As `settleSoon` where something may have changed at Shopify, else it does nothing. The errors of
 * `settleBill`.
 */
export async function settleIfOpen(
  merchant: Merchant,
  plan: PlanRecord | null,
  charges: readonly ChargeRecord[],
): Promise<Result<void, AppError> | null> {
  const pending = charges.some(({ status }) => status === 'pending');
  const stale =
    plan !== null && (checkedAt.get(merchant.caller.shop) ?? 0) < Date.now() - RECHECK_MILLISECONDS;
  if (!pending && !stale) return ok(undefined);
  checkedAt.set(merchant.caller.shop, Date.now());
  return settleSoon(merchant);
}
