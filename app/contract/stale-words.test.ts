/** Tests what a merchant reads of a product that changed. */
import { expect, test } from 'vitest';
import { staleWords } from '#app/contract/stale-words.ts';

test('what changed is named as Shopify’s admin names it', () => {
  expect(staleWords(['price', 'pictures'])).toBe('price and images');
  expect(staleWords(['title', 'text', 'price'])).toBe('title, text, and price');
});
