/** Tests whose customs are followed, and that nothing anybody sends in their place breaks a page. */
import { expect, test } from 'vitest';
import { chooseLocale, DEFAULT_LOCALE } from './locale.ts';

const base = (tag: string): string => new Intl.Locale(tag).baseName;

test.each([
  ['de', null, 'de'],
  ['pt-BR', 'en-US,en;q=0.9', 'pt-BR'],
  ['zh_TW', null, 'zh-TW'],
  [' ja ', null, 'ja'],
  [null, 'en-GB,en;q=0.9', 'en-GB'],
  [null, 'fr;q=0.4, de-AT;q=0.9, *;q=0.1', 'de-AT'],
  [null, 'de;q=0, nl', 'nl'],
  ['', 'sv', 'sv'],
  ['not a tag', 'da', 'da'],
  ['xx', 'tlh, nb', 'nb'],
  ['xx', null, 'en-US'],
  [null, '*', 'en-US'],
  [null, ';;q=,,;q=a', 'en-US'],
  [null, null, 'en-US'],
  ['../../etc/passwd', '<script>', 'en-US'],
  [`de-${'x'.repeat(100_000)}`, 'x'.repeat(100_000), 'en-US'],
])('the admin says %j and the browser %j: %s', (asked, header, locale) =>
  expect(base(chooseLocale(asked, header))).toBe(locale),
);

test('calendar, digits and clock are not chosen in the address', () => {
  expect(chooseLocale('th', null)).toBe('th-u-ca-gregory-nu-latn');
  expect(chooseLocale('ar-EG-u-ca-islamic-nu-arab', null)).toBe('ar-EG-u-ca-gregory-nu-latn');
  expect(chooseLocale(null, null)).toBe(DEFAULT_LOCALE);
});
