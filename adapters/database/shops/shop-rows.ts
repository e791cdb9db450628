/** Writes one shop's own row within a transaction. */
import type { Transaction } from '#adapters/database/kernel/client.ts';
import { pointsRows } from '#adapters/database/points/points-rows.ts';
import type { ShopRows } from '#studio/shop/shop-rows.ts';

/** See `ShopRows`. */
export const shopRows = (transaction: Transaction, domain: string): ShopRows => ({
  find: () => transaction.shop.findUnique({ where: { domain }, select: { uninstalledAt: true } }),

  async install(scopes) {
    await transaction.shop.upsert({
      where: { domain },
      create: { domain, scopes },
      update: { scopes, uninstalledAt: null },
    });
  },

  async uninstall() {
    await transaction.$executeRaw`update shops set uninstalled_at = now() where domain = ${domain}`;
  },

  money: pointsRows(transaction, domain),
});
