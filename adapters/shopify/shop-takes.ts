/** Makes the smallest request to a shop, to see whether it accepts our token. */
import type { Admin } from '#adapters/shopify/admin.ts';
import { ShopPlan } from '#adapters/shopify/operations.generated.ts';

/**
 * True when the shop takes the token, false when it refuses it (401, 403). Throws the AppError of every other
 * failure: a shop that cannot be reached, waits or is frozen has not refused it.
 */
export async function shopTakes(admin: Admin): Promise<boolean> {
  const answer = await admin.run(ShopPlan, {});
  if (answer.ok || answer.error.code === 'SCOPES_MISSING') return true;
  if (answer.error.code === 'SHOP_UNAUTHORIZED') return false;
  throw answer.error;
}
