/** Finds, locks and writes one shop's publications, within a transaction. */
import { randomUUID } from 'node:crypto';
import { json, NONE, type Transaction } from '#adapters/database/kernel/client.ts';
import { publicationOf } from '#adapters/database/publications/publication-row.ts';
import {
  ACTIVE_PUBLICATION_STATES,
  PRESENT_PUBLICATION_STATES,
  type PublicationRecord,
} from '#studio/publish/publication-record.ts';
import type { PublicationRows } from '#studio/publish/publication-rows.ts';
import type { TaskQueue } from '#studio/work/ports.ts';
import { PUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';

/** See `PublicationRows`. */
export function publicationRows(transaction: Transaction, shop: string, tasks: TaskQueue): PublicationRows {
  async function find(id: string): Promise<PublicationRecord | null> {
    const row = await transaction.publication.findFirst({ where: { id, shop } });
    return row === null ? null : publicationOf(row);
  }

  return {
    find,

    findAll: async (ids) =>
      (await transaction.publication.findMany({ where: { shop, id: { in: [...ids] } } })).map(publicationOf),

    async lock(id) {
      await transaction.$queryRaw`select id from publications where id = ${id} and shop = ${shop} for update`;
      return find(id);
    },

    async lockActive() {
      const active = await transaction.$queryRaw<{ id: string }[]>`
        select id from publications where shop = ${shop}
        and state = any(${[...ACTIVE_PUBLICATION_STATES]}::text[]) order by id for update`;
      return active.map(({ id }) => id);
    },

    async lockWaitingFor(exportId) {
      const waiting = await transaction.$queryRaw<{ id: string }[]>`
        select id from publications where shop = ${shop} and export_id = ${exportId} and state = 'waiting'
        order by id for update`;
      const rows = await transaction.publication.findMany({
        where: { shop, id: { in: waiting.map(({ id }) => id) } },
      });
      return rows.map(publicationOf);
    },

    async findPresent({ exportId, productId }) {
      const row = await transaction.publication.findFirst({
        where: { shop, exportId, productId, state: { in: [...PRESENT_PUBLICATION_STATES] } },
      });
      return row === null ? null : publicationOf(row);
    },

    async isBeingReplaced(id) {
      const active = await transaction.publication.findFirst({
        where: { shop, replacesPublicationId: id, state: { in: [...ACTIVE_PUBLICATION_STATES] } },
        select: { id: true },
      });
      return active !== null;
    },

    insert: async (publication) =>
      publicationOf(
        await transaction.publication.create({ data: { id: randomUUID(), shop, ...publication } }),
      ),

    async queue(id, state) {
      await transaction.publication.updateMany({
        where: { id, shop },
        data: { state, step: null, failure: NONE },
      });
    },

    async isOurs(id, mediaId) {
      const [found] = await transaction.$queryRaw<{ ours: boolean }[]>`select exists (
        select 1 from publications where shop = ${shop} and (
          (id <> ${id} and (media_id = ${mediaId} or journal ->> 'mediaId' = ${mediaId}))
          or (id = ${id} and journal ->> 'mediaId' = ${mediaId}
          and jsonb_typeof(journal -> 'mediaBefore') = 'array'))) as ours`;
      return found?.ours === true;
    },

    async finish(id, published) {
      await transaction.publication.updateMany({
        where: { id, shop },
        data: { state: 'ready', step: null, failure: NONE, ...published },
      });
    },

    async undone(id) {
      await transaction.publication.updateMany({
        where: { id, shop },
        data: { state: 'undone', step: null, failure: NONE },
      });
    },

    async fail(id, failure, { stillThere }) {
      await transaction.publication.updateMany({
        where: { id, shop },
        data: { state: 'failed', step: stillThere ? 'undoing' : null, failure: json(failure) },
      });
    },

    async stop(ids, state, failure) {
      await transaction.publication.updateMany({
        where: { id: { in: [...ids] }, shop },
        data: { state, failure: json(failure) },
      });
      await tasks.cancel({ subjectKind: PUBLISH_EXPORT.subject, subjectIds: ids });
    },
  };
}
