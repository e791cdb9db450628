/** Reads one shop's clips. */
import { clipsOf } from '#adapters/database/clips/clip-row.ts';
import { expiringOf, listRows, productsOf } from '#adapters/database/clips/list-clips.ts';
import type { Client } from '#adapters/database/kernel/client.ts';
import { newestTasks } from '#adapters/database/work/task-queue.ts';
import type { Clip, ClipDocument } from '#studio/clip/clip.ts';
import { clipWithTask } from '#studio/clip/clip-with-task.ts';
import { readBrief, readClipDocument } from '#studio/clip/documents/documents.ts';
import type { ClipReads } from '#studio/clip/ports.ts';
import { openLruMap, type LruMap } from '#studio/shared/lru-cache.ts';
import type { Clip as Row } from '../../../prisma/generated/client.ts';
import { GENERATE_CLIP } from '#studio/clip/clip-tasks.ts';

/** Documents of versions that lists have shown. A version is never changed: readers must not change it either. */
export type DocumentCache = LruMap<ClipDocument>;

/** About 20 MB. */
const MAX_DOCUMENTS = 300;

/** For all shops: a document is found by its clip, which is found in its shop alone. */
export const openDocumentCache = (): DocumentCache => openLruMap<ClipDocument>(MAX_DOCUMENTS);

const versionOf = ({ id, revision }: { id: string; revision: number }): string => `${id} ${revision}`;

/** See `ClipReads`. */
export function readClips(client: Client, shop: string, documents: DocumentCache): ClipReads {
  /** In the order of the rows, with the state of their work. */
  async function shown(rows: readonly Row[]): Promise<Clip[]> {
    const [clips, tasks] = await Promise.all([
      clipsOf(client, rows),
      newestTasks(client, shop, { subjectKind: GENERATE_CLIP.subject, subjectIds: rows.map(({ id }) => id) }),
    ]);
    return clips.map((clip) => clipWithTask(clip, tasks.get(clip.id)));
  }

  return {
    async find(id) {
      const row = await client.clip.findFirst({ where: { id, shop } });
      return row === null ? null : ((await shown([row]))[0] ?? null);
    },

    async findAll(ids) {
      return shown(await client.clip.findMany({ where: { shop, id: { in: [...ids] } } }));
    },

    async list(filter) {
      const rows = await listRows(client, shop, filter);
      return { clips: await shown(rows.slice(0, filter.limit)), more: rows.length > filter.limit };
    },

    expiring: (limit) => expiringOf(client, shop, limit),

    async inBatches(batchIds) {
      const rows = await client.clip.findMany({
        where: { shop, batchId: { in: [...batchIds] } },
        select: { id: true, batchId: true, brief: true },
      });
      return rows.map(({ brief, ...clip }) => ({ ...clip, brief: readBrief(brief) }));
    },

    async productsWithClip(productIds) {
      const rows = await client.$queryRaw<{ id: string }[]>`
        select id from unnest(${[...productIds]}::text[]) as asked (id)
        where exists (select 1 from clips where shop = ${shop} and product_id = asked.id)`;
      return new Set(rows.map(({ id }) => id));
    },

    products: (limit) => productsOf(client, shop, limit),

    async document(id, revision) {
      const row = await client.clipRevision.findFirst({
        where: { clipId: id, clip: { shop }, ...(revision === undefined ? {} : { revision }) },
        orderBy: { revision: 'desc' },
      });
      return row === null ? null : readClipDocument(row.document);
    },

    async documents(ids) {
      const newest = await client.clip.findMany({
        where: { shop, id: { in: [...ids] } },
        select: { id: true, revision: true },
      });
      const known = new Map(newest.map((clip) => [clip.id, documents.get(versionOf(clip))?.value]));
      const missing = newest.filter(({ id }) => known.get(id) === undefined);
      const rows =
        missing.length === 0
          ? []
          : await client.clipRevision.findMany({
              where: { OR: missing.map(({ id, revision }) => ({ clipId: id, revision })) },
            });
      for (const { clipId: id, revision, document } of rows) {
        const read = readClipDocument(document);
        documents.set(versionOf({ id, revision }), read);
        known.set(id, read);
      }
      return new Map([...known].flatMap(([id, read]) => (read === undefined ? [] : [[id, read]])));
    },

    async fileHashes(id) {
      const rows = await client.$queryRaw<{ sha256: string }[]>`
        select distinct unnest(file_hashes(document)) as sha256 from clip_revisions
        where clip_id = ${id} and exists (select 1 from clips where clips.id = ${id} and clips.shop = ${shop})`;
      return rows.map(({ sha256 }) => sha256);
    },

    versions: (id) =>
      client.clipRevision.findMany({
        where: { clipId: id, clip: { shop } },
        orderBy: { revision: 'desc' },
        select: { revision: true, summary: true, createdAt: true },
      }),
  };
}
