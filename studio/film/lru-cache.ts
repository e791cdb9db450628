/** Keeps what is drawn once, up to a number of things; the least recently used go first. */

/** The value under this key, made when it is not there. */
export type LruCache<T> = (key: string, make: () => T) => T;

export function openLruCache<T>(limit: number): LruCache<T> {
  const kept = new Map<string, { value: T }>();
  return (key, make) => {
    const found = kept.get(key) ?? { value: make() };
    kept.delete(key);
    kept.set(key, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) break;
      kept.delete(oldest);
    }
    return found.value;
  };
}
