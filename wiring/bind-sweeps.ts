/** Binds the studio's use cases that repair and tidy to what the database finds, of all shops. */
import type { SweepStore } from '#adapters/database/sweep-work.ts';
import { requestMissingPosters } from '#studio/clip/request-missing-posters.ts';
import { expireExports } from '#studio/export/expire-exports.ts';
import { loseExport } from '#studio/export/lose-export.ts';
import { releaseLost } from '#studio/export/release-lost.ts';
import { resumePublications } from '#studio/publish/resume-publications.ts';
import { expectOk } from '#studio/shared/result.ts';
import { settleBills } from '#studio/shop/settle-bills.ts';
import type { WholeShopTransaction } from '#studio/shop/shop-rows.ts';
import type { Transact } from '#studio/work/transaction.ts';

/** What the worker's sweeps ask for. */
export type Sweeps = SweepStore & {
  /** See `expireExports`. `usedAmong` no longer knows their files. */
  expire(): Promise<number>;
  /** See `releaseLost`. */
  releaseLost(): Promise<number>;
  /** See `requestMissingPosters`. */
  requestPosters(): Promise<number>;
  /** See `resumePublications`. */
  resumePublications(): Promise<number>;
  /** See `settleBills`. */
  settleBills(all: boolean): Promise<number>;
  /** See `loseExport`. */
  loseExport(lost: { shop: string; id: string }): Promise<boolean>;
};

/** `transactFor`: a transaction of one shop. */
export const bindSweeps = (
  store: SweepStore,
  transactFor: (shop: string) => Transact<WholeShopTransaction>,
): Sweeps => ({
  ...store,
  expire: async () => expectOk(await expireExports({ ...store, transactFor })),
  releaseLost: async () => expectOk(await releaseLost({ ...store, transactFor })),
  requestPosters: async () =>
    expectOk(await requestMissingPosters({ ...store, waiting: () => store.waitingPosters(), transactFor })),
  resumePublications: async () =>
    expectOk(await resumePublications({ stranded: () => store.strandedPublications(), transactFor })),
  settleBills: async (all) => expectOk(await settleBills({ ...store, transactFor }, { all })),
  loseExport: async ({ shop, id }) => expectOk(await loseExport({ transact: transactFor(shop) }, id)),
});
