/** Finds, locks and writes one shop's exports, within a transaction. */
import { randomUUID } from 'node:crypto';
import { exportOf } from '#adapters/database/exports/export-row.ts';
import { json, NONE, type Client, type Transaction } from '#adapters/database/kernel/client.ts';
import { readClipDocument } from '#studio/clip/documents/documents.ts';
import {
  ACTIVE_EXPORT_STATES,
  PRESENT_EXPORT_STATES,
  type ExportState,
} from '#studio/export/export-record.ts';
import type { ExportRows } from '#studio/export/export-rows.ts';
import type { TaskQueue } from '#studio/work/ports.ts';
import { EXPORT_CLIP } from '#studio/export/export-tasks.ts';

/** See `ExportRows`. */
export function exportRows(transaction: Transaction, shop: string, tasks: TaskQueue): ExportRows {
  return {
    ...exportSources(transaction, shop),

    async find(id) {
      const row = await transaction.export.findFirst({ where: { id, shop } });
      return row === null ? null : exportOf(row);
    },

    findAll: async (ids) =>
      (await transaction.export.findMany({ where: { shop, id: { in: [...ids] } } })).map(exportOf),

    async lock(id) {
      const [row] = await transaction.$queryRaw<{ state: ExportState }[]>`
        select state from exports where id = ${id} and shop = ${shop} for update`;
      return row?.state ?? null;
    },

    async lockActive() {
      const active = await transaction.$queryRaw<{ id: string }[]>`
        select id from exports where shop = ${shop} and state = any(${[...ACTIVE_EXPORT_STATES]}::text[])
        order by id for update`;
      return active.map(({ id }) => id);
    },

    async insert({ storyboard: { aspectRatio, seconds }, settings, ...made }) {
      return exportOf(
        await transaction.export.create({
          data: { id: randomUUID(), shop, aspectRatio, seconds, settings: json(settings), ...made },
        }),
      );
    },

    async stop(ids, state) {
      await transaction.export.updateMany({
        where: { id: { in: [...ids] }, shop },
        data: { state },
      });
      await tasks.cancel({ subjectKind: EXPORT_CLIP.subject, subjectIds: ids });
    },

    async finish(id, made) {
      await transaction.export.updateMany({
        where: { id, shop },
        data: {
          state: 'done',
          result: json(made),
          failure: NONE,
          framesDone: made.frames,
          framesTotal: made.frames,
        },
      });
      await transaction.$executeRaw`update exports set finished_at = now() where id = ${id} and shop = ${shop}`;
    },

    async withhold(id) {
      await transaction.export.updateMany({ where: { id, shop }, data: { state: 'cancelled' } });
    },

    async fail(id, failure) {
      await transaction.export.updateMany({
        where: { id, shop },
        data: { state: 'failed', failure: json(failure) },
      });
    },

    async lose(id, state, failure) {
      await transaction.export.updateMany({
        where: { id, shop },
        data: { state, result: NONE, failure: json(failure) },
      });
    },

    async expireOlderThan(ageHours, clipId) {
      // A process of an earlier version leaves no `finished_at`; its last heartbeat is the same moment.
      const expired = await transaction.$queryRaw<{ id: string }[]>`
        update exports set state = 'expired', result = null, expired_at = now() where state = 'done'
        and shop = ${shop} and clip_id = ${clipId}
          and coalesce(finished_at, heartbeat_at) < now() - make_interval(hours => ${ageHours}::int)
          and exists (select 1 from clips where clips.id = clip_id and not keep) returning id`;
      const ids = expired.map(({ id }) => id);
      await transaction.$executeRaw`update publications set video = null where export_id = any(${ids}::text[])
        and video is not null`;
      return ids;
    },
  };
}

/** What a quote reads, outside a transaction too. */
export const exportSources = (
  reader: Client | Transaction,
  shop: string,
): Pick<ExportRows, 'sources' | 'present'> => ({
  async sources(revisions) {
    const rows = await reader.clipRevision.findMany({
      where: {
        clip: { shop },
        OR: revisions.map(({ clipId, revision }) => ({ clipId, revision })),
      },
      include: { clip: { select: { title: true } } },
    });
    return rows.map(({ clipId, revision, clip: { title }, document }) => {
      const { storyboard } = readClipDocument(document);
      return { clipId, revision, title, storyboard };
    });
  },

  async present(contentHashes) {
    const rows = await reader.export.findMany({
      where: { shop, contentHash: { in: [...contentHashes] }, state: { in: [...PRESENT_EXPORT_STATES] } },
    });
    return new Map(rows.map((row) => [row.contentHash, exportOf(row)]));
  },
});
