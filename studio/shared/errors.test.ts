/** Tests that a failure's sentence reads well whatever fills it. */
import { expect, test } from 'vitest';
import { failureSentence } from '#studio/shared/errors.ts';

test.each([
  [1, 'Shopify asked us to slow down. We’ll continue in 1 second.'],
  [2, 'Shopify asked us to slow down. We’ll continue in 2 seconds.'],
  [21, 'Shopify asked us to slow down. We’ll continue in 21 seconds.'],
  ['0.1', 'Shopify asked us to slow down. We’ll continue in 0.1 seconds.'],
])('a number has its noun: %s', (seconds, sentence) => {
  expect(failureSentence('SHOPIFY_THROTTLED', { seconds })).toBe(sentence);
});

test('points as well', () => {
  expect(failureSentence('INSUFFICIENT_POINTS', { cost: '1', balance: '0', missing: '1' })).toMatch(
    /^This costs 1 point and you have 0\./,
  );
});
