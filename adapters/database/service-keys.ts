/** Keeps the keys of the services that a shop brings: sealed on the way in, opened for the wiring alone. */
import type { Client } from '#adapters/database/client.ts';
import { hintOf, serviceKeySummarySchema, speakerKeySchema, writerKeySchema, type ServiceKey, type ServiceKeys } from '#studio/clip/service-keys.ts';
import type { Seal } from '#studio/shared/seal.ts';

type Purpose = ServiceKey['purpose'];

export function openServiceKeys(client: Client, shop: string, seal: Seal): ServiceKeys {
  const owner = (purpose: Purpose) => `${shop}:${purpose}`;
  const opened = async (purpose: Purpose): Promise<unknown> => {
    const row = await client.serviceKey.findUnique({ where: { shop_purpose: { shop, purpose } } });
    const key = row === null ? null : seal.open(row.sealed, owner(purpose));
    return row === null || key === null ? null : { purpose, provider: row.provider, model: row.model, baseUrl: row.baseUrl, key };
  };
  return {
    async list() {
      const rows = await client.serviceKey.findMany({ where: { shop }, orderBy: { purpose: 'desc' } });
      return rows.map((row) => serviceKeySummarySchema.parse(row));
    },
    async save(key) {
      const { purpose, provider, model, baseUrl } = key;
      const data = { provider, model, baseUrl, sealed: seal.seal(key.key, owner(purpose)), hint: hintOf(key), savedAt: new Date() };
      await client.serviceKey.upsert({ where: { shop_purpose: { shop, purpose } }, create: { shop, purpose, ...data }, update: data });
    },
    async remove(purpose) {
      await client.serviceKey.deleteMany({ where: { shop, purpose } });
    },
    writer: async () => writerKeySchema.nullable().catch(null).parse(await opened('writer')),
    speaker: async () => speakerKeySchema.nullable().catch(null).parse(await opened('speaker')),
  };
}
