/** A mutation's user errors, and the ones that a test injected. */
import { strike } from '#devstore/faults.ts';
import type { Store } from '#devstore/store.ts';

export type Refusal = { code: string; field: string[]; message: string };

export const refusal = (code: string, field: readonly (string | number)[], message: string): Refusal => ({ code, field: field.map(String), message });

export function injectedRefusals(store: Store, names: readonly string[], field: readonly string[]): Refusal[] {
  const fault = strike(store.faults, names, ['userErrors']);
  return fault?.kind === 'userErrors' ? [refusal(fault.code, field, fault.message)] : [];
}
