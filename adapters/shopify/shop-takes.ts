/** Asks a shop the least there is, to see whether it takes our token. */
import type { Admin } from '#adapters/shopify/admin.ts';
import { ShopPlan } from '#adapters/shopify/operations.generated.ts';

export const shopTakes = async (admin: Admin): Promise<boolean> => (await admin.run(ShopPlan, {})).ok;
