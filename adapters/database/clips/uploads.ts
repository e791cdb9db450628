/** Keeps one shop's uploaded pictures. */
import { randomUUID } from 'node:crypto';
import { json, type Client } from '#adapters/database/kernel/client.ts';
import type { Upload, Uploads } from '#studio/clip/ports.ts';
import { pictureSchema } from '#studio/product/picture.ts';
import type { Upload as Row } from '../../../prisma/generated/client.ts';

const DAY_MILLISECONDS = 24 * 3600_000;
const uploadOf = ({ id, name, picture, createdAt }: Row): Upload => ({
  id,
  name,
  picture: pictureSchema.parse(picture),
  createdAt,
});

/** The uploads of `shop`. A page's cursor is the id of its first upload. */
export function openUploads(client: Client, shop: string): Uploads {
  return {
    async add({ name, picture }) {
      return uploadOf(
        await client.upload.create({ data: { id: randomUUID(), shop, name, picture: json(picture) } }),
      );
    },
    async find(ids) {
      const rows = await client.upload.findMany({ where: { shop, id: { in: [...ids] } } });
      return ids.flatMap((id) => rows.filter((row) => row.id === id)).map(uploadOf);
    },
    async list({ recentOnly, cursor, limit }) {
      const where = {
        shop,
        ...(recentOnly ? { createdAt: { gte: new Date(Date.now() - DAY_MILLISECONDS) } } : {}),
      };
      const rows = await client.upload.findMany({
        where,
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        take: limit + 1,
        ...(cursor === null ? {} : { cursor: { id: cursor, shop } }),
      });
      return { uploads: rows.slice(0, limit).map(uploadOf), nextCursor: rows[limit]?.id ?? null };
    },
  };
}
