/** Tests that a tag which `Intl` would throw at is refused. */
import { expect, test } from 'vitest';
import { languageTagSchema } from '#studio/shared/language-tag.ts';

test.each(['de', 'pt-BR', 'zh-Hant', 'fil'])('%s is a language tag', (tag) => {
  expect(languageTagSchema.parse(tag)).toBe(tag);
  expect(() => new Intl.NumberFormat(tag)).not.toThrow();
});
test.each(['', '!!', 'e', 'de_', 'x'.repeat(36), '-', 'en--US', '"en"'])('%j is none', (tag) => {
  expect(languageTagSchema.safeParse(tag).success).toBe(false);
});
