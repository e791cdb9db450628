/** Tests how moments of a clip are written. */
import { expect, test } from 'vitest';
import { clockTime, spokenTime } from './clock-time.ts';

test.each([
  [0, '0:00.0'],
  [7.4, '0:07.4'],
  [14.966, '0:14.9'],
  [61.25, '1:01.2'],
])('%d s is written %s', (seconds, text) => {
  expect(clockTime(seconds)).toBe(text);
});

test('a moment is spoken in tenths', () => {
  expect([spokenTime(3), spokenTime(3.26)]).toEqual(['3 seconds', '3.2 seconds']);
});
