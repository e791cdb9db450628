/** Asks a shop the least there is, to see whether it takes our token. */
import type { Admin } from '#adapters/shopify/admin.ts';
import { ShopPlan } from '#adapters/shopify/operations.generated.ts';

/** True when the shop answers the smallest query. False after any failure, so a shop that cannot be reached counts as one that refuses. */
export const shopTakes = async (admin: Admin): Promise<boolean> => (await admin.run(ShopPlan, {})).ok;
