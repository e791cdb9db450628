/**
 * Bounds how many uploads are held in memory at once: a body is read when its turn comes. Until then the sender
 * waits, and nothing of it is held here.
 */
import pLimit, { type LimitFunction } from 'p-limit';

export type UploadTurns = {
  /** Runs when it is this upload's turn. A shop's own uploads wait for each other first. */
  take<T>(shop: string, work: () => Promise<T>): Promise<T>;
};

/** Each is held about three times while it is analyzed: 24 of 10 MB take 700 MB at most. */
const AT_ONCE = { ofAll: 24, ofShop: 4 };

export function openUploadTurns({ ofAll, ofShop } = AT_ONCE): UploadTurns {
  const all = pLimit(ofAll);
  const shops = new Map<string, { turns: LimitFunction; uploads: number }>();
  return {
    async take(shop, work) {
      const own = shops.get(shop) ?? { turns: pLimit(ofShop), uploads: 0 };
      shops.set(shop, own);
      own.uploads++;
      try {
        return await own.turns(() => all(work));
      } finally {
        own.uploads--;
        if (own.uploads === 0) shops.delete(shop);
      }
    },
  };
}
