/** One at a time starts exports of a clip, tries them again, or deletes the clip. */
import type { Transaction } from '#adapters/database/kernel/client.ts';

/** Until the transaction ends. */
export const lockExports = (transaction: Transaction, clipId: string): Promise<unknown> =>
  transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`export ${clipId}`}, 0))`;
