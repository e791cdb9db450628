/** One shop's exports: reads, and the use cases bound to the database. */
import { exportSources } from '#adapters/database/exports/export-rows.ts';
import { readExports } from '#adapters/database/exports/read-exports.ts';
import type { Client } from '#adapters/database/kernel/client.ts';
import { hashOf } from '#adapters/database/kernel/idempotency.ts';
import { cancelExport } from '#studio/export/cancel-export.ts';
import type { Exports } from '#studio/export/export-record.ts';
import { quoteExports } from '#studio/export/quote-exports.ts';
import { retryExport } from '#studio/export/retry-export.ts';
import { startExports } from '#studio/export/start-exports.ts';
import { afterExport } from '#studio/publish/after-export.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** See `Exports`. */
export function openExports(client: Client, shop: string, transact: Transact<PublishTransaction>): Exports {
  const ports = { transact };
  return {
    ...readExports(client, shop),
    start: (request) => startExports(ports, request),
    prices: (request) => quoteExports({ exports: exportSources(client, shop), fingerprint: hashOf }, request),
    cancel: (id) => cancelExport(ports, id, afterExport),
    retry: (id) => retryExport(ports, id),
  };
}
