/** One shop's publications: reads, and the use cases bound to the database. */
import type { Client } from '#adapters/database/kernel/client.ts';
import { readPublications } from '#adapters/database/publications/read-publications.ts';
import { exportAndPublish } from '#studio/publish/export-and-publish.ts';
import type { Publications } from '#studio/publish/publication-record.ts';
import type { PublishTransaction } from '#studio/publish/publication-rows.ts';
import { replacePublication } from '#studio/publish/replace-publication.ts';
import { restorePublication } from '#studio/publish/restore-publication.ts';
import { retryPublication } from '#studio/publish/retry-publication.ts';
import { startPublication } from '#studio/publish/start-publication.ts';
import { undoPublication } from '#studio/publish/undo-publication.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** See `Publications`. */
export function openPublications(
  client: Client,
  shop: string,
  transact: Transact<PublishTransaction>,
): Publications {
  const ports = { transact };
  return {
    ...readPublications(client, shop),
    start: (request) => startPublication(ports, request),
    exportAndStart: (request) => exportAndPublish(ports, request),
    replace: (request) => replacePublication(ports, request),
    restore: (id) => restorePublication(ports, id),
    undo: (id) => undoPublication(ports, id),
    retry: (id) => retryPublication(ports, id),
  };
}
