/** Makes the Admin API's global id of a charge from any form of its id. */

export type ChargeKind = 'AppPurchaseOneTime' | 'AppSubscription';

/**
 * "gid://shopify/AppSubscription/123" of that itself, or of the bare number that Shopify appends to return
 * addresses as `charge_id`. Null for what can be no id of that kind, so that nothing that was pasted into an
 * address reaches Shopify.
 */
export function chargeGid(kind: ChargeKind, idOrNumber: string | number): string | null {
  const prefix = `gid://shopify/${kind}/`;
  const text = String(idOrNumber);
  const number = text.startsWith(prefix) ? text.slice(prefix.length) : text;
  // Shopify's numbers are 64 bits wide: at 18 digits none is too large for it to read.
  return /^[1-9][0-9]{0,17}$/.test(number) ? `${prefix}${number}` : null;
}

/**
 * The subscription of "gid://shopify/AppSubscriptionLineItem/123?v=1&index=0": its number is in the line
 * item's. Null for any other id.
 */
export function subscriptionOfLineItem(lineItemId: string): string | null {
  const [, number] = /^gid:\/\/shopify\/AppSubscriptionLineItem\/([0-9]+)\?/.exec(lineItemId) ?? [];
  return number === undefined ? null : chargeGid('AppSubscription', number);
}
