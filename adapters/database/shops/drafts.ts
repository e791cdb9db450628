/**
 * Keeps what each person of a shop has chosen for a product's video: one row a person and product, which
 * another page's save never replaces.
 */
import { createHash } from 'node:crypto';
import { json, NONE, type Client, type Transaction } from '#adapters/database/kernel/client.ts';
import {
  MAX_DRAFTS_A_PERSON,
  mayClear,
  saveOver,
  VERSION_BEFORE,
  type DraftSave,
} from '#studio/clip/draft-rules.ts';
import type { DraftMarks, DraftOwner, Drafts, DraftStamp, KeptDraft } from '#studio/clip/ports.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

type Row = { form: unknown; writer: string; number: number };

const kept = (row: Row | null): KeptDraft | null =>
  row === null ? null : { form: row.form, stamp: { writer: row.writer, number: row.number } };

/** A link may be longer than an index takes. */
const keyOf = (product: string): string =>
  product.startsWith('gid://') ? product : `link:${createHash('sha256').update(product).digest('hex')}`;

/** The drafts of one shop. */
export function openDrafts(client: Client, shop: string): Drafts {
  const idOf = ({ user, product }: DraftOwner) => ({ shop, userId: user, product: keyOf(product) });

  async function save(owner: DraftOwner, form: object, marks: DraftMarks): Promise<Result<void, AppError>> {
    const id = idOf(owner);
    const saved = await client.$transaction(async (transaction): Promise<DraftSave | null> => {
      const added = await transaction.draft.createMany({
        data: [{ ...id, form: json(form), ...marks.stamp }],
        skipDuplicates: true,
      });
      if (added.count > 0) {
        await removeOldest(transaction, id.userId);
        return 'replaces';
      }
      const kept = await lock(transaction, id);
      const outcome = kept === null ? null : saveOver(kept, marks);
      if (outcome === 'replaces') await replace(transaction, id, { form, stamp: marks.stamp });
      return outcome;
    });
    // What was there was removed in between.
    if (saved === null) return save(owner, form, marks);
    return saved === 'changed' ? err(new AppError('DRAFT_CHANGED')) : ok(undefined);
  }

  return {
    latest: async (user) =>
      kept(await client.draft.findFirst({ where: { shop, userId: user }, orderBy: { updatedAt: 'desc' } })),
    find: async (owner) =>
      kept(await client.draft.findUnique({ where: { shop_userId_product: idOf(owner) } })),
    save,
    async clear(owner, marks) {
      const id = idOf(owner);
      await client.$transaction(async (transaction) => {
        const stamp = await lock(transaction, id);
        if (stamp !== null && mayClear(stamp, marks))
          await transaction.draft.delete({ where: { shop_userId_product: id } });
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

  /** Until the transaction ends; null when there is none. */
  async function lock(
    transaction: Transaction,
    { userId, product }: { userId: string; product: string },
  ): Promise<DraftStamp | null> {
    const [stamp] = await transaction.$queryRaw<DraftStamp[]>`
      select writer, number from drafts where shop = ${shop} and user_id = ${userId} and product = ${product}
      for update`;
    return stamp ?? null;
  }

  async function replace(
    transaction: Transaction,
    { userId, product }: { userId: string; product: string },
    { form, stamp: { writer, number } }: { form: object; stamp: DraftStamp },
  ): Promise<void> {
    await transaction.$executeRaw`
      update drafts set form = ${JSON.stringify(form)}::jsonb, writer = ${writer}, number = ${number},
      updated_at = now()
      where shop = ${shop} and user_id = ${userId} and product = ${product}`;
  }

  async function removeOldest(transaction: Transaction, userId: string): Promise<void> {
    await transaction.$executeRaw`
      delete from drafts where shop = ${shop} and user_id = ${userId} and product in (
        select product from drafts where shop = ${shop} and user_id = ${userId}
        order by updated_at desc offset ${MAX_DRAFTS_A_PERSON})`;
  }
}
