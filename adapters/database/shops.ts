/** Keeps the shops themselves: who installed, their settings, the draft on their Create page. */
import { json, NONE, type Client } from '#adapters/database/client.ts';
import type { Drafts, Settings } from '#studio/clip/ports.ts';
import { shopSettingsSchema } from '#studio/clip/shop-settings.ts';

export type Shops = {
  /** Installed or opened again: what an uninstall had stopped may go on. */
  install(shop: { domain: string; scopes: string }): Promise<void>;
  scopesChanged(shop: { domain: string; scopes: string }): Promise<void>;
  /** Stops all its work without charge. */
  uninstall(domain: string): Promise<void>;
  find(domain: string): Promise<{ domain: string; scopes: string; uninstalledAt: Date | null } | null>;
  /** Everything that is known of it, its sessions included. */
  remove(domain: string): Promise<void>;
};

export function openShops(client: Client): Shops {
  return {
    async install({ domain, scopes }) {
      await client.shop.upsert({ where: { domain }, create: { domain, scopes }, update: { scopes, uninstalledAt: null } });
    },
    async scopesChanged({ domain, scopes }) {
      await client.shop.updateMany({ where: { domain }, data: { scopes } });
    },
    async uninstall(domain) {
      await client.$transaction(async (transaction) => {
        await transaction.$executeRaw`update shops set uninstalled_at = now() where domain = ${domain}`;
        await transaction.$executeRaw`update clips set state = 'cancelled', attempt = attempt + 1 where shop = ${domain} and state in ('waiting', 'generating')`;
        await transaction.$executeRaw`insert into ledger_entries (id, shop, export_id, kind, quarter_points)
          select gen_random_uuid()::text, shop, id, 'release', quarter_points from exports where shop = ${domain} and state in ('waiting', 'rendering') on conflict do nothing`;
        await transaction.$executeRaw`update exports set state = 'cancelled', attempt = attempt + 1 where shop = ${domain} and state in ('waiting', 'rendering')`;
        await transaction.$executeRaw`update publications set state = 'failed', attempt = attempt + 1, failure = '{"code":"SHOP_UNAUTHORIZED","details":{},"step":null}' where shop = ${domain} and state in ('waiting', 'publishing', 'undoing')`;
      });
    },
    async find(domain) {
      return client.shop.findUnique({ where: { domain }, select: { domain: true, scopes: true, uninstalledAt: true } });
    },
    async remove(domain) {
      await client.$transaction(async (transaction) => {
        await transaction.clip.deleteMany({ where: { shop: domain } });
        await transaction.upload.deleteMany({ where: { shop: domain } });
        await transaction.serviceKey.deleteMany({ where: { shop: domain } });
        await transaction.idempotencyKey.deleteMany({ where: { shop: domain } });
        await transaction.webhook.deleteMany({ where: { shop: domain } });
        await transaction.step.deleteMany({ where: { shop: domain } });
        await transaction.shop.deleteMany({ where: { domain } });
      });
    },
  };
}

export function openDrafts(client: Client, shop: string): Drafts {
  const save = async (draft: object | null): Promise<void> => {
    const stored = draft === null ? NONE : json(draft);
    await client.shop.upsert({ where: { domain: shop }, create: { domain: shop, draft: stored }, update: { draft: stored } });
  };
  return {
    load: async () => (await client.shop.findUnique({ where: { domain: shop }, select: { draft: true } }))?.draft ?? null,
    save,
    clear: () => save(null),
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
