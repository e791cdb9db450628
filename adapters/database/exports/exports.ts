/** Keeps one shop's exports: one transaction starts one, and the same film with the same settings is made once. */
import { randomUUID } from 'node:crypto';
import { json, type Client, type Transaction } from '#adapters/database/kernel/client.ts';
import { exportOf } from '#adapters/database/exports/export-row.ts';
import { claimKey, hashOf } from '#adapters/database/kernel/idempotency.ts';
import { affordable, release, reserve } from '#adapters/database/points/ledger.ts';
import { lockExports } from '#adapters/database/exports/lock-exports.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { enqueue } from '#adapters/database/kernel/outbox.ts';
import { IN_TURN, reportedSince } from '#adapters/database/kernel/task-list.ts';
import { readClipDocument } from '#studio/clip/documents/documents.ts';
import type { ExportSettings } from '#studio/export/export.ts';
import type { ExportRecord, Exports } from '#studio/export/export-record.ts';
import { exportLine, exportPrice } from '#studio/export/price.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { formatQuarterPoints } from '#studio/points/points.ts';
import { quote } from '#studio/points/quote.ts';
import { framesIn } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Export as Row } from '../../../prisma/generated/client.ts';

const notThere = (): AppError => new AppError('NOT_FOUND');
const MAX_ROWS = 200;
/** What ended without a file, or has none any more, can be made again. */
const OVER: readonly string[] = ['failed', 'cancelled', 'expired'];
const PUSHED = { publications: { where: { state: { notIn: ['failed', 'undone'] } }, select: { id: true } } };

type Wanted = { clipId: string; revision: number };
type Prepared = Wanted & {
  title: string;
  storyboard: Storyboard;
  contentHash: string;
  /** The one that is there, or on its way. */ living: ExportRecord | null;
};

