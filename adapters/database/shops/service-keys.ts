/** Keeps the keys of the services that a shop brings: sealed on the way in, opened for the wiring alone. */
import type { Client } from '#adapters/database/kernel/client.ts';
import {
  hintOf,
  serviceKeySummarySchema,
  serviceKeySchema,
  type Purpose,
  type ServiceKey,
  type ServiceKeys,
} from '#studio/clip/service-keys.ts';
import type { Opened, Seal } from '#studio/shared/seal.ts';

/** What a key may be used for: with a row changed by hand it does not open, so that it is sent nowhere else. */
type Binding = { purpose: string; provider: string; baseUrl: string | null };

/**
 * The keys of `shop`. `seal` encrypts each and binds it to its shop, purpose, provider and address: in a row
 * that was changed by hand, it no longer opens.
 */
export function openServiceKeys(client: Client, shop: string, seal: Seal): ServiceKeys {
  const sealed = (key: string, { purpose, provider, baseUrl }: Binding): string =>
    seal.seal(key, [shop, purpose, provider, baseUrl]);
  const open = (row: Binding & { sealed: string }): Opened | null =>
    seal.open(row.sealed, [shop, row.purpose, row.provider, row.baseUrl], `${shop}:${row.purpose}`);

  /** With the first key and in the current version, unless the row was changed meanwhile. */
  async function sealAgain(row: Binding & { sealed: string }, key: string): Promise<void> {
    try {
      await client.serviceKey.updateMany({
        where: { shop, purpose: row.purpose, sealed: row.sealed },
        data: { sealed: sealed(key, row) },
      });
    } catch {
      // The key was read, which is what the caller needs; the next read tries to reseal it again.
    }
  }
  async function read(purpose: Purpose): Promise<ServiceKey | null> {
    const row = await client.serviceKey.findUnique({ where: { shop_purpose: { shop, purpose } } });
    const opened = row === null ? null : open(row);
    if (row === null || opened === null) return null;
    if (opened.outdated) await sealAgain(row, opened.text);
    const { provider, model, baseUrl } = row;
    const parsed = serviceKeySchema.safeParse({ purpose, provider, model, baseUrl, key: opened.text });
    return parsed.success ? parsed.data : null;
  }
  return {
    async list() {
      const rows = await client.serviceKey.findMany({ where: { shop }, orderBy: { purpose: 'desc' } });
      return rows.map((row) => serviceKeySummarySchema.parse({ ...row, opens: open(row) !== null }));
    },
    async save(key) {
      const { purpose, provider, model, baseUrl } = key;
      const data = {
        provider,
        model,
        baseUrl,
        sealed: sealed(key.key, key),
        hint: hintOf(key),
        savedAt: new Date(),
      };
      await client.serviceKey.upsert({
        where: { shop_purpose: { shop, purpose } },
        create: { shop, purpose, ...data },
        update: data,
      });
    },
    async remove(purpose) {
      await client.serviceKey.deleteMany({ where: { shop, purpose } });
    },
    writer: () => read('writer'),
    speaker: () => read('speaker'),
  };
}
