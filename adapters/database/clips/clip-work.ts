/** The worker's side of clips: claims, progress and results, each only by the newest attempt. */
import { clipOf } from '#adapters/database/clips/clip-row.ts';
import { addRevision } from '#adapters/database/clips/add-revision.ts';
import { json, NONE, type Client, type Prisma, type Transaction } from '#adapters/database/kernel/client.ts';
import { retryTransient } from '#adapters/database/kernel/retry-transient.ts';
import { notify } from '#adapters/database/kernel/notify.ts';
import { enqueue } from '#adapters/database/kernel/outbox.ts';
import type { ClipWork } from '#studio/clip/ports.ts';
import type { ErrorCode } from '#studio/shared/errors.ts';

/** A worker that has been silent for this long is taken for dead: with the sweep that looks for it, work goes on within a minute. */
export const SILENCE_SECONDS = 40;

const GONE: readonly ErrorCode[] = ['PRODUCT_NOT_FOUND', 'PRODUCT_GONE'];

export function openClipWork(client: Client): ClipWork {
  /** Writes to a clip that this attempt still holds. */
  const write = (
    id: string,
    attempt: number,
    data: Prisma.ClipUpdateManyMutationInput,
    also?: (transaction: Transaction) => Promise<void>,
  ): Promise<boolean> =>
    retryTransient(() =>
      client.$transaction(async (transaction) => {
        const { count } = await transaction.clip.updateMany({
          where: { id, attempt, state: 'generating' },
          data,
        });
        if (count === 0) return false;
        await transaction.$executeRaw`update clips set heartbeat_at = now() where id = ${id}`;
        await also?.(transaction);
        const { shop } = await transaction.clip.findUniqueOrThrow({ where: { id }, select: { shop: true } });
        await notify(transaction, { shop, kind: 'clip', id });
        return true;
      }),
    );

  return {
    claim: (id) =>
      client.$transaction(async (transaction) => {
        const claimed = await transaction.$queryRaw<{ id: string }[]>`
          update clips set state = 'generating', attempt = attempt + 1, losses = losses + case when state = 'generating' then 1 else 0 end, heartbeat_at = now(), failure = null
          where id = ${id} and (state = 'waiting' or (state = 'generating' and heartbeat_at < now() - make_interval(secs => ${SILENCE_SECONDS}))) returning id`;
        if (claimed.length === 0) return null;
        const row = await transaction.clip.findUniqueOrThrow({ where: { id } });
        await notify(transaction, { shop: row.shop, kind: 'clip', id });
        return { shop: row.shop, clip: await clipOf(transaction, row), attempt: row.attempt };
      }),

    progress: (id, attempt, progress) => write(id, attempt, { progress: json(progress) }),

    finish: (id, attempt, { document, summary }) =>
      write(
        id,
        attempt,
        {
          state: 'ready',
          progress: NONE,
          failure: NONE,
          stale: NONE,
          revision: { increment: 1 },
          productId: document.product.id,
        },
        async (transaction) => {
          const { revision } = await transaction.clip.findUniqueOrThrow({
            where: { id },
            select: { revision: true },
          });
          await addRevision(transaction, id, { revision, document, summary });
        },
      ),

    // A clip that has a film keeps it: the failure is a notice. Of its own store's product that is gone, it is told once.
    fail: (id, attempt, failure) =>
      write(id, attempt, { progress: NONE, failure: json(failure) }, async (transaction) => {
        await transaction.$executeRaw`update clips set state = case when revision > 0 then 'ready' else 'failed' end where id = ${id}`;
        if (GONE.includes(failure.code))
          await transaction.$executeRaw`update clips set failure = null, stale = '{"reasons": ["gone"]}' where id = ${id} and revision > 0 and product_id is not null`;
      }),

    async release(id, attempt) {
      await write(id, attempt, { state: 'waiting', progress: NONE }, (transaction) =>
        enqueue(transaction, { name: 'generate-clip', payload: { id } }),
      );
    },
  };
}
