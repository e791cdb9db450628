/**
 * What sweeps find in the database, of all shops: files whose time is over or that are gone, posters that are
 * missing, reservations that were lost, bills that wait. Old rows that nobody asks for are deleted here.
 */
import { Sql, type Client, type Prisma } from '#adapters/database/kernel/client.ts';
import { OVERDUE_CLIPS } from '#adapters/database/clips/expiry.ts';
import { DRAW_POSTER } from '#studio/clip/clip-tasks.ts';
import { ACTIVE_EXPORT_STATES } from '#studio/export/export-record.ts';
import { countAllEntries } from '#adapters/database/points/count-entries.ts';
import type { OpenReservation } from '#studio/export/release-lost.ts';
import type { WaitingBills } from '#studio/shop/settle-bills.ts';
import { ACTIVE_TASK_STATES } from '#studio/work/task.ts';

/** All shops'. Methods reject when the database does not answer. */
export type SweepStore = {
  /** Clips with exported files whose time is over. */
  clipsWithOverdueFiles(): Promise<{ shop: string; clipId: string }[]>;
  /** Posters that wait to be drawn. */
  waitingPosters(): Promise<number>;
  /** See `requestMissingPosters`; of shops that have the app installed, the newest clips first. */
  clipsWithoutPoster(limit: number): Promise<{ shop: string; clipId: string }[]>;
  /** Exports that have ended, with publications that wait for them and no task. */
  strandedPublications(): Promise<{ shop: string; exportId: string }[]>;
  /** Every reservation of an export that has neither been settled nor released. */
  openReservations(): Promise<OpenReservation[]>;
  /** See `settleBills`; shops that have the app installed. */
  shopsWaiting(waiting: WaitingBills): Promise<string[]>;
  shopsPaying(status: string): Promise<string[]>;
  /** Which of these stored files anything names: documents, posters, exports, uploads, settings, steps. */
  usedAmong(sha256s: readonly string[]): Promise<Set<string>>;
  /** The time by the database's clock. */
  now(): Promise<Date>;
  /** The files of finished exports, to see whether they are still there. */
  exportFiles(): Promise<{ id: string; shop: string; sha256: string }[]>;
  /**
   * Deletes tasks that ended this long ago; those of posters that did not fail after `postersAfterHours`.
   * Returns how many.
   */
  forgetTasks(olderThanHours: number, postersAfterHours: number): Promise<number>;
  /**
   * Deletes webhooks that were handled and keys of requests that were answered this long ago: neither comes
   * again. Returns how many.
   */
  forgetAnswers(olderThanDays: number): Promise<number>;
  /** Deletes results of steps that are this old; they are made again on demand. Returns how many. */
  forgetSteps(olderThanDays: number): Promise<number>;
};

