/** A mutation's user errors, and the ones that a test injected. */
import { strike } from '#devstore/faults.ts';
import type { Store } from '#devstore/store.ts';

/** `field` is null where Shopify names none, `code` where it has none. */
export type Refusal = { code: string | null; field: string[] | null; message: string };

/**
 * `field` is the way to the input's field, such as ["media", 0, "alt"]: indexes become text, as in Shopify's
 * answers.
 */
export const refusal = (
  code: string | null,
  field: readonly (string | number)[] | null,
  message: string,
): Refusal => ({ code, field: field?.map(String) ?? null, message });

/** The refusal that a test set for one of these names, which uses up one of its times; empty when there is none. */
export function injectedRefusals(
  store: Store,
  names: readonly string[],
  field: readonly string[],
): Refusal[] {
  const fault = strike(store.faults, names, ['userErrors']);
  return fault?.kind === 'userErrors' ? [refusal(fault.code, field, fault.message)] : [];
}
