/** Reads one shop's exports. */
import { exportOf } from '#adapters/database/exports/export-row.ts';
import type { Client } from '#adapters/database/kernel/client.ts';
import { newestTasks } from '#adapters/database/work/task-queue.ts';
import type { ExportReads, ExportRecord } from '#studio/export/export-record.ts';
import { exportSettingsSchema } from '#studio/export/export.ts';
import { exportWithTask } from '#studio/export/export-with-task.ts';
import { replaceable, withoutReplaced } from '#studio/export/without-replaced.ts';
import { PRESENT_PUBLICATION_STATES } from '#studio/publish/publication-record.ts';
import type { Export as Row } from '../../../prisma/generated/client.ts';
import { EXPORT_CLIP } from '#studio/export/export-tasks.ts';

const MAX_ROWS = 200;
const PUBLISHED = {
  publications: { where: { state: { in: [...PRESENT_PUBLICATION_STATES] } }, select: { id: true } },
};

/** See `ExportReads`. */
export function readExports(client: Client, shop: string): ExportReads {
  /** With how the work on them goes. */
  async function shown(records: readonly ExportRecord[]): Promise<ExportRecord[]> {
    const tasks = await newestTasks(client, shop, {
      subjectKind: EXPORT_CLIP.subject,
      subjectIds: records.map(({ id }) => id),
    });
    return records.map((record) => exportWithTask(record, tasks.get(record.id)));
  }

  async function currentOf(
    rows: readonly (Row & { publications: readonly unknown[] })[],
  ): Promise<ExportRecord[]> {
    const listed = rows.map((row) => {
      const record = exportOf(row);
      const { state, createdAt } = record;
      const isPublished = row.publications.length > 0;
      return { record, state, createdAt, contentHash: row.contentHash, isPublished };
    });
    const all = await client.export.findMany({
      where: { shop, contentHash: { in: replaceable(listed).map(({ contentHash }) => contentHash) } },
      select: { contentHash: true, createdAt: true },
    });
    return shown(withoutReplaced(listed, all).map(({ record }) => record));
  }

  return {
    async find(id) {
      const row = await client.export.findFirst({ where: { id, shop } });
      return row === null ? null : ((await shown([exportOf(row)]))[0] ?? null);
    },

    findAll: async (ids) =>
      shown((await client.export.findMany({ where: { shop, id: { in: [...ids] } } })).map(exportOf)),

    async names(ids) {
      const rows = await client.export.findMany({
        where: { shop, id: { in: [...ids] } },
        select: { id: true, clipId: true, title: true, settings: true },
      });
      return new Map(
        rows.map(({ id, clipId, title, settings }) => {
          const { resolution } = exportSettingsSchema.parse(settings);
          return [id, { clipId, title, resolution }];
        }),
      );
    },

    findCurrent: async (ids) =>
      currentOf(await client.export.findMany({ where: { shop, id: { in: [...ids] } }, include: PUBLISHED })),

    list: async ({ clipId }) =>
      currentOf(
        await client.export.findMany({
          where: { shop, clipId },
          orderBy: { createdAt: 'desc' },
          take: MAX_ROWS,
          include: PUBLISHED,
        }),
      ),
  };
}
