/** The port through which use cases write the shop itself within a transaction. */
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';

/** One shop's own row, and its plan's. */
export interface ShopRows {
  /** Null when it was never here, or everything of it was deleted. */
  find(): Promise<{ uninstalledAt: Date | null } | null>;
  /** Here from now on, with these access scopes ("write_products,read_files"). */
  install(scopes: string): Promise<void>;
  /** Away from now on. */
  uninstall(): Promise<void>;
  /** Its subscription has ended: what is included stays until the period is over, and nothing more is billed. */
  endPlan(): Promise<void>;
}

/** A transaction that reaches everything of one shop. */
export interface WholeShopTransaction extends PublishTransaction {
  shop: ShopRows;
}
