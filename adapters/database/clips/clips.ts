/** One shop's clips: reads, and the use cases bound to the database. */
import { readClips, type DocumentCache } from '#adapters/database/clips/read-clips.ts';
import type { Client } from '#adapters/database/kernel/client.ts';
import { cancelClip } from '#studio/clip/cancel-clip.ts';
import type { ClipTransaction } from '#studio/clip/clip-rows.ts';
import { copyClip } from '#studio/clip/copy-clip.ts';
import { dismissFailure } from '#studio/clip/dismiss-failure.ts';
import { keepClip, keepExpiringClips } from '#studio/clip/keep-clip.ts';
import type { Clips } from '#studio/clip/ports.ts';
import { refreshClip } from '#studio/clip/refresh-clip.ts';
import { removeClip } from '#studio/clip/remove-clip.ts';
import { renameClip } from '#studio/clip/rename-clip.ts';
import { retryClip } from '#studio/clip/retry-clip.ts';
import { saveRevision } from '#studio/clip/save-revision.ts';
import { startClips } from '#studio/clip/start-clips.ts';
import { expectOk } from '#studio/shared/result.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** See `Clips`. */
export function openClips(
  client: Client,
  shop: string,
  { transact, documents }: { transact: Transact<ClipTransaction>; documents: DocumentCache },
): Clips {
  const ports = { transact };
  return {
    ...readClips(client, shop, documents),
    start: (request) => startClips(ports, request),
    saveRevision: (id, change) => saveRevision(ports, { id, ...change }),
    copy: (id, made) => copyClip(ports, { id, ...made }),
    cancel: (id) => cancelClip(ports, id),
    retry: (id, { withoutVoice }) => retryClip(ports, { id, withoutVoice }),
    refresh: (id) => refreshClip(ports, id),
    keep: (id, keep) => keepClip(ports, { id, keep }),
    keepExpiring: async () => expectOk(await keepExpiringClips(ports)),
    rename: (id, title) => renameClip(ports, { id, title }),
    dismissFailure: (id) => dismissFailure(ports, id),
    remove: (id) => removeClip(ports, id),
  };
}
