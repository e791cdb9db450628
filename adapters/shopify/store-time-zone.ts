/** Reads the time zone that a store's admin is set to. */
import type { Admin } from '#adapters/shopify/admin.ts';
import { ShopTimeZone } from '#adapters/shopify/operations.generated.ts';

/** A page waits no longer for it. */
const MAX_MILLISECONDS = 2000;

/** An IANA name, such as "Pacific/Auckland"; null when the store does not answer within two seconds. */
export async function readTimeZone(admin: Admin): Promise<string | null> {
  const answer = await admin
    .run(ShopTimeZone, {}, { signal: AbortSignal.timeout(MAX_MILLISECONDS) })
    .catch(() => null);
  return answer?.ok === true ? answer.value.shop.ianaTimezone : null;
}
