/** Tests that a caller does only what it has a scope for. */
import { expect, test } from 'vitest';
import { ALL_SCOPES, checkScope, SCOPES } from '#studio/shared/caller.ts';

test('a caller may do what it has the scope for, and nothing else', () => {
  const caller = { scopes: new Set(['read:clips'] as const) };
  expect(checkScope(caller, 'read:clips').ok).toBe(true);
  const refused = checkScope(caller, 'publish');
  expect(refused.ok ? null : [refused.error.code, refused.error.status, refused.error.message]).toEqual([
    'NOT_ALLOWED',
    403,
    'You don’t have permission to publish to products. Nothing was changed or charged. Open Vitrine from the Shopify admin, or use a key that has this permission.',
  ]);
});

test('a session of the admin has every scope', () => {
  expect([...ALL_SCOPES].sort()).toEqual(Object.keys(SCOPES).sort());
});
