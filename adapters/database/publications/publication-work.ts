/** The worker's side of publications: claims, steps, results, and the journal on the publication's own row. */
import { json, NONE, type Client, type Prisma, type Transaction } from '#adapters/database/kernel/client.ts';
import { SILENCE_SECONDS } from '#adapters/database/clips/clip-work.ts';
import { exportOf } from '#adapters/database/exports/export-row.ts';
import { ledgerIn } from '#adapters/database/points/ledger-in.ts';
import { retryTransient } from '#adapters/database/kernel/retry-transient.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { enqueue } from '#adapters/database/kernel/outbox.ts';
import { publicationOf } from '#adapters/database/publications/publication-row.ts';
import { readClipDocument } from '#studio/clip/documents/documents.ts';
import { publishRecordSchema } from '#studio/publish/ports.ts';
import type { PublicationWork } from '#studio/publish/publication-record.ts';
import { fileRefSchema } from '#studio/shared/storage.ts';

export function openPublicationWork(client: Client): PublicationWork {
  const write = (
    id: string,
    attempt: number,
    data: Prisma.PublicationUpdateManyMutationInput,
    also?: (transaction: Transaction) => Promise<void>,
  ): Promise<boolean> =>
    retryTransient(() =>
      client.$transaction(async (transaction) => {
        const { count } = await transaction.publication.updateMany({
          where: { id, attempt, state: { in: ['publishing', 'undoing'] } },
          data,
        });
        if (count === 0) return false;
        await transaction.$executeRaw`update publications set heartbeat_at = now() where id = ${id}`;
        await also?.(transaction);
        const { shop } = await transaction.publication.findUniqueOrThrow({
          where: { id },
          select: { shop: true },
        });
        await notify(transaction, { shop, kind: 'publication', id });
        return true;
      }),
    );

  return {
    claim: (id, state) =>
      client.$transaction(async (transaction) => {
        const claimed =
          state === 'publishing'
            ? await transaction.$queryRaw<{ id: string }[]>`
                update publications set state = 'publishing', attempt = attempt + 1, losses = losses + case when state = 'publishing' then 1 else 0 end, heartbeat_at = now(), failure = null
                where id = ${id} and (state = 'waiting' or (state = 'publishing' and heartbeat_at < now() - make_interval(secs => ${SILENCE_SECONDS}))) returning id`
            : await transaction.$queryRaw<{ id: string }[]>`
                update publications set step = 'undoing', attempt = attempt + 1, losses = losses + case when step is null then 0 else 1 end, heartbeat_at = now(), failure = null
                where id = ${id} and state = 'undoing' and (step is null or heartbeat_at < now() - make_interval(secs => ${SILENCE_SECONDS})) returning id`;
        if (claimed.length === 0) return null;
        const row = await transaction.publication.findUniqueOrThrow({
          where: { id },
          include: { export: true },
        });
        const made = exportOf(row.export).result;
        await notify(transaction, { shop: row.shop, kind: 'publication', id });
        const { document } = await transaction.clipRevision.findUniqueOrThrow({
          where: { clipId_revision: { clipId: row.export.clipId, revision: row.export.revision } },
        });
        return {
          shop: row.shop,
          record: publicationOf(row),
          made,
          storyboard: readClipDocument(document).storyboard,
          video: row.video === null ? null : fileRefSchema.parse(row.video),
          attempt: row.attempt,
        };
      }),
    progress: (id, attempt, step) => write(id, attempt, { step }),
    replaceVideo: (id, attempt, video) => write(id, attempt, { video: json(video), journal: NONE }),
    finish: (id, attempt, publication) =>
      publication === null
        ? write(id, attempt, { state: 'undone', step: null })
        : write(
            id,
            attempt,
            { state: 'ready', step: null, mediaId: publication.mediaId, position: publication.position },
            async (transaction) => {
              if (!publication.alreadyThere) return;
              // What an earlier push of ours left there is ours all the same.
              await transaction.$executeRaw`update publications set already_there = not exists (
              select 1 from publications other where other.shop = publications.shop and other.id <> publications.id and (other.media_id = ${publication.mediaId} or other.journal ->> 'mediaId' = ${publication.mediaId})) where id = ${id}`;
            },
          ),
    fail: (id, attempt, failure) =>
      write(id, attempt, { state: 'failed', failure: json(failure) }, async (transaction) => {
        if (failure.code !== 'SHOPIFY_CANNOT_READ_VIDEO') return;
        const { shop, exportId } = await transaction.publication.findUniqueOrThrow({
          where: { id },
          select: { shop: true, exportId: true },
        });
        await ledgerIn(transaction, shop).refund({ kind: 'export', id: exportId }, 'unreadable-by-shopify');
      }),
    async release(id, attempt, later) {
      const row = await retryTransient(() => client.publication.findUnique({ where: { id } }));
      if (row === null) return;
      const undoing = row.state === 'undoing';
      await write(
        id,
        attempt,
        {
          state: undoing ? 'undoing' : 'waiting',
          step: null,
          failure: later === undefined ? NONE : json(later.failure),
        },
        (transaction) =>
          enqueue(
            transaction,
            { name: undoing ? 'undo-publication' : 'publish-export', payload: { id } },
            later?.afterSeconds,
          ),
      );
    },
    journal: (id) => ({
      async load() {
        const row = await retryTransient(() =>
          client.publication.findUnique({ where: { id }, select: { journal: true } }),
        );
        return row === null || row.journal === null ? null : publishRecordSchema.parse(row.journal);
      },
      async save(_key, record) {
        await retryTransient(() =>
          client.publication.update({ where: { id }, data: { journal: json(record) } }),
        );
      },
    }),
  };
}
