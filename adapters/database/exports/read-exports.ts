/** Reads one shop's exports. */
import { exportOf } from '#adapters/database/exports/export-row.ts';
import type { Client } from '#adapters/database/kernel/client.ts';
import { IN_TURN, reportedSince } from '#adapters/database/kernel/task-list.ts';
import { ACTIVE_EXPORT_STATES, type ExportRecord, type Exports } from '#studio/export/export-record.ts';
import { replaceable, withoutReplaced } from '#studio/export/without-replaced.ts';
import { PRESENT_PUBLICATION_STATES } from '#studio/publish/publication-record.ts';
import type { Export as Row } from '../../../prisma/generated/client.ts';

const MAX_ROWS = 200;
const PUBLISHED = {
  publications: { where: { state: { in: [...PRESENT_PUBLICATION_STATES] } }, select: { id: true } },
};

/** See `Exports`. */
export function readExports(
  client: Client,
  shop: string,
): Pick<Exports, 'find' | 'findAll' | 'list' | 'tasks' | 'places'> {
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
    return withoutReplaced(listed, all).map(({ record }) => record);
  }

  return {
    async find(id) {
      const row = await client.export.findFirst({ where: { id, shop } });
      return row === null ? null : exportOf(row);
    },

    findAll: async (ids) =>
      (await client.export.findMany({ where: { shop, id: { in: [...ids] } } })).map(exportOf),

    list: async ({ clipId }) =>
      currentOf(
        await client.export.findMany({
          where: { shop, clipId },
          orderBy: { createdAt: 'desc' },
          take: MAX_ROWS,
          include: PUBLISHED,
        }),
      ),

    async tasks({ since, active, ended }) {
      const underWay = { shop, state: { in: [...ACTIVE_EXPORT_STATES] } };
      const [first, activeCount, last] = await Promise.all([
        client.export.findMany({ where: underWay, orderBy: IN_TURN, take: active }),
        client.export.count({ where: underWay }),
        client.export.findMany({
          where: { shop, state: { in: ['done', 'failed', 'cancelled'] }, ...reportedSince(since) },
          orderBy: { createdAt: 'desc' },
          take: ended,
          include: PUBLISHED,
        }),
      ]);
      return { active: first.map(exportOf), activeCount, ended: await currentOf(last) };
    },

    async places(ids) {
      const rows = await client.$queryRaw<{ id: string; ahead: number }[]>`
        select id, ahead from (select id, shop, (row_number() over (order by created_at, id) - 1)::int as ahead from exports where state = 'waiting') queue
        where shop = ${shop} and id = any(${[...ids]}::text[])`;
      return new Map(rows.map(({ id, ahead }) => [id, ahead]));
    },
  };
}
