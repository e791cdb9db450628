/** Caches up to a number of values; the least recently used is evicted first. */

/** The value under this key, made when it is not there. */
export type LruCache<T> = (key: string, make: () => T) => T;

/** The same for values that are made elsewhere. */
export type LruMap<T> = { get(key: string): { value: T } | undefined; set(key: string, value: T): void };

/** Empty; at most `limit` values stay. What `make` throws is thrown, and nothing is stored. */
export function openLruCache<T>(limit: number): LruCache<T> {
  const kept = openLruMap<T>(limit);
  return (key, make) => {
    const found = kept.get(key);
    if (found !== undefined) return found.value;
    const value = make();
    kept.set(key, value);
    return value;
  };
}

/** Empty; at most `limit` values stay. */
export function openLruMap<T>(limit: number): LruMap<T> {
  const kept = new Map<string, { value: T }>();
  function touch(key: string, entry: { value: T }): void {
    kept.delete(key);
    kept.set(key, entry);
  }
  return {
    get(key) {
      const found = kept.get(key);
      if (found !== undefined) touch(key, found);
      return found;
    },
    set(key, value) {
      touch(key, { value });
      for (const oldest of kept.keys()) {
        if (kept.size <= limit) break;
        kept.delete(oldest);
      }
    },
  };
}
