/** Reads one shop's clips. */
import { clipsOf, EXPIRIES } from '#adapters/database/clips/clip-row.ts';
import { NONE, type Client, type Prisma } from '#adapters/database/kernel/client.ts';
import { newestTasks } from '#adapters/database/work/task-queue.ts';
import { ACTIVE_CLIP_STATES, type Clip } from '#studio/clip/clip.ts';
import { clipWithTask } from '#studio/clip/clip-with-task.ts';
import { readBrief, readClipDocument } from '#studio/clip/documents/documents.ts';
import type { ClipFilter, ClipProduct, Clips } from '#studio/clip/ports.ts';
import { EXPIRES_SOON_HOURS } from '#studio/clip/shop-settings.ts';
import type { Clip as Row } from '../../../prisma/generated/client.ts';

type ClipReads = Pick<
  Clips,
  'find' | 'findAll' | 'list' | 'inBatches' | 'products' | 'document' | 'documents' | 'versions'
>;

/** See `Clips`. */
export function readClips(client: Client, shop: string): ClipReads {
  /** In the order of the rows, with how the work on them goes. */
  async function shown(rows: readonly Row[]): Promise<Clip[]> {
    const [clips, tasks] = await Promise.all([
      clipsOf(client, rows),
      newestTasks(client, shop, { subjectKind: 'clip', subjectIds: rows.map(({ id }) => id) }),
    ]);
    return clips.map((clip) => clipWithTask(clip, tasks.get(clip.id)));
  }

  async function listExpiring(filter: ClipFilter): Promise<{ clips: Clip[]; more: boolean }> {
    const soonest = await client.$queryRaw<
      { id: string }[]
    >`select clip_id as id from (${EXPIRIES}) files where shop = ${shop} and expires_at < ${soon()} group by clip_id order by min(expires_at), clip_id`;
    const ids = soonest.map(({ id }) => id);
    const there = new Map(
      (await client.clip.findMany({ where: { shop, ...whereOf(filter), id: { in: ids } } })).map((row) => [
        row.id,
        row,
      ]),
    );
    const rows = ids.flatMap((id) => there.get(id) ?? []);
    return { clips: await shown(rows.slice(0, filter.limit)), more: rows.length > filter.limit };
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
      if (filter.expiring === true) return listExpiring(filter);
      const rows = await client.clip.findMany({
        where: { shop, ...whereOf(filter) },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        take: filter.limit + 1,
      });
      return { clips: await shown(rows.slice(0, filter.limit)), more: rows.length > filter.limit };
    },

    async inBatches(batchIds) {
      const rows = await client.clip.findMany({
        where: { shop, batchId: { in: [...batchIds] } },
        select: { id: true, batchId: true, brief: true },
      });
      return rows.map(({ brief, ...clip }) => ({ ...clip, brief: readBrief(brief) }));
    },

    // A clip can be renamed: its document knows what the product is called.
    products: (limit) => client.$queryRaw<ClipProduct[]>`
      select newest.product_id as id, coalesce(document #>> '{product,title}', newest.title) as title
      from (select distinct on (product_id) product_id, id, title, revision, created_at from clips where shop = ${shop} and product_id is not null order by product_id, revision = 0, created_at desc) newest
      left join clip_revisions on clip_id = newest.id and clip_revisions.revision = newest.revision
      order by newest.created_at desc limit ${limit}`,

    async document(id, revision) {
      const row = await client.clipRevision.findFirst({
        where: { clipId: id, clip: { shop }, ...(revision === undefined ? {} : { revision }) },
        orderBy: { revision: 'desc' },
      });
      return row === null ? null : readClipDocument(row.document);
    },

    async documents(ids) {
      const rows = await client.$queryRaw<
        { id: string; document: unknown }[]
      >`select clips.id, document from clips join clip_revisions on clip_id = clips.id and clip_revisions.revision = clips.revision where shop = ${shop} and clips.id = any(${[...ids]}::text[])`;
      return new Map(rows.map(({ id, document }) => [id, readClipDocument(document)]));
    },

    versions: (id) =>
      client.clipRevision.findMany({
        where: { clipId: id, clip: { shop } },
        orderBy: { revision: 'desc' },
        select: { revision: true, summary: true, createdAt: true },
      }),
  };
}

const soon = (): Date => new Date(Date.now() + EXPIRES_SOON_HOURS * 3600_000);

function whereOf({ search, state, productId, stale }: ClipFilter): Prisma.ClipWhereInput {
  return {
    ...(search === undefined ? {} : { title: { contains: search, mode: 'insensitive' } }),
    ...(state === undefined ? {} : { state: state === 'making' ? { in: [...ACTIVE_CLIP_STATES] } : state }),
    ...(productId === undefined ? {} : { productId }),
    ...(stale === true ? { stale: { not: NONE } } : {}),
  };
}
