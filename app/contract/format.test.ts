/** Tests that sizes are written as they are counted. */
import { expect, test } from 'vitest';
import { formatMegabytes } from './format.ts';

test.each([
  [40_000, '0.1 MB'],
  [949_000, '0.9 MB'],
  [4_120_000, '4.1 MB'],
  [23_400_000, '23 MB'],
])('%d bytes are %s', (bytes, text) => expect(formatMegabytes(bytes)).toBe(text));
