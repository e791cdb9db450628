/** Keeps the shops themselves: who installed, their settings, the draft on their Create page. */
import { json, NONE, type Client } from '#adapters/database/kernel/client.ts';
import { enqueue } from '#adapters/database/kernel/outbox.ts';
import { enter, release } from '#adapters/database/points/ledger.ts';
import { firstGrant } from '#studio/points/entry.ts';
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

/** `firstGrantQuarterPoints`: what a shop is given when it first comes; it stays in the ledger when everything else of the shop is deleted. */
export function openShops(client: Client, firstGrantQuarterPoints: number): Shops {
  return {
    async install({ domain, scopes }) {
      await client.$transaction(async (transaction) => {
        // What was bought just before it left is asked for when it is back.
        if ((await transaction.shop.count({ where: { domain, uninstalledAt: { not: null } } })) > 0)
          await enqueue(transaction, { name: 'reconcile-bill', payload: { shop: domain } });
        await transaction.shop.upsert({
          where: { domain },
          create: { domain, scopes },
          update: { scopes, uninstalledAt: null },
        });
        if (firstGrantQuarterPoints > 0)
          await enter(transaction, domain, firstGrant(firstGrantQuarterPoints));
      });
    },
    async scopesChanged({ domain, scopes }) {
      await client.shop.updateMany({ where: { domain }, data: { scopes } });
    },
    async uninstall(domain) {
      await client.$transaction(async (transaction) => {
        await transaction.$executeRaw`update shops set uninstalled_at = now() where domain = ${domain}`;
        await transaction.$executeRaw`update clips set state = case when revision > 0 then 'ready' else 'cancelled' end, progress = null, attempt = attempt + 1 where shop = ${domain} and state in ('waiting', 'generating')`;
        const stopped = await transaction.$queryRaw<
          { id: string }[]
        >`update exports set state = 'cancelled', attempt = attempt + 1 where shop = ${domain} and state in ('waiting', 'rendering') returning id`;
        for (const { id } of stopped)
          await release(transaction, domain, { kind: 'export', id }, 'uninstalled');
        // Nothing is billed to who has left: Shopify has ended the subscription. What was paid for stays until its period is over.
        await transaction.plan.updateMany({
          where: { shop: domain },
          data: {
            ended: true,
            lineItemId: null,
            pendingId: null,
            pendingName: null,
            pendingCents: null,
            pendingQuarterPoints: null,
          },
        });
        await transaction.usageCharge.updateMany({
          where: { shop: domain, state: { in: ['due', 'refused'] } },
          data: { state: 'dropped' },
        });
        await transaction.$executeRaw`update publications set state = 'failed', attempt = attempt + 1, failure = '{"code":"SHOP_UNAUTHORIZED","details":{},"step":null}' where shop = ${domain} and state in ('waiting', 'publishing', 'undoing')`;
      });
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
    await client.shop.upsert({
      where: { domain: shop },
      create: { domain: shop, draft: stored },
      update: { draft: stored },
    });
  };
  return {
    load: async () =>
      (await client.shop.findUnique({ where: { domain: shop }, select: { draft: true } }))?.draft ?? null,
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
