/** A mutation's user errors, and the ones that a test injected. */
import { strike } from '#devstore/faults.ts';
import type { Store } from '#devstore/store.ts';

/** `field` is null where Shopify names none, `code` where it has none. */
export type Refusal = { code: string | null; field: string[] | null; message: string };

export const refusal = (
  code: string | null,
  field: readonly (string | number)[] | null,
  message: string,
): Refusal => ({ code, field: field?.map(String) ?? null, message });

export function injectedRefusals(
  store: Store,
  names: readonly string[],
  field: readonly string[],
): Refusal[] {
  const fault = strike(store.faults, names, ['userErrors']);
  return fault?.kind === 'userErrors' ? [refusal(fault.code, field, fault.message)] : [];
}
