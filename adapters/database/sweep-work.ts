/** Finds what the queue has forgotten: reads PostgreSQL, never the queue. */
import type { Client } from '#adapters/database/kernel/client.ts';
import { SILENCE_SECONDS } from '#adapters/database/clips/clip-work.ts';
import { ledgerIn } from '#adapters/database/points/ledger-in.ts';
import { EXPIRIES } from '#adapters/database/clips/clip-row.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { enqueue } from '#adapters/database/kernel/outbox.ts';
import { transactFor } from '#adapters/database/shop-transaction.ts';
import { expireExports } from '#studio/export/expire-exports.ts';
import { loseExport } from '#studio/export/lose-export.ts';
import { releaseLost, type OpenReservation } from '#studio/export/release-lost.ts';
import type { Job } from '#studio/shared/jobs.ts';
import { expectOk } from '#studio/shared/result.ts';

/** When this many workers ended without a word over it, the work itself is at fault. */
const MAX_LOSSES = 3;
/** What waits longer than this without a word in the outbox was lost on the way. */
const LOST_SECONDS = 120;

export type Sweeps = {
  /** Orders silent work again, and gives up on what has killed three workers. Gives how many of each. */
  resumeStuck(): Promise<{ resumed: number; failed: number }>;
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
  /** Forgets results of steps that are so old; they are made again when they are asked for. Gives how many. */
  forgetSteps(olderThanDays: number): Promise<number>;
};

const KINDS = [
  // A clip that has a film keeps it.
  {
    table: 'clips',
    working: 'generating',
    waiting: 'waiting',
    failed: `case when revision > 0 then 'ready' else 'failed' end`,
    job: 'generate-clip',
    code: 'CLIP_STOPPED',
  },
  {
    table: 'exports',
    working: 'rendering',
    waiting: 'waiting',
    failed: `'failed'`,
    job: 'export-clip',
    code: 'EXPORT_FAILED',
  },
  {
    table: 'publications',
    working: 'publishing',
    waiting: 'waiting',
    failed: `'failed'`,
    job: 'publish-export',
    code: 'SHOPIFY_UNAVAILABLE',
  },
  {
    table: 'publications',
    working: 'undoing',
    waiting: 'undoing',
    failed: `'failed'`,
    job: 'undo-publication',
    code: 'SHOPIFY_UNAVAILABLE',
  },
] as const;

const KIND = { clips: 'clip', exports: 'export', publications: 'publication' } as const;

export function openSweeps(client: Client): Sweeps {
  const transactForShop = (shop: string) => transactFor(client, shop);
  return {
    async resumeStuck() {
      let [resumed, failed] = [0, 0];
      for (const { table, working, waiting, failed: over, job, code } of KINDS) {
        await client.$transaction(async (transaction) => {
          // Table names and states are our own constants; values are bound.
          const stuck = await transaction.$queryRawUnsafe<
            { id: string; shop: string; state: string; losses: number }[]
          >(
            `select id, shop, state, losses from ${table} where (state = '${working}' and heartbeat_at < now() - make_interval(secs => $1))
               or (state = '${waiting}' and created_at < now() - make_interval(secs => $2) and (heartbeat_at is null or heartbeat_at < now() - make_interval(secs => $2))
                   and not exists (select 1 from outbox where payload ->> 'id' = ${table}.id and job = '${job}' and (sent_at is null or sent_at > now() - make_interval(secs => $2))))
             for update skip locked`,
            SILENCE_SECONDS,
            LOST_SECONDS,
          );
          for (const { id, shop, state, losses } of stuck) {
            // What only waits is not at fault, however often it was tried. This loss counts too.
            if (state === working && losses + 1 >= MAX_LOSSES) {
              const failure = JSON.stringify({
                code,
                details: { reason: 'its worker ended three times without a word' },
                step: null,
              });
              await transaction.$executeRawUnsafe(
                `update ${table} set state = ${over}, attempt = attempt + 1, failure = $2::jsonb where id = $1`,
                id,
                failure,
              );
              if (table === 'exports')
                await ledgerIn(transaction, shop).release({ kind: 'export', id }, 'failed');
              await notify(transaction, { shop, kind: KIND[table], id });
              failed++;
            } else {
              await enqueue(transaction, { name: job, payload: { id } } satisfies Job);
              resumed++;
            }
          }
        });
      }
      return { resumed, failed };
    },

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
          await enqueue(transaction, { name: 'reconcile-bill', payload: { shop } });
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
