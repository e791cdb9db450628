/** Keeps the shops themselves: who installed, their settings. */
import type { Client } from '#adapters/database/kernel/client.ts';
import { transactFor } from '#adapters/database/shop-transaction.ts';
import type { Settings } from '#studio/clip/ports.ts';
import { shopSettingsSchema } from '#studio/clip/shop-settings.ts';
import { expectOk } from '#studio/shared/result.ts';
import { installShop } from '#studio/shop/install-shop.ts';
import { uninstallShop } from '#studio/shop/uninstall-shop.ts';

/** All shops that have installed the app, now or before. Methods reject when the database does not answer. */
export type Shops = {
  /** See `installShop`. */
  install(shop: { domain: string; scopes: string }): Promise<void>;
  scopesChanged(shop: { domain: string; scopes: string }): Promise<void>;
  /** See `uninstallShop`. */
  uninstall(domain: string): Promise<void>;
  find(domain: string): Promise<{ domain: string; scopes: string; uninstalledAt: Date | null } | null>;
  /** Deletes everything that is known of it but its ledger. */
  remove(domain: string): Promise<void>;
};

/**
 * `firstGrantQuarterPoints`: what a shop is given when it first comes; it stays in the ledger when everything
 * else of the shop is deleted.
 */
export function openShops(client: Client, firstGrantQuarterPoints: number): Shops {
  return {
    async install({ domain, scopes }) {
      const ports = { transact: transactFor(client, domain) };
      expectOk(await installShop(ports, { domain, scopes, firstGrantQuarterPoints }));
    },
    async scopesChanged({ domain, scopes }) {
      await client.shop.updateMany({ where: { domain }, data: { scopes } });
    },
    async uninstall(domain) {
      expectOk(await uninstallShop({ transact: transactFor(client, domain) }));
    },
    async find(domain) {
      return client.shop.findUnique({
        where: { domain },
        select: { domain: true, scopes: true, uninstalledAt: true },
      });
    },
    async remove(domain) {
      await client.$transaction(async (transaction) => {
        await transaction.clip.deleteMany({ where: { shop: domain } });
        await transaction.upload.deleteMany({ where: { shop: domain } });
        await transaction.serviceKey.deleteMany({ where: { shop: domain } });
        await transaction.draft.deleteMany({ where: { shop: domain } });
        await transaction.idempotencyKey.deleteMany({ where: { shop: domain } });
        await transaction.webhook.deleteMany({ where: { shop: domain } });
        await transaction.step.deleteMany({ where: { shop: domain } });
        // Includes the task that requests this: its worker finds its claim over.
        await transaction.task.deleteMany({ where: { shop: domain } });
        await transaction.taskTurn.deleteMany({ where: { shop: domain } });
        await transaction.shop.deleteMany({ where: { domain } });
      });
    },
  };
}

export function openSettings(client: Client, shop: string): Settings {
  return {
    async load() {
      const row = await client.shop.findUnique({ where: { domain: shop }, select: { settings: true } });
      return shopSettingsSchema.parse(row?.settings ?? {});
    },
    async save(change) {
      await client.$executeRaw`insert into shops (domain, settings) values (${shop}, ${JSON.stringify(change)}::jsonb)
        on conflict (domain) do update set settings = shops.settings || excluded.settings`;
    },
  };
}
