/** Asks for the keys of requests that are sent again, changed, and answered. */
import { expect, test } from 'vitest';
import { requestKeys } from '#app/ui/requests/request-keys.ts';

test('a request that is sent again has its key, and one that was changed has another', () => {
  const keys = requestKeys();
  const first = keys.keyFor({ resolution: '720p', clips: ['a'] });
  expect(keys.keyFor({ resolution: '720p', clips: ['a'] })).toBe(first);
  const changed = keys.keyFor({ resolution: '1080p', clips: ['a'] });
  expect(changed).not.toBe(first);
  expect(keys.keyFor({ resolution: '720p', clips: ['a'] })).not.toBe(first);
});

test('once it was answered, the same is requested under a new key', () => {
  const keys = requestKeys();
  const first = keys.keyFor({ exportId: 'a' });
  keys.renew();
  expect(keys.keyFor({ exportId: 'a' })).not.toBe(first);
});
