/** What every new charge begins as, and what every one is refused for. */
import { GraphQLError } from 'graphql';
import { newSignature, type Charge } from '#devstore/billing/charges.ts';
import type { Money } from '#devstore/billing/money.ts';
import { refusal, type Refusal } from '#devstore/refusal.ts';
import { gid, nextId, type Store } from '#devstore/store.ts';

type Given = { name: string; returnUrl: string; test?: boolean | null };

/** `type` is the Admin API's: "AppSubscription". */
export function chargeFacts(
  store: Store,
  type: string,
  { name, returnUrl, test }: Given,
): Omit<Charge, 'kind' | 'price' | 'status'> & { status: 'PENDING' } {
  const numericId = nextId();
  const createdAt = store.now();
  return {
    id: gid(type, numericId),
    numericId,
    name,
    status: 'PENDING',
    test: test ?? false,
    returnUrl,
    signature: newSignature(),
    createdAt,
    updatedAt: createdAt,
  };
}

/** BLANK for a name of nothing but spaces; empty when the name is accepted. */
export const nameRefusals = (name: string): Refusal[] =>
  name.trim() === '' ? [refusal('BLANK', ['name'], "Name can't be blank")] : [];

/**
 * What the shop pays its bill in, as `shopBillingPreferences` says it, and US dollars, which every shop can
 * be charged in.
 */
export const currencyRefusals = (
  store: Store,
  { currencyCode }: Money,
  field: readonly (string | number)[],
): Refusal[] =>
  currencyCode === store.shop.currencyCode || currencyCode === 'USD'
    ? []
    : [refusal('INVALID', field, `Currency code must be ${store.shop.currencyCode}`)];

/** Throws as the URL scalar does: an address is whole, with its scheme. */
export function requireAddress(returnUrl: string): void {
  if (/^https?:\/\//.test(returnUrl) && URL.canParse(returnUrl)) return;
  throw new GraphQLError(`Invalid url '${returnUrl}', missing scheme`, {
    extensions: { code: 'argumentLiteralsIncompatible', typeName: 'CoercionError' },
  });
}
