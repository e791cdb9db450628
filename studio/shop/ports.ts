/** The ports of the shop stage: all shops as they are kept, and what can be asked of their stores. */
import type { Clock } from '#studio/shared/clock.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

/** All shops that have installed the app, now or before. Methods reject when the database does not answer. */
export interface ShopDirectory {
  find(domain: string): Promise<{ domain: string; scopes: string; uninstalledAt: Date | null } | null>;
  scopesChanged(shop: { domain: string; scopes: string }): Promise<void>;
  /** Deletes everything that is known of it but its ledger. */
  remove(domain: string): Promise<void>;
}

/** The shops, and the use cases of their coming and going. */
export interface Shops extends ShopDirectory {
  /** See `installShop`. */
  install(shop: { domain: string; scopes: string }): Promise<void>;
  /** See `uninstallShop`. */
  uninstall(domain: string): Promise<void>;
}

/** What the handling of a webhook works with. */
export type WebhookPorts = {
  shops: Shops;
  clock: Clock;
  /** Whether the shop accepts our token. Rejects when the shop cannot be asked. */
  stillInstalled: (shop: string) => Promise<boolean>;
  /** The access scopes that the store says it has granted: SHOP_UNAUTHORIZED, SHOPIFY_UNAVAILABLE and the like. */
  grantedScopes: (shop: string) => Promise<Result<string[], AppError>>;
  /** Forgets the shop's tokens. */
  forget: (shop: string) => Promise<void>;
  /** See `reconcileBill`; nothing to do for a shop that is billed nothing. */
  reconcileBill: (shop: string) => Promise<Result<void, AppError>>;
  /** Reports what an operator should know and no merchant can do anything about. */
  warn: (about: { shop: string; topic: string }, message: string) => void;
};
