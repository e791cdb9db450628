/** The port through which use cases write the shop itself within a transaction. */
import type { PointsRows } from '#studio/points/rows.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';

/** One shop's own row, and its rows of money. */
export interface ShopRows {
  /** Null when it was never here, or everything of it was deleted. */
  find(): Promise<{ uninstalledAt: Date | null } | null>;
  /** Here from now on, with these access scopes ("write_products,read_files"). */
  install(scopes: string): Promise<void>;
  /** Away from now on. */
  uninstall(): Promise<void>;
  /** Its ledger, plan and usage, in the same transaction. */
  readonly money: PointsRows;
}

/** A transaction that reaches everything of one shop. */
export interface WholeShopTransaction extends PublishTransaction {
  shop: ShopRows;
}
