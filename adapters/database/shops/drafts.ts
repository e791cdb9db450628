/** Keeps what each person of a shop has chosen for a product's video: one row a person and product, which another page's save never replaces. */
import { createHash } from 'node:crypto';
import { json, NONE, type Client } from '#adapters/database/kernel/client.ts';
import type { DraftOwner, Drafts, DraftStamp, KeptDraft } from '#studio/clip/ports.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok } from '#studio/shared/result.ts';

/** The oldest beyond these are removed. */
const MAX_DRAFTS_A_PERSON = 100;
/** Who has taken over a draft of the version before. */
const VERSION_BEFORE: DraftStamp = { writer: 'version before', number: 0 };
/** No writer is called so. */
const NOBODY: DraftStamp = { writer: '', number: 0 };

type Row = { form: unknown; writer: string; number: number };

const kept = (row: Row | null): KeptDraft | null =>
  row === null ? null : { form: row.form, stamp: { writer: row.writer, number: row.number } };

/** A link may be longer than an index takes. */
const keyOf = (product: string): string =>
  product.startsWith('gid://') ? product : `link:${createHash('sha256').update(product).digest('hex')}`;

/** The drafts of one shop. */
export function openDrafts(client: Client, shop: string): Drafts {
  const idOf = ({ user, product }: DraftOwner) => ({ shop, userId: user, product: keyOf(product) });

  return {
    latest: async (user) =>
      kept(await client.draft.findFirst({ where: { shop, userId: user }, orderBy: { updatedAt: 'desc' } })),
    find: async (owner) =>
      kept(await client.draft.findUnique({ where: { shop_userId_product: idOf(owner) } })),
    async save(owner, form, { stamp, base }) {
      const { userId, product } = idOf(owner);
      const { writer, number } = base ?? NOBODY;
      const saved = await client.$queryRaw<{ isNew: boolean }[]>`
        insert into drafts (shop, user_id, product, form, writer, number)
        values (${shop}, ${userId}, ${product}, ${JSON.stringify(form)}::jsonb, ${stamp.writer}, ${stamp.number})
        on conflict (shop, user_id, product) do update
          set form = excluded.form, writer = excluded.writer, number = excluded.number, updated_at = now()
          where (drafts.writer = excluded.writer and drafts.number < excluded.number)
            or (drafts.writer = ${writer} and drafts.number = ${number})
        returning (xmax = 0) as "isNew"`;
      if (saved[0]?.isNew === true) await removeOldest(userId);
      if (saved.length > 0) return ok(undefined);
      const now = await client.draft.findUnique({ where: { shop_userId_product: idOf(owner) } });
      return now?.writer === stamp.writer ? ok(undefined) : err(new AppError('DRAFT_CHANGED'));
    },
    async clear(owner, { stamp, base }) {
      await client.draft.deleteMany({
        where: { ...idOf(owner), OR: [{ writer: stamp.writer }, ...(base === null ? [] : [base])] },
      });
    },
    ofShop: {
      load: async () =>
        (await client.shop.findUnique({ where: { domain: shop }, select: { draft: true } }))?.draft ?? null,
      async save(form) {
        await client.shop.upsert({
          where: { domain: shop },
          create: { domain: shop, draft: json(form) },
          update: { draft: json(form) },
        });
      },
      async clear() {
        await client.shop.updateMany({ where: { domain: shop }, data: { draft: NONE } });
      },
      takeOver: (owner, form) =>
        client.$transaction(async (transaction) => {
          const waiting = await transaction.$queryRaw<unknown[]>`
            select 1 from shops where domain = ${shop} and draft is not null for update`;
          if (waiting.length === 0) return null;
          const added = await transaction.draft.createMany({
            data: [{ ...idOf(owner), form: json(form), ...VERSION_BEFORE }],
            skipDuplicates: true,
          });
          if (added.count === 0) return null;
          await transaction.shop.updateMany({ where: { domain: shop }, data: { draft: NONE } });
          return { form, stamp: VERSION_BEFORE };
        }),
    },
  };

  async function removeOldest(userId: string): Promise<void> {
    await client.$executeRaw`
      delete from drafts where shop = ${shop} and user_id = ${userId} and product in (
        select product from drafts where shop = ${shop} and user_id = ${userId}
        order by updated_at desc offset ${MAX_DRAFTS_A_PERSON})`;
  }
}
