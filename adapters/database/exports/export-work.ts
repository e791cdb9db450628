/** The worker's side of exports: claims, frames, and an end that settles or releases exactly once. */
import { json, NONE, type Client, type Prisma, type Transaction } from '#adapters/database/kernel/client.ts';
import { SILENCE_SECONDS } from '#adapters/database/clips/clip-work.ts';
import { exportOf } from '#adapters/database/exports/export-row.ts';
import { ledgerIn } from '#adapters/database/points/ledger-in.ts';
import { retryTransient } from '#adapters/database/kernel/retry-transient.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { enqueue } from '#adapters/database/kernel/outbox.ts';
import { readClipDocument } from '#studio/clip/documents/documents.ts';
import type { ExportWork } from '#studio/export/export-record.ts';

export function openExportWork(client: Client): ExportWork {
  const write = (
    id: string,
    attempt: number,
    data: Prisma.ExportUpdateManyMutationInput,
    also?: (transaction: Transaction, shop: string) => Promise<unknown>,
  ): Promise<boolean> =>
    retryTransient(() =>
      client.$transaction(async (transaction) => {
        const { count } = await transaction.export.updateMany({
          where: { id, attempt, state: 'rendering' },
          data,
        });
        if (count === 0) return false;
        await transaction.$executeRaw`update exports set heartbeat_at = now() where id = ${id}`;
        const { shop } = await transaction.export.findUniqueOrThrow({
          where: { id },
          select: { shop: true },
        });
        await also?.(transaction, shop);
        await notify(transaction, { shop, kind: 'export', id });
        return true;
      }),
    );

  return {
    claim: (id) =>
      client.$transaction(async (transaction) => {
        const claimed = await transaction.$queryRaw<{ id: string }[]>`
          update exports set state = 'rendering', attempt = attempt + 1, losses = losses + case when state = 'rendering' then 1 else 0 end, heartbeat_at = now(), failure = null, frames_done = 0
          where id = ${id} and (state = 'waiting' or (state = 'rendering' and heartbeat_at < now() - make_interval(secs => ${SILENCE_SECONDS}))) returning id`;
        if (claimed.length === 0) return null;
        const row = await transaction.export.findUniqueOrThrow({ where: { id } });
        const { document } = await transaction.clipRevision.findUniqueOrThrow({
          where: { clipId_revision: { clipId: row.clipId, revision: row.revision } },
        });
        await notify(transaction, { shop: row.shop, kind: 'export', id });
        return {
          shop: row.shop,
          record: exportOf(row),
          storyboard: readClipDocument(document).storyboard,
          attempt: row.attempt,
        };
      }),
    progress: (id, attempt, { done, total }) => write(id, attempt, { framesDone: done, framesTotal: total }),
    finish: (id, attempt, made) =>
      write(
        id,
        attempt,
        { state: 'done', result: json(made), framesDone: made.frames, framesTotal: made.frames },
        async (transaction, shop) => {
          const settled = await ledgerIn(transaction, shop).settle({ kind: 'export', id });
          if (settled === 'unpaid')
            await transaction.export.update({ where: { id }, data: { state: 'cancelled', result: NONE } });
          else await transaction.$executeRaw`update exports set finished_at = now() where id = ${id}`;
        },
      ),
    fail: (id, attempt, failure) =>
      write(id, attempt, { state: 'failed', failure: json(failure) }, (transaction, shop) =>
        ledgerIn(transaction, shop).release({ kind: 'export', id }, 'failed'),
      ),
    async release(id, attempt) {
      await write(id, attempt, { state: 'waiting' }, (transaction) =>
        enqueue(transaction, { name: 'export-clip', payload: { id } }),
      );
    },
  };
}
