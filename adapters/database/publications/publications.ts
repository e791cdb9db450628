/** Keeps one shop's publications: while one is on its way or there, there is no second. */
import { randomUUID } from 'node:crypto';
import { NONE, type Client, type Transaction } from '#adapters/database/kernel/client.ts';
import { exportOf } from '#adapters/database/exports/export-row.ts';
import { claimKey } from '#adapters/database/kernel/idempotency.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { enqueue } from '#adapters/database/kernel/outbox.ts';
import { publicationOf } from '#adapters/database/publications/publication-row.ts';
import { IN_TURN, reportedSince } from '#adapters/database/kernel/task-list.ts';
import { readClipDocument } from '#studio/clip/documents/documents.ts';
import {
  isStillThere,
  type PublicationRecord,
  type Publications,
} from '#studio/publish/publication-record.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

const notThere = (): AppError => new AppError('NOT_FOUND');
const MAX_ROWS = 200;

export function openPublications(client: Client, shop: string): Publications {
  const move = async (
    id: string,
    from: readonly string[],
    to: 'waiting' | 'undoing',
    job: 'publish-export' | 'undo-publication',
    within?: Transaction,
  ): Promise<Result<void, AppError>> => {
    if (within === undefined)
      return client.$transaction((transaction) => move(id, from, to, job, transaction));
    const { count } = await within.publication.updateMany({
      where: { id, shop, state: { in: [...from] } },
      data: { state: to, step: null, failure: NONE, losses: 0 },
    });
    if (count === 0)
      return (await within.publication.count({ where: { id, shop } })) === 0
        ? err(notThere())
        : ok(undefined);
    await enqueue(within, { name: job, payload: { id } });
    await notify(within, { shop, kind: 'publication', id });
    return ok(undefined);
  };
  /** One at a time decides whether an export goes to its product. */
  const lock = (transaction: Transaction, exportId: string) =>
    transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`publish ${exportId}`}, 0))`;
  /** The one that is on its way or there. */
  const living = (
    transaction: Transaction,
    { exportId, productId }: { exportId: string; productId: string },
  ) =>
    transaction.publication.findFirst({
      where: { shop, exportId, productId, state: { notIn: ['failed', 'undone'] } },
    });

  return {
    start: (asked) =>
      client.$transaction(async (transaction): Promise<Result<PublicationRecord, AppError>> => {
        const made = await transaction.export.findFirst({ where: { id: asked.exportId, shop } });
        if (made === null) return err(notThere());
        if (made.state !== 'done')
          return err(new AppError(made.state === 'expired' ? 'EXPORT_EXPIRED' : 'EXPORT_NOT_READY'));
        const revision = await transaction.clipRevision.findUniqueOrThrow({
          where: { clipId_revision: { clipId: made.clipId, revision: made.revision } },
        });
        const { product } = readClipDocument(revision.document);
        if (!product.shop.own || product.id === null)
          return err(new AppError('NOT_YOUR_STORE', { shop: product.shop.name }));
        await lock(transaction, made.id);
        const { key, ...body } = asked;
        const claimed = await claimKey(transaction, shop, `publish:${key}`, body);
        if (!claimed.ok) return claimed;
        const known = claimed.value.ids?.[0];
        if (known !== undefined)
          return ok(
            publicationOf(await transaction.publication.findFirstOrThrow({ where: { shop, id: known } })),
          );
        const there = await living(transaction, { exportId: made.id, productId: product.id });
        if (there !== null) return ok(publicationOf(there));
        const { clipId, title } = exportOf(made);
        const row = await transaction.publication.create({
          data: {
            id: randomUUID(),
            shop,
            exportId: made.id,
            clipId,
            productId: product.id,
            title,
            alt: asked.alt,
            position: asked.position,
            replacesMediaId: asked.replacesMediaId ?? null,
          },
        });
        await claimed.value.remember([row.id]);
        await enqueue(transaction, { name: 'publish-export', payload: { id: row.id } });
        await notify(transaction, { shop, kind: 'publication', id: row.id });
        return ok(publicationOf(row));
      }),

    async find(id) {
      const row = await client.publication.findFirst({ where: { id, shop } });
      return row === null ? null : publicationOf(row);
    },

    list: async ({ clipId }) =>
      (
        await client.publication.findMany({
          where: { shop, clipId },
          orderBy: { createdAt: 'desc' },
          take: MAX_ROWS,
        })
      ).map(publicationOf),

    async tasks({ since, active, ended }) {
      const underWay = { shop, state: { in: ['waiting', 'publishing', 'undoing'] } };
      const [first, activeCount, last] = await Promise.all([
        client.publication.findMany({ where: underWay, orderBy: IN_TURN, take: active }),
        client.publication.count({ where: underWay }),
        client.publication.findMany({
          where: { shop, state: { in: ['ready', 'failed', 'undone'] }, ...reportedSince(since) },
          orderBy: { createdAt: 'desc' },
          take: ended,
        }),
      ]);
      return { active: first.map(publicationOf), activeCount, ended: last.map(publicationOf) };
    },

    async undo(id) {
      const row = await client.publication.findFirst({ where: { id, shop } });
      return row?.alreadyThere === true
        ? err(new AppError('NOT_OURS_TO_REMOVE'))
        : move(id, ['ready'], 'undoing', 'undo-publication');
    },

    async retry(id) {
      const row = await client.publication.findFirst({ where: { id, shop } });
      if (row === null) return err(notThere());
      if (isStillThere(publicationOf(row))) return move(id, ['failed'], 'undoing', 'undo-publication');
      return client.$transaction(async (transaction) => {
        await lock(transaction, row.exportId);
        return (await living(transaction, row)) === null
          ? move(id, ['failed'], 'waiting', 'publish-export', transaction)
          : ok(undefined);
      });
    },
  };
}
