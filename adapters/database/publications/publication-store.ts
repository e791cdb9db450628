/** Reads one shop's publications, and stores what the work on them knows between two runs. */
import { json, NONE, type Client } from '#adapters/database/kernel/client.ts';
import { retryTransient } from '#adapters/database/kernel/retry-transient.ts';
import { publicationOf } from '#adapters/database/publications/publication-row.ts';
import { newestTasks } from '#adapters/database/work/task-queue.ts';
import { publishRecordSchema } from '#studio/publish/ports.ts';
import type { PublicationRecord, PublicationStore } from '#studio/publish/publication-record.ts';
import { publicationWithTask } from '#studio/publish/publication-with-task.ts';
import { fileRefSchema } from '#studio/shared/storage.ts';
import type { Publication as Row } from '../../../prisma/generated/client.ts';
import { PUBLISH_EXPORT } from '#studio/publish/publish-tasks.ts';

const MAX_ROWS = 200;

/** See `PublicationStore`. */
export function openPublicationStore(client: Client, shop: string): PublicationStore {
  /** With how the work on them goes. */
  async function shown(rows: readonly Row[]): Promise<PublicationRecord[]> {
    const tasks = await newestTasks(client, shop, {
      subjectKind: PUBLISH_EXPORT.subject,
      subjectIds: rows.map(({ id }) => id),
    });
    return rows.map((row) => publicationWithTask(publicationOf(row), tasks.get(row.id)));
  }

  return {
    async find(id) {
      const row = await client.publication.findFirst({ where: { id, shop } });
      return row === null ? null : ((await shown([row]))[0] ?? null);
    },

    findAll: async (ids) =>
      shown(await client.publication.findMany({ where: { shop, id: { in: [...ids] } } })),

    list: async ({ clipId }) =>
      shown(
        await client.publication.findMany({
          where: { shop, clipId },
          orderBy: { createdAt: 'desc' },
          take: MAX_ROWS,
        }),
      ),

    async onProducts(clipIds) {
      const rows = await client.publication.findMany({
        where: { shop, clipId: { in: [...clipIds] }, state: 'ready' },
        select: { clipId: true },
        distinct: ['clipId'],
      });
      return new Set(rows.map(({ clipId }) => clipId));
    },

    async everPublished() {
      const one = await client.publication.findFirst({
        where: {
          shop,
          // What is being removed, or is off the product again, was on it when it has media.
          OR: [{ state: 'ready' }, { state: { in: ['undoing', 'undone'] }, mediaId: { not: null } }],
        },
        select: { id: true },
      });
      return one !== null;
    },

    async video(id) {
      const row = await client.publication.findFirst({ where: { id, shop }, select: { video: true } });
      return row === null || row.video === null ? null : fileRefSchema.parse(row.video);
    },

    async replaceVideo(id, video) {
      await retryTransient(() =>
        client.publication.updateMany({ where: { id, shop }, data: { video: json(video), journal: NONE } }),
      );
    },

    journal: (id) => ({
      async load() {
        const row = await retryTransient(() =>
          client.publication.findFirst({ where: { id, shop }, select: { journal: true } }),
        );
        return row === null || row.journal === null ? null : publishRecordSchema.parse(row.journal);
      },
      async save(_key, record) {
        await retryTransient(() =>
          client.publication.updateMany({ where: { id, shop }, data: { journal: json(record) } }),
        );
      },
    }),
  };
}
