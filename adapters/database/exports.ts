/** Keeps one shop's exports: one transaction starts one, and the same film with the same settings is made once. */
import { randomUUID } from 'node:crypto';
import { json, type Client, type Transaction } from '#adapters/database/client.ts';
import { exportOf } from '#adapters/database/export-row.ts';
import { claimKey, hashOf } from '#adapters/database/idempotency.ts';
import { enter } from '#adapters/database/ledger.ts';
import { notify } from '#adapters/database/notify.ts';
import { order } from '#adapters/database/outbox.ts';
import { clipDocumentSchema } from '#studio/clip/clip.ts';
import type { ExportSettings } from '#studio/export/export.ts';
import type { ExportRecord, Exports } from '#studio/export/export-record.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { framesIn } from '#studio/shared/time.ts';

const notThere = (): AppError => new AppError('NOT_FOUND');
const MOST = 200;

export function openExports(client: Client, shop: string): Exports {
  async function make(transaction: Transaction, clipId: string, revision: number, settings: ExportSettings): Promise<Result<ExportRecord, AppError>> {
    const row = await transaction.clipRevision.findFirst({ where: { clipId, revision, clip: { shop } }, include: { clip: true } });
    if (row === null) return err(notThere());
    const { storyboard } = clipDocumentSchema.parse(row.document);
    const contentHash = hashOf({ clipId, storyboard, settings });
    const living = await transaction.export.findFirst({ where: { shop, contentHash, state: { in: ['waiting', 'rendering', 'done'] } } });
    if (living !== null) return ok(exportOf(living));
    const made = await transaction.export.create({
      data: {
        id: randomUUID(), shop, clipId, revision, contentHash,
        title: row.clip.title, aspectRatio: storyboard.aspectRatio, seconds: storyboard.seconds, settings: json(settings),
        // One second of film is one quarter point.
        quarterPoints: storyboard.seconds, framesTotal: framesIn(storyboard.seconds),
      },
    });
    await enter(transaction, { shop, exportId: made.id, kind: 'reserve', quarterPoints: made.quarterPoints });
    await order(transaction, { name: 'export-clip', payload: { id: made.id } });
    await notify(transaction, { shop, kind: 'export', id: made.id });
    return ok(exportOf(made));
  }

  /** Two clicks with two keys on one film, or on Try again, wait for each other here. */
  const oneAtATime = (transaction: Transaction, clipId: string) => transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`export ${clipId}`}, 0))`;

  return {
    start: ({ key, clipId, revision, settings }) =>
      client.$transaction(async (transaction): Promise<Result<ExportRecord, AppError>> => {
        await oneAtATime(transaction, clipId);
        const claimed = await claimKey(transaction, shop, `export:${key}`, { clipId, revision, settings });
        if (!claimed.ok) return claimed;
        const known = claimed.value.ids?.[0];
        if (known !== undefined) return ok(exportOf(await transaction.export.findFirstOrThrow({ where: { shop, id: known } })));
        const made = await make(transaction, clipId, revision, settings);
        if (made.ok) await claimed.value.remember([made.value.id]);
        return made;
      }),

    async find(id) {
      const row = await client.export.findFirst({ where: { id, shop } });
      return row === null ? null : exportOf(row);
    },

    async list({ clipId, since, limit = MOST }) {
      const rows = await client.export.findMany({
        where: { shop, ...(clipId === undefined ? {} : { clipId }), ...(since === undefined ? {} : { OR: [{ createdAt: { gte: since } }, { state: { in: ['waiting', 'rendering'] } }] }) },
        orderBy: { createdAt: 'desc' },
        take: limit,
      });
      const newer = new Set<string>();
      return rows
        .filter(({ contentHash, state }) => {
          const triedAgain = newer.has(contentHash) && (state === 'failed' || state === 'cancelled');
          newer.add(contentHash);
          return !triedAgain;
        })
        .map(exportOf);
    },

    async place(id) {
      const [row] = await client.$queryRaw<{ ahead: number }[]>`
        select count(other.id)::int as ahead from exports mine left join exports other on other.state = 'waiting' and other.created_at < mine.created_at
        where mine.id = ${id} and mine.shop = ${shop}`;
      return row?.ahead ?? 0;
    },

    cancel: (id) =>
      client.$transaction(async (transaction) => {
        const row = await transaction.export.findFirst({ where: { id, shop } });
        if (row === null) return err(notThere());
        const { count } = await transaction.export.updateMany({ where: { id, shop, state: { in: ['waiting', 'rendering'] } }, data: { state: 'cancelled', attempt: { increment: 1 } } });
        if (count === 0) return ok(undefined);
        await enter(transaction, { shop, exportId: id, kind: 'release', quarterPoints: row.quarterPoints });
        await notify(transaction, { shop, kind: 'export', id });
        return ok(undefined);
      }),

    retry: (id) =>
      client.$transaction(async (transaction) => {
        const row = await transaction.export.findFirst({ where: { id, shop } });
        if (row === null) return err(notThere());
        if (row.state !== 'failed' && row.state !== 'cancelled') return ok(undefined);
        const { clipId, revision, settings } = exportOf(row);
        await oneAtATime(transaction, clipId);
        const made = await make(transaction, clipId, revision, settings);
        return made.ok ? ok(undefined) : made;
      }),
  };
}
