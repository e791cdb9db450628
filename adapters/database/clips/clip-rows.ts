/** Writes one shop's clips within a transaction. */
import { storedStale } from '#adapters/database/clips/stored-stale.ts';
import { randomUUID } from 'node:crypto';
import { addRevision } from '#adapters/database/clips/add-revision.ts';
import { clipOf, clipsOf } from '#adapters/database/clips/clip-row.ts';
import { hasFilesOlderThan, retentionHoursOf } from '#adapters/database/clips/expiry.ts';
import { json, NONE, type Transaction } from '#adapters/database/kernel/client.ts';
import { ACTIVE_CLIP_STATES } from '#studio/clip/clip-states.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { readClipDocument, writeBrief } from '#studio/clip/documents/documents.ts';
import type { ClipRows, DependentWork } from '#studio/clip/clip-rows.ts';
import { ACTIVE_EXPORT_STATES } from '#studio/export/export-record.ts';
import { ACTIVE_PUBLICATION_STATES } from '#studio/publish/publication-record.ts';
import type { TaskQueue } from '#studio/work/ports.ts';
import { GENERATE_CLIP } from '#studio/clip/clip-tasks.ts';

/** See `ClipRows`. */
export function clipRows(transaction: Transaction, shop: string, tasks: TaskQueue): ClipRows {
  async function find(id: string): Promise<Clip | null> {
    const row = await transaction.clip.findFirst({ where: { id, shop } });
    return row === null ? null : clipOf(transaction, row);
  }

  return {
    find,

    async lock(id) {
      await transaction.$queryRaw`select id from clips where id = ${id} and shop = ${shop} for update`;
      return find(id);
    },

    findAll: async (ids) =>
      clipsOf(transaction, await transaction.clip.findMany({ where: { shop, id: { in: [...ids] } } })),

    lockActive: () => transaction.$queryRaw<{ id: string; revision: number }[]>`
      select id, revision from clips where shop = ${shop} and state = any(${[...ACTIVE_CLIP_STATES]}::text[])
      order by id for update`,

    async lockExports(id) {
      await transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`export ${id}`}, 0))`;
    },

    async findWork(id) {
      const [work] = await transaction.$queryRaw<{ kind: DependentWork }[]>`
        select 'export' as kind from exports where clip_id = ${id} and shop = ${shop}
        and state = any(${[...ACTIVE_EXPORT_STATES]}::text[])
        union all select case state when 'undoing' then 'unpublish' else 'publish' end from publications
          where clip_id = ${id} and shop = ${shop} and state = any(${[...ACTIVE_PUBLICATION_STATES]}::text[]) limit 1`;
      return work?.kind ?? null;
    },

    async document(id, revision) {
      const row = await transaction.clipRevision.findFirst({
        where: { clipId: id, clip: { shop }, ...(revision === undefined ? {} : { revision }) },
        orderBy: { revision: 'desc' },
      });
      return row === null ? null : readClipDocument(row.document);
    },

    async insert(clips) {
      const batchId = randomUUID();
      const rows = [];
      for (const { made, brief, ...clip } of clips) {
        const row = await transaction.clip.create({
          data: {
            id: randomUUID(),
            shop,
            batchId,
            ...clip,
            brief: json(writeBrief(brief)),
            ...(made === null
              ? {}
              : { state: 'ready', revision: 1, productTitle: made.document.product.title }),
          },
        });
        if (made !== null) await addRevision(transaction, row.id, { revision: 1, ...made });
        rows.push(row);
      }
      return clipsOf(transaction, rows);
    },

    async end(id, { state, failure, stale, productId }) {
      await transaction.clip.updateMany({
        where: { id, shop },
        data: {
          state,
          failure: failure === null ? NONE : json(failure),
          ...(stale === undefined ? {} : { stale: stale === null ? NONE : json(storedStale(stale)) }),
          ...(productId === undefined ? {} : { productId }),
        },
      });
    },

    async addRevision(id, version) {
      await transaction.clip.update({
        where: { id, shop },
        data: { revision: version.revision, productTitle: version.document.product.title },
      });
      await addRevision(transaction, id, version);
    },

    async queue(id, brief) {
      await transaction.clip.updateMany({
        where: { id, shop },
        data: {
          state: 'waiting',
          failure: NONE,
          ...(brief === null ? {} : { brief: json(writeBrief(brief)) }),
        },
      });
    },

    async stop(ids, state) {
      await transaction.clip.updateMany({
        where: { id: { in: [...ids] }, shop },
        data: { state },
      });
      await tasks.cancel({ subjectKind: GENERATE_CLIP.subject, subjectIds: ids });
    },

    async setPoster(id, { file, revision }) {
      const { count } = await transaction.clip.updateMany({
        where: { id, shop, OR: [{ posterRevision: null }, { posterRevision: { lt: revision } }] },
        data: { poster: json(file), posterRevision: revision },
      });
      return count > 0;
    },

    async update(id, { title, failure, stale }) {
      await transaction.clip.updateMany({
        where: { id, shop },
        data: {
          ...(title === undefined ? {} : { title }),
          ...(failure === undefined ? {} : { failure: NONE }),
          ...(stale === undefined ? {} : { stale: stale === null ? NONE : json(storedStale(stale)) }),
        },
      });
    },

    async keep(ids, yes) {
      const kept = await transaction.$queryRaw<{ id: string }[]>`
        update clips set keep = ${yes} where shop = ${shop} and id = any(${[...ids]}::text[]) returning id`;
      return kept.map(({ id }) => id);
    },

    retentionHours: () => retentionHoursOf(transaction, shop),

    async withFilesOlderThan(ageHours) {
      const found = await transaction.$queryRaw<{ id: string }[]>`
        select id from clips where shop = ${shop} and ${hasFilesOlderThan(ageHours)}`;
      return found.map(({ id }) => id);
    },

    async remove(id) {
      await transaction.clip.deleteMany({ where: { id, shop } });
      for (const subjectKind of ['clip', 'clip-poster'] as const)
        await tasks.cancel({ subjectKind, subjectIds: [id] });
    },
  };
}
