/** What is said after all videos were kept. */
import { expect, test } from 'vitest';
import { keptWords } from '#app/features/library/ExpiryBanner.tsx';

test('how many are kept, and that none is left where another tab was first', () => {
  expect(keptWords(0)).toBe('There are no more exports to keep');
  expect(keptWords(1)).toMatch(/of this clip won’t be deleted/);
  expect(keptWords(7)).toMatch(/of all 7 clips won’t be deleted/);
});
