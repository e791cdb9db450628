/** Tests which values a cache keeps and which it evicts. */
import { expect, test } from 'vitest';
import { openLruCache, openLruMap } from '#studio/shared/lru-cache.ts';

test('a value is made once while it is there, and what was used longest ago goes first', () => {
  const cache = openLruCache<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    cache(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what is not there is distinguished from what is there and undefined', () => {
  const map = openLruMap<string | undefined>(2);
  map.set('nothing', undefined);
  expect(map.get('nothing')).toEqual({ value: undefined });
  expect(map.get('never')).toBeUndefined();
});
