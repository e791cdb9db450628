/** The leaky bucket that queries are paid from: it must hold the requested cost; what was not needed is returned. */
import type { Store } from '#devstore/store.ts';

export type ThrottleStatus = { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };

/** False when there is not enough in it; nothing is taken then. */
export function take(store: Store, cost: number): boolean {
  fill(store);
  if (cost > store.bucket.available) return false;
  store.bucket.available -= cost;
  return true;
}

export function giveBack(store: Store, cost: number): void {
  store.bucket.available = Math.min(store.bucket.maximum, store.bucket.available + Math.max(0, cost));
}

export function throttleStatus(store: Store): ThrottleStatus {
  fill(store);
  return {
    maximumAvailable: store.bucket.maximum,
    currentlyAvailable: Math.floor(store.bucket.available),
    restoreRate: store.bucket.restoreRate,
  };
}

function fill(store: Store): void {
  const { bucket } = store;
  const now = store.now();
  bucket.available = Math.min(
    bucket.maximum,
    bucket.available + (Math.max(0, now - bucket.filledAt) / 1000) * bucket.restoreRate,
  );
  bucket.filledAt = now;
}
