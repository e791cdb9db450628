/** Keeps the shops themselves: who installed, their settings. */
import type { Client } from '#adapters/database/kernel/client.ts';
import type { Settings } from '#studio/clip/ports.ts';
import { shopSettingsSchema } from '#studio/clip/shop-settings.ts';
import type { ShopDirectory } from '#studio/shop/ports.ts';

/** See `ShopDirectory`. */
export function openShopDirectory(client: Client): ShopDirectory {
  return {
    async scopesChanged({ domain, scopes }) {
      await client.shop.updateMany({ where: { domain }, data: { scopes } });
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

/** The settings of `shop`. Saving writes the fields that are given and leaves the others as they are. */
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
