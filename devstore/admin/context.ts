/** What every field of one Admin API request can see. */
import type { Store } from '#devstore/store.ts';

export type AdminContext = {
  store: Store;
  /** The operation's name and its root fields: what injected faults are matched against. */
  names: readonly string[];
};
