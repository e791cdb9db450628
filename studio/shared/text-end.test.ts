/** The end of a text, compared with what a pattern bound to it finds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf, withoutEnd } from '#studio/shared/text-end.ts';
import { expectLinear } from '#tests/linear-time.ts';

test('the end is what a pattern bound to it would find, and the rest is what comes before', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '.', '!', '🏺', '\ud83c', '\udffa', ' ') });
  fc.assert(
    fc.property(texts, fc.constantFrom('[.!]', '🏺', '\\s', '[^a]', '[🏺!]'), (text, sign) => {
      const end = new RegExp(`(?:${sign})+$`, 'u').exec(text)?.[0] ?? '';
      expect(endOf(text, new RegExp(sign, 'u'))).toBe(end);
      expect(withoutEnd(text, new RegExp(sign, 'u')) + end).toBe(text);
    }),
  );
});

test('a long run that does not reach the end costs nothing', () => {
  expectLinear(
    (text) => withoutEnd(text, /[.!]/u),
    (length) => `${'.'.repeat(length)}a`,
  );
});