export const openSweepStore = (client: Client): SweepStore => ({
  ...findPosterWork(client),
  ...findBills(client),
  async now() {
    const [row] = await client.$queryRaw<{ now: Date }[]>`select now() as now`;
    return row?.now ?? new Date(0);
  },

  clipsWithOverdueFiles: () => client.$queryRaw<{ shop: string; clipId: string }[]>(OVERDUE_CLIPS),

  strandedPublications: () => client.$queryRaw<{ shop: string; exportId: string }[]>`
            select distinct publications.shop, export_id as "exportId" from publications
            join exports on exports.id = export_id and not exports.state = any(${[...ACTIVE_EXPORT_STATES]}::text[])
            where publications.state = 'waiting' and not exists (select 1 from tasks where subject_kind = 'publication'
              and subject_id = publications.id and tasks.state = any(${[...ACTIVE_TASK_STATES]}::text[]))`,

  async openReservations() {
    await countAllEntries(client);
    return client.$queryRaw<OpenReservation[]>`
            select open.shop, open.subject_id as "exportId", exports.state from open_reservations open
            left join exports on exports.id = open.subject_id where open.subject_kind = 'export'`;
  },

  async usedAmong(sha256s) {
    const rows = await client.$queryRaw<{ sha256: string }[]>`
        select sha256 from unnest(${[...sha256s]}::text[]) as sha256
        where exists (select 1 from clip_revisions where file_hashes(document) @> array[sha256])
          or exists (select 1 from exports where file_hashes(result) @> array[sha256])
          or exists (select 1 from uploads where file_hashes(picture) @> array[sha256])
          or exists (select 1 from steps where file_hashes(result) @> array[sha256])
          or exists (select 1 from publications where file_hashes(video) @> array[sha256])
          or exists (select 1 from shops where file_hashes(settings) @> array[sha256])
          or exists (select 1 from clips where file_hashes(brief) @> array[sha256])
          or exists (select 1 from clips where poster is not null and file_hashes(poster) @> array[sha256])`;
    return new Set(rows.map(({ sha256 }) => sha256));
  },

  exportFiles: () =>
    client.$queryRaw<
      { id: string; shop: string; sha256: string }[]
    >`select id, shop, result #>> '{video,sha256}' as sha256 from exports where state = 'done'
        and result #>> '{video,sha256}' is not null`,

  forgetTasks: (olderThanHours, postersAfterHours) =>
    client.$executeRaw`delete from tasks where finished_at < now() - make_interval(hours => ${olderThanHours}::int)
      or finished_at < now() - make_interval(hours => ${postersAfterHours}::int)
      and subject_kind = ${DRAW_POSTER.subject} and state <> 'failed'`,

  forgetAnswers: async (olderThanDays) =>
    (await client.$executeRaw`delete from webhooks
        where handled_at < now() - make_interval(days => ${olderThanDays}::int)`) +
    (await client.$executeRaw`delete from idempotency_keys
        where created_at < now() - make_interval(days => ${olderThanDays}::int)`),

  forgetSteps: (olderThanDays) =>
    client.$executeRaw`delete from steps where created_at < now() - make_interval(days => ${olderThanDays}::int)`,
});

/** Finds clips without a poster, of shops that have the app installed. */
function findPosterWork(client: Client) {
  const { kind, lane, subject } = DRAW_POSTER;
  return {
    async waitingPosters() {
      const [row] = await client.$queryRaw<{ count: number }[]>`
        select count(*)::int as count from tasks where lane = ${lane} and kind = ${kind} and state = 'waiting'`;
      return row?.count ?? 0;
    },
    // One that failed is drawn again once its task is forgotten. An offset keeps the planner from reading all
    // clips and all tasks at once.
    clipsWithoutPoster: (limit: number) =>
      client.$queryRaw<{ shop: string; clipId: string }[]>`
        select shop, id as "clipId" from clips where revision > 0 and poster_revision is distinct from revision
        and not exists (select 1 from shops where domain = clips.shop and uninstalled_at is not null offset 0)
        and not exists (select 1 from tasks where subject_id = clips.id and tasks.shop = clips.shop
          and subject_kind = ${subject} and tasks.state = any(${[...ACTIVE_TASK_STATES, 'failed']}::text[]) offset 0)
        order by created_at desc limit ${limit}`,
  };
}

/** Finds shops by their bill, of those that have the app installed. */
function findBills(client: Client) {
  const installed = async (found: Prisma.Sql): Promise<string[]> => {
    const shops = await client.$queryRaw<{ shop: string }[]>`
      select distinct shop from (${found}) found join shops on shops.domain = shop and shops.uninstalled_at is null`;
    return shops.map(({ shop }) => shop);
  };
  return {
    shopsWaiting: ({ usage, charges }: WaitingBills) =>
      installed(Sql`
        select shop from usage_charges where state = any(${[...usage.states]}::text[])
        and created_at < now() - make_interval(mins => ${usage.minutes}::int)
        union all select shop from charges where status = any(${[...charges.statuses]}::text[])
        and created_at < now() - make_interval(mins => ${charges.minutes}::int)
        union all select shop from plans where period_ends_at < now()`),
    shopsPaying: (status: string) =>
      installed(Sql`select shop from plans union all select shop from charges where status = ${status}`),
  };
}
