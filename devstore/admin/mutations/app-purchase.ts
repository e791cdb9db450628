/** Asks a merchant for a one-time charge. */
import { purchaseObject } from '#devstore/admin/objects/billing-objects.ts';
import { confirmationUrl } from '#devstore/billing/addresses.ts';
import { chargeFacts, currencyRefusals, nameRefusals, requireAddress } from '#devstore/billing/new-charge.ts';
import type { Purchase } from '#devstore/billing/charges.ts';
import { readMoney, type MoneyInput } from '#devstore/billing/money.ts';
import { injectedRefusals, refusal } from '#devstore/refusal.ts';
import type { Store } from '#devstore/store.ts';

type Arguments = { name: string; price: MoneyInput; returnUrl: string; test?: boolean | null };

const MIN_HUNDREDTHS = 50n;

export const appPurchaseOneTimeCreate =
  (store: Store, names: readonly string[]) =>
  (given: Arguments): object => {
    const price = readMoney(given.price);
    requireAddress(given.returnUrl);
    const userErrors = [
      ...injectedRefusals(store, names, ['price']),
      ...nameRefusals(given.name),
      ...(price.hundredths < MIN_HUNDREDTHS
        ? [refusal('INVALID', null, 'Validation failed: Price must be greater than or equal to 0.5')]
        : []),
      ...currencyRefusals(store, price, ['price']),
    ];
    if (userErrors.length > 0) return { appPurchaseOneTime: null, confirmationUrl: null, userErrors };
    const purchase: Purchase = {
      ...chargeFacts(store, 'AppPurchaseOneTime', given),
      kind: 'purchase',
      price,
    };
    store.billing.charges.push(purchase);
    return {
      appPurchaseOneTime: purchaseObject(purchase),
      confirmationUrl: confirmationUrl(store, { kind: 'charge', charge: purchase }),
      userErrors,
    };
  };
