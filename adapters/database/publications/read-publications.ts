/** Reads one shop's publications. */
import type { Client } from '#adapters/database/kernel/client.ts';
import { IN_TURN, reportedSince } from '#adapters/database/kernel/task-list.ts';
import { publicationOf } from '#adapters/database/publications/publication-row.ts';
import {
  ACTIVE_PUBLICATION_STATES,
  TERMINAL_PUBLICATION_STATES,
  type Publications,
} from '#studio/publish/publication-record.ts';

const MAX_ROWS = 200;

/** See `Publications`. */
export const readPublications = (
  client: Client,
  shop: string,
): Pick<Publications, 'find' | 'list' | 'tasks'> => ({
  async find(id) {
    const row = await client.publication.findFirst({ where: { id, shop } });
    return row === null ? null : publicationOf(row);
  },

  list: async ({ clipId }) =>
    (
      await client.publication.findMany({
        where: { shop, clipId },
        orderBy: { createdAt: 'desc' },
        take: MAX_ROWS,
      })
    ).map(publicationOf),

  async tasks({ since, active, ended }) {
    const underWay = { shop, state: { in: [...ACTIVE_PUBLICATION_STATES] } };
    const [first, activeCount, last] = await Promise.all([
      client.publication.findMany({ where: underWay, orderBy: IN_TURN, take: active }),
      client.publication.count({ where: underWay }),
      client.publication.findMany({
        where: { shop, state: { in: [...TERMINAL_PUBLICATION_STATES] }, ...reportedSince(since) },
        orderBy: { createdAt: 'desc' },
        take: ended,
      }),
    ]);
    return { active: first.map(publicationOf), activeCount, ended: last.map(publicationOf) };
  },
});
