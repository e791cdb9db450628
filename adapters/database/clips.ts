/** Keeps one shop's clips. */
import { randomUUID } from 'node:crypto';
import { clipOf } from '#adapters/database/clip-row.ts';
import { json, NONE, type Client, type Prisma, type Transaction } from '#adapters/database/client.ts';
import { claimKey } from '#adapters/database/idempotency.ts';
import { CHANNEL, notify } from '#adapters/database/notify.ts';
import { order } from '#adapters/database/outbox.ts';
import { reportedSince } from '#adapters/database/task-list.ts';
import { clipDocumentSchema, type Clip, type ClipDocument } from '#studio/clip/clip.ts';
import type { ClipFilter, ClipProduct, Clips } from '#studio/clip/ports.ts';
import { EXPIRES_SOON_HOURS, shopSettingsSchema } from '#studio/clip/shop-settings.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

const notThere = (): AppError => new AppError('NOT_FOUND');

export function openClips(client: Client, shop: string): Clips {
  const find = async (id: string): Promise<Clip | null> => {
    const row = await client.clip.findFirst({ where: { id, shop } });
    return row === null ? null : clipOf(row);
  };

  /** Changes a clip of this shop that is in one of these states, and tells. */
  async function change(transaction: Transaction, id: string, from: readonly string[], data: Prisma.ClipUpdateManyMutationInput): Promise<boolean> {
    const { count } = await transaction.clip.updateMany({ where: { id, shop, state: { in: [...from] } }, data });
    if (count > 0) await notify(transaction, { shop, kind: 'clip', id });
    return count > 0;
  }

  /** When what is made now is deleted, as the shop has set it; null for never. */
  async function expiry(transaction: Transaction): Promise<Date | null> {
    const { retentionHours } = shopSettingsSchema.parse((await transaction.shop.findUnique({ where: { domain: shop } }))?.settings ?? {});
    return retentionHours === null ? null : new Date(Date.now() + retentionHours * 3600_000);
  }

  /** Orders a clip to be made again. */
  const remake = (id: string, from: readonly string[], brief?: (clip: Clip) => Clip['brief']): Promise<Result<void, AppError>> =>
    client.$transaction(async (transaction) => {
      const row = await transaction.clip.findFirst({ where: { id, shop } });
      if (row === null) return err(notThere());
      const clip = clipOf(row);
      const again = await change(transaction, id, from, { state: 'waiting', progress: NONE, failure: NONE, losses: 0, queuedAt: new Date(), ...(brief === undefined ? {} : { brief: json(brief(clip)) }) });
      if (again) await order(transaction, { name: 'generate-clip', payload: { id } });
      return ok(undefined);
    });

  return {
    start: ({ key, orders }) =>
      client.$transaction(async (transaction): Promise<Result<Clip[], AppError>> => {
        const claimed = await claimKey(transaction, shop, `clips:${key}`, orders);
        if (!claimed.ok) return claimed;
        const { ids: known, remember } = claimed.value;
        if (known !== null) return ok(inOrder(known, await transaction.clip.findMany({ where: { shop, id: { in: known } } })));
        const batchId = randomUUID();
        const expiresAt = await expiry(transaction);
        const rows = [];
        for (const { link, productId, title, brief } of orders) {
          const row = await transaction.clip.create({ data: { id: randomUUID(), shop, batchId, link, productId, title, brief: json(brief), expiresAt } });
          await order(transaction, { name: 'generate-clip', payload: { id: row.id } });
          await notify(transaction, { shop, kind: 'clip', id: row.id });
          rows.push(row);
        }
        await remember(rows.map(({ id }) => id));
        return ok(rows.map(clipOf));
      }),

    find,

    async list(filter) {
      const rows = await client.clip.findMany({ where: { shop, ...whereOf(filter) }, orderBy: [filter.expiring === true ? { expiresAt: 'asc' } : { createdAt: 'desc' }, { id: 'asc' }], take: filter.limit + 1 });
      return { clips: rows.slice(0, filter.limit).map(clipOf), more: rows.length > filter.limit };
    },

    async tasks({ since, active, ended }) {
      const underWay = { shop, state: { in: ['waiting', 'generating'] } };
      const [first, activeCount, last] = await Promise.all([
        client.clip.findMany({ where: underWay, orderBy: [{ state: 'asc' }, { queuedAt: 'asc' }, { id: 'asc' }], take: active }),
        client.clip.count({ where: underWay }),
        client.clip.findMany({ where: { shop, state: 'failed', ...reportedSince(since) }, orderBy: { createdAt: 'desc' }, take: ended }),
      ]);
      return { active: first.map(clipOf), activeCount, ended: last.map(clipOf) };
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
      const row = await client.clipRevision.findFirst({ where: { clipId: id, clip: { shop }, ...(revision === undefined ? {} : { revision }) }, orderBy: { revision: 'desc' } });
      return row === null ? null : clipDocumentSchema.parse(row.document);
    },

    async documents(ids) {
      const rows = await client.$queryRaw<{ id: string; document: unknown }[]>`select clips.id, document from clips join clip_revisions on clip_id = clips.id and clip_revisions.revision = clips.revision where shop = ${shop} and clips.id = any(${[...ids]}::text[])`;
      return new Map(rows.map(({ id, document }) => [id, clipDocumentSchema.parse(document)]));
    },

    versions: (id) => client.clipRevision.findMany({ where: { clipId: id, clip: { shop } }, orderBy: { revision: 'desc' }, select: { revision: true, summary: true, createdAt: true } }),

    saveRevision: (id, { expectedRevision, document, summary }) =>
      client.$transaction(async (transaction): Promise<Result<Clip, AppError>> => {
        const { count } = await transaction.clip.updateMany({ where: { id, shop, state: 'ready', revision: expectedRevision }, data: { revision: { increment: 1 } } });
        const row = await transaction.clip.findFirst({ where: { id, shop } });
        if (row === null) return err(notThere());
        if (count === 0) return err(new AppError(row.state === 'ready' ? 'CLIP_CHANGED' : 'CLIP_NOT_READY'));
        await addRevision(transaction, id, row.revision, document, summary);
        await notify(transaction, { shop, kind: 'clip', id });
        return ok(clipOf(row));
      }),

    copy: (id, { document, summary }) =>
      client.$transaction(async (transaction): Promise<Result<Clip, AppError>> => {
        const from = await transaction.clip.findFirst({ where: { id, shop } });
        if (from === null) return err(notThere());
        if (from.revision === 0) return err(new AppError('CLIP_NOT_READY'));
        const { link, productId, title, brief } = from;
        const row = await transaction.clip.create({ data: { id: randomUUID(), shop, batchId: randomUUID(), link, productId, title: `${title} (copy)`, brief: json(brief), state: 'ready', revision: 1, expiresAt: await expiry(transaction) } });
        await addRevision(transaction, row.id, 1, document, summary);
        await notify(transaction, { shop, kind: 'clip', id: row.id });
        return ok(clipOf(row));
      }),

    cancel: (id) =>
      client.$transaction(async (transaction) => {
        const row = await transaction.clip.findFirst({ where: { id, shop } });
        if (row === null) return err(notThere());
        // A clip that is being made anew keeps the film that it has.
        await change(transaction, id, ['waiting', 'generating'], { state: row.revision > 0 ? 'ready' : 'cancelled', progress: NONE, attempt: { increment: 1 } });
        return ok(undefined);
      }),

    retry: (id, { withoutVoice }) => remake(id, ['failed', 'cancelled'], ({ brief }) => (withoutVoice ? { ...brief, voiceover: { mode: 'none' } } : brief)),
    refresh: (id) => remake(id, ['ready', 'failed']),

    async keep(id, yes) {
      await client.$transaction(async (transaction) => {
        const expiresAt = yes ? null : await expiry(transaction);
        await transaction.clip.updateMany({ where: { id, shop }, data: { keep: yes, expiresAt } });
        await notify(transaction, { shop, kind: 'clip', id });
      });
    },

    keepExpiring: () =>
      client.$transaction(async (transaction) => {
        const kept = await transaction.clip.updateManyAndReturn({ where: { shop, keep: false, state: { in: ['ready', 'waiting', 'generating'] }, expiresAt: { lt: soon() } }, data: { keep: true, expiresAt: null }, select: { id: true } });
        // However many they are, they are told with one statement.
        const ids = kept.map(({ id }) => id);
        await transaction.$executeRaw`select pg_notify(${CHANNEL}, json_build_object('shop', ${shop}::text, 'kind', 'clip', 'id', id)::text) from unnest(${ids}::text[]) as id`;
        return kept.length;
      }),

    async rename(id, title) {
      await client.clip.updateMany({ where: { id, shop }, data: { title } });
    },

    async remove(id) {
      const { count } = await client.clip.deleteMany({ where: { id, shop } });
      return count === 0 ? err(notThere()) : ok(undefined);
    },

    async markStale(productId, changed) {
      const rows = await client.clip.findMany({ where: { shop, productId, state: 'ready' } });
      let marked = 0;
      for (const { id, revision, link } of rows) {
        const document = await client.clipRevision.findUnique({ where: { clipId_revision: { clipId: id, revision } } });
        if (document === null) continue;
        const reasons = changed(clipDocumentSchema.parse(document.document), link);
        if (reasons === null) continue;
        await client.$transaction((transaction) => change(transaction, id, ['ready'], { stale: reasons.length === 0 ? NONE : json({ reasons }) }));
        if (reasons.length > 0) marked++;
      }
      return marked;
    },
  };
}

export async function addRevision(transaction: Transaction, clipId: string, revision: number, document: ClipDocument, summary: string): Promise<void> {
  await transaction.clipRevision.create({ data: { clipId, revision, document: json(document), summary } });
}

const soon = (): Date => new Date(Date.now() + EXPIRES_SOON_HOURS * 3600_000);

function whereOf({ search, state, productId, stale, expiring }: ClipFilter): Prisma.ClipWhereInput {
  return {
    ...(search === undefined ? {} : { title: { contains: search, mode: 'insensitive' } }),
    ...(state === undefined ? {} : { state: state === 'making' ? { in: ['waiting', 'generating'] } : state }),
    ...(productId === undefined ? {} : { productId }),
    ...(stale === true ? { stale: { not: NONE } } : {}),
    ...(expiring === true ? { expiresAt: { lt: soon() } } : {}),
  };
}

const inOrder = (ids: readonly string[], rows: readonly Parameters<typeof clipOf>[0][]): Clip[] => ids.flatMap((id) => rows.filter((row) => row.id === id)).map(clipOf);
