/** Writes one shop's own row, and its plan's, within a transaction. */
import type { Transaction } from '#adapters/database/kernel/client.ts';
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

  async endPlan() {
    const nothingPending = {
      pendingId: null,
      pendingName: null,
      pendingCents: null,
      pendingQuarterPoints: null,
    };
    await transaction.plan.updateMany({
      where: { shop: domain },
      data: { ended: true, lineItemId: null, ...nothingPending },
    });
    await transaction.usageCharge.updateMany({
      where: { shop: domain, state: { in: ['due', 'refused'] } },
      data: { state: 'dropped' },
    });
  },
});
