/**
 * Does what a key stands for once: the first request's answer is stored, a repeat of that request gets it,
 * and any other request with that key is refused.
 */
import { createHash } from 'node:crypto';
import { json, type Transaction } from '#adapters/database/kernel/client.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { KeyClaim } from '#studio/work/transaction.ts';

/** SHA-256 of plain data as JSON, in lower-case hex. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** See `ShopTransaction.claimKey`: IDEMPOTENCY_KEY_REUSED. */
export async function claimKey(
  transaction: Transaction,
  shop: string,
  key: string,
  request: unknown,
): Promise<Result<KeyClaim, AppError>> {
  const requestHash = hashOf(request);
  // A second request with the same key waits here until the first has committed.
  const inserted = await transaction.$executeRaw`insert into idempotency_keys (shop, key, request_hash, reply)
      values (${shop}, ${key}, ${requestHash}, 'null') on conflict do nothing`;
  if (inserted === 0) {
    const known = await transaction.idempotencyKey.findUniqueOrThrow({ where: { shop_key: { shop, key } } });
    if (known.requestHash !== requestHash) return err(new AppError('IDEMPOTENCY_KEY_REUSED'));
    return ok({
      ids: Array.isArray(known.reply) ? known.reply.map(String) : [],
      record: () => Promise.resolve(),
    });
  }
  return ok({
    ids: null,
    async record(ids) {
      await transaction.idempotencyKey.update({
        where: { shop_key: { shop, key } },
        data: { reply: json(ids) },
      });
    },
  });
}
