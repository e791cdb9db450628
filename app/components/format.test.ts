/** Tests that points and sizes are written as they are counted. */
import { expect, test } from 'vitest';
import { formatMegabytes, formatQuarterPoints } from './format.ts';

test.each([[15, '3.75'], [30, '7.5'], [60, '15'], [1, '0.25'], [0, '0'], [-3, '-0.75'], [-60, '-15'], [4001, '1000.25']])('%d quarter points are %s points', (quarterPoints, text) => expect(formatQuarterPoints(quarterPoints)).toBe(text));
test.each([[40_000, '0.1 MB'], [949_000, '0.9 MB'], [4_120_000, '4.1 MB'], [23_400_000, '23 MB']])('%d bytes are %s', (bytes, text) => expect(formatMegabytes(bytes)).toBe(text));
