/** Binds the studio's use cases to what the database keeps of a shop. */
import type { ShopStores, Stores } from '#adapters/database/open-database.ts';
import { cancelClip } from '#studio/clip/cancel-clip.ts';
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
import type { Exports } from '#studio/export/export-record.ts';
import { quoteExports } from '#studio/export/quote-exports.ts';
import { retryExport } from '#studio/export/retry-export.ts';
import { startExports } from '#studio/export/start-exports.ts';
import { cancelExport } from '#studio/publish/cancel-exports.ts';
import { exportAndPublish } from '#studio/publish/export-and-publish.ts';
import type { Publications } from '#studio/publish/publication-record.ts';
import { replacePublication } from '#studio/publish/replace-publication.ts';
import { restorePublication } from '#studio/publish/restore-publication.ts';
import { retryPublication } from '#studio/publish/retry-publication.ts';
import { startPublication } from '#studio/publish/start-publication.ts';
import { undoPublication } from '#studio/publish/undo-publication.ts';
import { expectOk, ok } from '#studio/shared/result.ts';
import { installShop } from '#studio/shop/install-shop.ts';
import type { Shops } from '#studio/shop/ports.ts';
import { uninstallShop } from '#studio/shop/uninstall-shop.ts';
import { bindSweeps, type Sweeps } from '#wiring/bind-sweeps.ts';

/** What one shop keeps, with the use cases that change it. No other shop's rows can be reached through it. */
export type ShopRepositories = Omit<ShopStores, 'clips' | 'exports' | 'publications'> & {
  clips: Clips;
  exports: Exports;
  publications: Publications;
};

/** The database as every process works with it: everything that is kept, and each shop's use cases. */
export type Database = Omit<Stores, 'shops' | 'sweeps'> & {
  shops: Shops;
  sweeps: Sweeps;
  forShop(domain: string): ShopRepositories;
};

/** `firstGrantQuarterPoints`: what a shop is given when it first comes. */
export const bindUseCases = (
  stores: Stores,
  { firstGrantQuarterPoints = 0 }: { firstGrantQuarterPoints?: number } = {},
): Database => ({
  ...stores,
  shops: shopsOf(stores, firstGrantQuarterPoints),
  sweeps: bindSweeps(stores.sweeps, (shop) => stores.storesOf(shop).transact),
  forShop(domain) {
    const kept = stores.storesOf(domain);
    return { ...kept, clips: clipsOf(kept), exports: exportsOf(kept), publications: publicationsOf(kept) };
  },
});

const clipsOf = ({ clips, transact }: ShopStores): Clips => ({
  ...clips,
  start: (request) => startClips({ transact }, request),
  saveRevision: (id, change) => saveRevision({ transact }, { id, ...change }),
  copy: (id, made) => copyClip({ transact }, { id, ...made }),
  cancel: (id) => cancelClip({ transact }, id),
  retry: (id, { withoutVoice }) => retryClip({ transact }, { id, withoutVoice }),
  refresh: (id) => refreshClip({ transact }, id),
  keep: (id, keep) => keepClip({ transact }, { id, keep }),
  keepExpiring: async () => expectOk(await keepExpiringClips({ transact })),
  rename: (id, title) => renameClip({ transact }, { id, title }),
  dismissFailure: (id) => dismissFailure({ transact }, id),
  remove: (id) => removeClip({ transact }, id),
});

const exportsOf = ({ exports, transact }: ShopStores): Exports => ({
  ...exports,
  start: (request) => startExports({ transact }, request),
  prices: async (request) =>
    expectOk(await transact(async (transaction) => ok(await quoteExports(transaction, request)))),
  cancel: (id) => cancelExport({ transact }, id),
  retry: (id) => retryExport({ transact }, id),
});

const publicationsOf = ({ publications, transact }: ShopStores): Publications => ({
  ...publications,
  start: (request) => startPublication({ transact }, request),
  exportAndStart: (request) => exportAndPublish({ transact }, request),
  replace: (request) => replacePublication({ transact }, request),
  restore: (id) => restorePublication({ transact }, id),
  undo: (id) => undoPublication({ transact }, id),
  retry: (id) => retryPublication({ transact }, id),
});

const shopsOf = (stores: Stores, firstGrantQuarterPoints: number): Shops => ({
  ...stores.shops,
  install: async ({ domain, scopes }) =>
    expectOk(await installShop(stores.storesOf(domain), { domain, scopes, firstGrantQuarterPoints })),
  uninstall: async (domain) => expectOk(await uninstallShop(stores.storesOf(domain))),
});