export function openExports(client: Client, shop: string): Exports {
  async function prepare(
    transaction: Transaction,
    { clipId, revision }: Wanted,
    settings: ExportSettings,
  ): Promise<Prepared | null> {
    const row = await transaction.clipRevision.findFirst({
      where: { clipId, revision, clip: { shop } },
      include: { clip: true },
    });
    if (row === null) return null;
    const { storyboard, contentHash } = filmOf(row, settings);
    const living = await transaction.export.findFirst({
      where: { shop, contentHash, state: { in: [...LIVING] } },
    });
    return {
      clipId,
      revision,
      title: row.clip.title,
      storyboard,
      contentHash,
      living: living === null ? null : exportOf(living),
    };
  }

  async function make(
    transaction: Transaction,
    { clipId, revision, title, storyboard, contentHash }: Prepared,
    settings: ExportSettings,
  ): Promise<Result<ExportRecord, AppError>> {
    const price = exportPrice(storyboard.seconds);
    const made = await transaction.export.create({
      data: {
        id: randomUUID(),
        shop,
        clipId,
        revision,
        contentHash,
        title,
        aspectRatio: storyboard.aspectRatio,
        seconds: storyboard.seconds,
        settings: json(settings),
        quarterPoints: price.quarterPoints,
        framesTotal: framesIn(storyboard.seconds),
      },
    });
    const reserved = await reserve(transaction, shop, { kind: 'export', id: made.id }, price);
    if (!reserved.ok) return reserved;
    await enqueue(transaction, { name: 'export-clip', payload: { id: made.id } });
    await notify(transaction, { shop, kind: 'export', id: made.id });
    return ok(exportOf(made));
  }

  /** All of them or none: the price of all is paid, or nothing is queued. */
  async function makeAll(
    transaction: Transaction,
    wanted: readonly Wanted[],
    settings: ExportSettings,
    atMost: number,
  ): Promise<Result<ExportRecord[], AppError>> {
    // Two clicks with two keys on one film, or on Try again, wait for each other here; in one order for everybody, so that none waits for ever.
    for (const clipId of [...new Set(wanted.map((each) => each.clipId))].sort())
      await lockExports(transaction, clipId);
    const prepared: Prepared[] = [];
    for (const each of wanted) {
      const found = await prepare(transaction, each, settings);
      if (found === null) return err(notThere());
      prepared.push(found);
    }
    const missing = prepared.filter(
      ({ living, contentHash }, index) =>
        living === null && prepared.findIndex((other) => other.contentHash === contentHash) === index,
    );
    const price = quote(missing.map(({ storyboard }) => exportLine(storyboard.seconds)));
    if (price.quarterPoints > atMost)
      return err(
        new AppError('PRICE_CHANGED', {
          cost: formatQuarterPoints(price.quarterPoints),
          shown: formatQuarterPoints(atMost),
        }),
      );
    if (missing.length > 1) {
      const payable = await affordable(transaction, shop, price);
      if (!payable.ok) return payable;
    }
    const made = new Map<string, ExportRecord>();
    for (const each of missing) {
      const one = await make(transaction, each, settings);
      if (!one.ok) return one;
      made.set(each.contentHash, one.value);
    }
    return ok(prepared.flatMap(({ living, contentHash }) => living ?? made.get(contentHash) ?? []));
  }

  /** What is over and was made again says nothing any more, unless a push hangs on it: it can be taken back only here. */
  async function withoutMadeAgain(
    rows: readonly (Row & { publications: readonly unknown[] })[],
  ): Promise<ExportRecord[]> {
    const over = rows.filter(({ state, publications }) => OVER.includes(state) && publications.length === 0);
    const others = await client.export.findMany({
      where: { shop, contentHash: { in: over.map(({ contentHash }) => contentHash) } },
      select: { contentHash: true, createdAt: true },
    });
    const isMadeAgain = (row: (typeof rows)[number]) =>
      over.includes(row) &&
      others.some(
        ({ contentHash, createdAt }) => contentHash === row.contentHash && createdAt > row.createdAt,
      );
    return rows.filter((row) => !isMadeAgain(row)).map(exportOf);
  }

  return {
    start: ({ key, clips, settings, atMostQuarterPoints = Infinity }) =>
      allOrNothing(client, async (transaction) => {
        const claimed = await claimKey(transaction, shop, `export:${key}`, { clips, settings });
        if (!claimed.ok) return claimed;
        if (claimed.value.ids !== null && claimed.value.ids.length > 0) {
          const known = new Map(
            (await transaction.export.findMany({ where: { shop, id: { in: claimed.value.ids } } })).map(
              (row) => [row.id, exportOf(row)],
            ),
          );
          return ok(claimed.value.ids.flatMap((id) => known.get(id) ?? []));
        }
        const made = await makeAll(transaction, clips, settings, atMostQuarterPoints);
        if (made.ok) await claimed.value.remember(made.value.map(({ id }) => id));
        return made;
      }),

    async prices({ clips, settings }) {
      const rows = await client.clipRevision.findMany({
        where: { clip: { shop }, OR: clips.map(({ clipId, revision }) => ({ clipId, revision })) },
      });
      const films = rows.map((row) => ({ clipId: row.clipId, ...filmOf(row, settings) }));
      const living = await client.export.findMany({
        where: {
          shop,
          contentHash: { in: films.map(({ contentHash }) => contentHash) },
          state: { in: [...LIVING] },
        },
        select: { contentHash: true },
      });
      const paid = new Set(living.map(({ contentHash }) => contentHash));
      return new Map(
        films.map(({ clipId, storyboard, contentHash }) => [
          clipId,
          paid.has(contentHash) ? 0 : exportPrice(storyboard.seconds).quarterPoints,
        ]),
      );
    },

    async find(id) {
      const row = await client.export.findFirst({ where: { id, shop } });
      return row === null ? null : exportOf(row);
    },

    findAll: async (ids) =>
      (await client.export.findMany({ where: { shop, id: { in: [...ids] } } })).map(exportOf),

    list: async ({ clipId }) =>
      withoutMadeAgain(
        await client.export.findMany({
          where: { shop, clipId },
          orderBy: { createdAt: 'desc' },
          take: MAX_ROWS,
          include: PUSHED,
        }),
      ),

    async tasks({ since, active, ended }) {
      const underWay = { shop, state: { in: ['waiting', 'rendering'] } };
      const [first, activeCount, last] = await Promise.all([
        client.export.findMany({ where: underWay, orderBy: IN_TURN, take: active }),
        client.export.count({ where: underWay }),
        client.export.findMany({
          where: { shop, state: { in: ['done', 'failed', 'cancelled'] }, ...reportedSince(since) },
          orderBy: { createdAt: 'desc' },
          take: ended,
          include: PUSHED,
        }),
      ]);
      return { active: first.map(exportOf), activeCount, ended: await withoutMadeAgain(last) };
    },

    async places(ids) {
      const rows = await client.$queryRaw<{ id: string; ahead: number }[]>`
        select id, ahead from (select id, shop, (row_number() over (order by created_at, id) - 1)::int as ahead from exports where state = 'waiting') queue
        where shop = ${shop} and id = any(${[...ids]}::text[])`;
      return new Map(rows.map(({ id, ahead }) => [id, ahead]));
    },

    cancel: (id) =>
      client.$transaction(async (transaction) => {
        const row = await transaction.export.findFirst({ where: { id, shop } });
        if (row === null) return err(notThere());
        const { count } = await transaction.export.updateMany({
          where: { id, shop, state: { in: ['waiting', 'rendering'] } },
          data: { state: 'cancelled', attempt: { increment: 1 } },
        });
        if (count === 0) return ok(undefined);
        await release(transaction, shop, { kind: 'export', id }, 'cancelled');
        await notify(transaction, { shop, kind: 'export', id });
        return ok(undefined);
      }),

    retry: (id) =>
      allOrNothing(client, async (transaction) => {
        const row = await transaction.export.findFirst({ where: { id, shop } });
        if (row === null) return err(notThere());
        if (!OVER.includes(row.state)) return ok(undefined);
        const { clipId, revision, settings } = exportOf(row);
        const made = await makeAll(transaction, [{ clipId, revision }], settings, Infinity);
        return made.ok ? ok(undefined) : made;
      }),
  };
}

/** There, or on its way: asked for again it is not made again. */
const LIVING = ['waiting', 'rendering', 'done'] as const;

function filmOf(
  { clipId, document }: { clipId: string; document: unknown },
  settings: ExportSettings,
): { storyboard: Storyboard; contentHash: string } {
  const { storyboard } = readClipDocument(document);
  return { storyboard, contentHash: hashOf({ clipId, storyboard, settings }) };
}

/** A refusal leaves nothing behind: what the transaction had written is taken back. */
async function allOrNothing<T>(
  client: Client,
  work: (transaction: Transaction) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  try {
    return await client.$transaction(async (transaction) => {
      const result = await work(transaction);
      if (!result.ok) throw result.error;
      return result;
    });
  } catch (error) {
    if (error instanceof AppError) return err(error);
    throw error;
  }
}
