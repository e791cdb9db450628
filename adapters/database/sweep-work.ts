/** What sweeps find and mend in the database, all shops: files whose time is over or that are gone, reservations that were lost, bills that wait. */
import type { Client } from '#adapters/database/kernel/client.ts';
import { EXPIRIES } from '#adapters/database/clips/clip-row.ts';
import { transactFor } from '#adapters/database/shop-transaction.ts';
import { taskQueueIn } from '#adapters/database/work/task-queue.ts';
import { expireExports } from '#studio/export/expire-exports.ts';
import { loseExport } from '#studio/export/lose-export.ts';
import { releaseLost, type OpenReservation } from '#studio/export/release-lost.ts';
import { RECONCILE_BILL } from '#studio/shop/shop-tasks.ts';
import { expectOk } from '#studio/shared/result.ts';

export type Sweeps = {
  /** See `expireExports`. `usedFiles` no longer names their files. */
  expire(): Promise<number>;
  /** See `releaseLost`. */
  releaseLost(): Promise<number>;
  /** Orders every shop's bill to be settled whose usage waits, whose charges are undecided, or whose plan's period is over; with `all`, of every shop that ever paid. */
  settleBills(all: boolean): Promise<number>;
  /** Hashes of every stored file that anything names: documents, exports, uploads, settings, steps. */
  usedFiles(): Promise<Set<string>>;
  /** The files of finished exports, to see whether they are still there. */
  exportFiles(): Promise<{ id: string; shop: string; sha256: string }[]>;
  /** See `loseExport`. */
  loseExport(lost: { shop: string; id: string }): Promise<boolean>;
  /** Forgets tasks that ended so long ago. Gives how many. */
  forgetTasks(olderThanHours: number): Promise<number>;
  /** Forgets webhooks that were handled, and keys of orders that were answered, so long ago: neither comes again. Gives how many. */
  forgetAnswers(olderThanDays: number): Promise<number>;
  /** Forgets results of steps that are so old; they are made again when they are asked for. Gives how many. */
  forgetSteps(olderThanDays: number): Promise<number>;
};

export function openSweeps(client: Client): Sweeps {
  const transactForShop = (shop: string) => transactFor(client, shop);
  return {
    expire: async () =>
      expectOk(
        await expireExports({
          transactFor: transactForShop,
          clipsWithOverdueFiles: () => client.$queryRaw<{ shop: string; clipId: string }[]>`
            select distinct shop, clip_id as "clipId" from (${EXPIRIES}) files where expires_at < now()`,
        }),
      ),

    async settleBills(all) {
      return client.$transaction(async (transaction) => {
        const shops = await transaction.$queryRaw<{ shop: string }[]>`
          select distinct shop from (
            select shop from usage_charges where state in ('due', 'sending', 'refused') and created_at < now() - interval '2 minutes'
            union all select shop from charges where status = 'pending' and created_at < now() - interval '10 minutes'
            union all select shop from plans where period_ends_at < now()
            union all select shop from plans where ${all} union all select shop from charges where ${all} and status = 'active'
          ) waiting join shops on shops.domain = shop and shops.uninstalled_at is null`;
        for (const { shop } of shops)
          await taskQueueIn(transaction, shop).enqueue({
            ...RECONCILE_BILL,
            subjectId: shop,
            priority: 'bulk',
          });
        return shops.length;
      });
    },

    async usedFiles() {
      const rows = await client.$queryRaw<{ sha256: string }[]>`
        select distinct found[1] as sha256 from (
          select document::text as text from clip_revisions union all select result::text from exports where state = 'done' union all select picture::text from uploads
          union all select result::text from steps where result is not null union all select video::text from publications where video is not null union all select settings::text from shops union all select brief::text from clips
        ) texts, regexp_matches(text, '"sha256": "([0-9a-f]{64})"', 'g') found`;
      return new Set(rows.map(({ sha256 }) => sha256));
    },

    exportFiles: () =>
      client.$queryRaw<
        { id: string; shop: string; sha256: string }[]
      >`select id, shop, result #>> '{video,sha256}' as sha256 from exports where state = 'done' and result #>> '{video,sha256}' is not null`,

    loseExport: async ({ shop, id }) => expectOk(await loseExport({ transact: transactForShop(shop) }, id)),

    forgetTasks: (olderThanHours) =>
      client.$executeRaw`delete from tasks where finished_at < now() - make_interval(hours => ${olderThanHours}::int)`,

    forgetAnswers: async (olderThanDays) =>
      (await client.$executeRaw`delete from webhooks where handled_at < now() - make_interval(days => ${olderThanDays}::int)`) +
      (await client.$executeRaw`delete from idempotency_keys where created_at < now() - make_interval(days => ${olderThanDays}::int)`),

    forgetSteps: (olderThanDays) =>
      client.$executeRaw`delete from steps where created_at < now() - make_interval(days => ${olderThanDays}::int)`,

    releaseLost: async () =>
      expectOk(
        await releaseLost({
          transactFor: transactForShop,
          openReservations: () => client.$queryRaw<OpenReservation[]>`
            select reserve.shop, reserve.subject_id as "exportId", exports.state from ledger_entries reserve
            left join exports on exports.id = reserve.subject_id
            where reserve.kind = 'reserve' and reserve.subject_kind = 'export'
              and not exists (select 1 from ledger_entries ended where ended.shop = reserve.shop and ended.subject_kind = 'export' and ended.subject_id = reserve.subject_id and ended.kind in ('settle', 'release'))`,
        }),
      ),
  };
}
