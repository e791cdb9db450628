/** Keeps one shop's clips. */
import { randomUUID } from 'node:crypto';
import { clipOf, clipsOf, EXPIRIES } from '#adapters/database/clips/clip-row.ts';
import { json, NONE, type Client, type Prisma, type Transaction } from '#adapters/database/kernel/client.ts';
import { claimKey } from '#adapters/database/kernel/idempotency.ts';
import { lockExports } from '#adapters/database/exports/lock-exports.ts';
import { CHANNEL, notify } from '#adapters/database/kernel/notify.ts';
import { enqueue } from '#adapters/database/kernel/outbox.ts';
import { reportedSince } from '#adapters/database/kernel/task-list.ts';
import { CLIP_STATES, type Clip, type ClipDocument } from '#studio/clip/clip.ts';
import {
  readBrief,
  readClipDocument,
  writeBrief,
  writeClipDocument,
} from '#studio/clip/documents/documents.ts';
import type { ClipFilter, ClipProduct, Clips } from '#studio/clip/ports.ts';
import { EXPIRES_SOON_HOURS } from '#studio/clip/shop-settings.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

const notThere = (): AppError => new AppError('NOT_FOUND');

export function openClips(client: Client, shop: string): Clips {
  const find = async (id: string): Promise<Clip | null> => {
    const row = await client.clip.findFirst({ where: { id, shop } });
    return row === null ? null : clipOf(client, row);
  };

  /** Changes a clip of this shop that is in one of these states, and tells. */
  async function change(
    transaction: Transaction,
    id: string,
    from: readonly string[],
    data: Prisma.ClipUpdateManyMutationInput,
  ): Promise<boolean> {
    const { count } = await transaction.clip.updateMany({
      where: { id, shop, state: { in: [...from] } },
      data,
    });
    if (count > 0) await notify(transaction, { shop, kind: 'clip', id });
    return count > 0;
  }

  /** Orders a clip to be made again. */
  const remake = (
    id: string,
    from: (clip: Clip) => readonly string[],
    brief?: (clip: Clip) => Clip['brief'],
  ): Promise<Result<void, AppError>> =>
    client.$transaction(async (transaction) => {
      const row = await transaction.clip.findFirst({ where: { id, shop } });
      if (row === null) return err(notThere());
      const clip = await clipOf(transaction, row);
      const again = await change(transaction, id, from(clip), {
        state: 'waiting',
        progress: NONE,
        failure: NONE,
        losses: 0,
        queuedAt: new Date(),
        ...(brief === undefined ? {} : { brief: json(writeBrief(brief(clip))) }),
      });
      if (again) await enqueue(transaction, { name: 'generate-clip', payload: { id } });
      return ok(undefined);
    });

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
    return { clips: await clipsOf(client, rows.slice(0, filter.limit)), more: rows.length > filter.limit };
  }

  return {
    start: ({ key, requests: orders }) =>
      client.$transaction(async (transaction): Promise<Result<Clip[], AppError>> => {
        const claimed = await claimKey(transaction, shop, `clips:${key}`, orders);
        if (!claimed.ok) return claimed;
        const { ids: known, remember } = claimed.value;
        if (known !== null)
          return ok(
            inOrder(
              known,
              await clipsOf(
                transaction,
                await transaction.clip.findMany({ where: { shop, id: { in: known } } }),
              ),
            ),
          );
        const batchId = randomUUID();
        const rows = [];
        for (const { link, productId, title, brief } of orders) {
          const row = await transaction.clip.create({
            data: { id: randomUUID(), shop, batchId, link, productId, title, brief: json(writeBrief(brief)) },
          });
          await enqueue(transaction, { name: 'generate-clip', payload: { id: row.id } });
          await notify(transaction, { shop, kind: 'clip', id: row.id });
          rows.push(row);
        }
        await remember(rows.map(({ id }) => id));
        return ok(await clipsOf(transaction, rows));
      }),

    find,

    async list(filter) {
      if (filter.expiring === true) return listExpiring(filter);
      const rows = await client.clip.findMany({
        where: { shop, ...whereOf(filter) },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        take: filter.limit + 1,
      });
      return { clips: await clipsOf(client, rows.slice(0, filter.limit)), more: rows.length > filter.limit };
    },

    async tasks({ since, active, ended }) {
      const underWay = { shop, state: { in: ['waiting', 'generating'] } };
      const [first, activeCount, last] = await Promise.all([
        client.clip.findMany({
          where: underWay,
          orderBy: [{ state: 'asc' }, { queuedAt: 'asc' }, { id: 'asc' }],
          take: active,
        }),
        client.clip.count({ where: underWay }),
        client.clip.findMany({
          where: { shop, state: 'failed', ...reportedSince(since) },
          orderBy: { createdAt: 'desc' },
          take: ended,
        }),
      ]);
      return { active: await clipsOf(client, first), activeCount, ended: await clipsOf(client, last) };
    },

    async places(ids) {
      const rows = await client.$queryRaw<{ id: string; ahead: number }[]>`
        select id, ahead from (select id, shop, (row_number() over (order by queued_at, id) - 1)::int as ahead from clips where state = 'waiting') queue
        where shop = ${shop} and id = any(${[...ids]}::text[])`;
      return new Map(rows.map(({ id, ahead }) => [id, ahead]));
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

    saveRevision: (id, { expectedRevision, document, summary }) =>
      client.$transaction(async (transaction): Promise<Result<Clip, AppError>> => {
        const { count } = await transaction.clip.updateMany({
          where: { id, shop, state: 'ready', revision: expectedRevision },
          data: { revision: { increment: 1 } },
        });
        const row = await transaction.clip.findFirst({ where: { id, shop } });
        if (row === null) return err(notThere());
        if (count === 0) return err(new AppError(row.state === 'ready' ? 'CLIP_CHANGED' : 'CLIP_NOT_READY'));
        await addRevision(transaction, id, row.revision, document, summary);
        await notify(transaction, { shop, kind: 'clip', id });
        return ok(await clipOf(transaction, row));
      }),

    copy: (id, { document, summary }) =>
      client.$transaction(async (transaction): Promise<Result<Clip, AppError>> => {
        const from = await transaction.clip.findFirst({ where: { id, shop } });
        if (from === null) return err(notThere());
        if (from.revision === 0) return err(new AppError('CLIP_NOT_READY'));
        const { link, productId, title, brief } = from;
        const row = await transaction.clip.create({
          data: {
            id: randomUUID(),
            shop,
            batchId: randomUUID(),
            link,
            productId,
            title: `${title} (copy)`,
            brief: json(writeBrief(readBrief(brief))),
            state: 'ready',
            revision: 1,
          },
        });
        await addRevision(transaction, row.id, 1, document, summary);
        await notify(transaction, { shop, kind: 'clip', id: row.id });
        return ok(await clipOf(transaction, row));
      }),

    cancel: (id) =>
      client.$transaction(async (transaction) => {
        const row = await transaction.clip.findFirst({ where: { id, shop } });
        if (row === null) return err(notThere());
        // A clip that is being made anew keeps the film that it has.
        await change(transaction, id, ['waiting', 'generating'], {
          state: row.revision > 0 ? 'ready' : 'cancelled',
          progress: NONE,
          attempt: { increment: 1 },
        });
        return ok(undefined);
      }),

    retry: (id, { withoutVoice }) =>
      remake(
        id,
        ({ failure }) => ['failed', 'cancelled', ...(failure === null ? [] : ['ready'])],
        ({ brief }) => (withoutVoice ? { ...brief, voiceover: { mode: 'none' } } : brief),
      ),
    refresh: (id) => remake(id, () => ['ready', 'failed']),

    async keep(id, yes) {
      await client.$transaction(async (transaction) => {
        await transaction.clip.updateMany({ where: { id, shop }, data: { keep: yes } });
        await notify(transaction, { shop, kind: 'clip', id });
      });
    },

    keepExpiring: () =>
      client.$transaction(async (transaction) => {
        const kept = await transaction.$queryRaw<
          { id: string }[]
        >`update clips set keep = true where id in (select clip_id from (${EXPIRIES}) files where shop = ${shop} and expires_at < ${soon()}) returning id`;
        // However many they are, they are told with one statement.
        const ids = kept.map(({ id }) => id);
        await transaction.$executeRaw`select pg_notify(${CHANNEL}, json_build_object('shop', ${shop}::text, 'kind', 'clip', 'id', id)::text) from unnest(${ids}::text[]) as id`;
        return kept.length;
      }),

    async rename(id, title) {
      await client.$transaction((transaction) => change(transaction, id, CLIP_STATES, { title }));
    },

    async dismissFailure(id) {
      await client.$transaction((transaction) => change(transaction, id, ['ready'], { failure: NONE }));
    },

    remove: (id) =>
      client.$transaction(async (transaction): Promise<Result<void, AppError>> => {
        await lockExports(transaction, id);
        // Who is about to push one of them comes first, or finds nothing.
        await transaction.$queryRaw`select id from exports where clip_id = ${id} and shop = ${shop} for update`;
        const [work] = await transaction.$queryRaw<{ reason: string }[]>`
          select 'an export of it is under way' as reason from exports where clip_id = ${id} and shop = ${shop} and state in ('waiting', 'rendering')
          union all select case state when 'undoing' then 'a video of it is being taken back from its product' else 'a video of it is on its way to its product' end from publications where clip_id = ${id} and shop = ${shop} and state in ('waiting', 'publishing', 'undoing')`;
        if (work !== undefined) return err(new AppError('CLIP_AT_WORK', work));
        const { count } = await transaction.clip.deleteMany({ where: { id, shop } });
        // Nobody is told: a page that shows it would ask for what is gone.
        return count === 0 ? err(notThere()) : ok(undefined);
      }),

    async markStale(productId, changed) {
      const rows = await client.clip.findMany({ where: { shop, productId, state: 'ready' } });
      let marked = 0;
      for (const { id, revision, link } of rows) {
        const document = await client.clipRevision.findUnique({
          where: { clipId_revision: { clipId: id, revision } },
        });
        if (document === null) continue;
        const reasons = changed(readClipDocument(document.document), link);
        if (reasons === null) continue;
        await client.$transaction((transaction) =>
          change(transaction, id, ['ready'], { stale: reasons.length === 0 ? NONE : json({ reasons }) }),
        );
        if (reasons.length > 0) marked++;
      }
      return marked;
    },
  };
}

export async function addRevision(
  transaction: Transaction,
  clipId: string,
  revision: number,
  document: ClipDocument,
  summary: string,
): Promise<void> {
  await transaction.clipRevision.create({
    data: { clipId, revision, document: json(writeClipDocument(document)), summary },
  });
}

const soon = (): Date => new Date(Date.now() + EXPIRES_SOON_HOURS * 3600_000);

function whereOf({ search, state, productId, stale }: ClipFilter): Prisma.ClipWhereInput {
  return {
    ...(search === undefined ? {} : { title: { contains: search, mode: 'insensitive' } }),
    ...(state === undefined ? {} : { state: state === 'making' ? { in: ['waiting', 'generating'] } : state }),
    ...(productId === undefined ? {} : { productId }),
    ...(stale === true ? { stale: { not: NONE } } : {}),
  };
}

const inOrder = (ids: readonly string[], clips: readonly Clip[]): Clip[] =>
  ids.flatMap((id) => clips.filter((clip) => clip.id === id));
