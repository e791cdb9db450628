/** Whose customs numbers, days and times are written by: the merchant's, as Shopify's admin or the browser names them. */
import { canonicalLanguage } from '#studio/shared/language.ts';

/** What the interface's words are in. */
export const DEFAULT_LOCALE = 'en-US';

/** What is read of either: no admin and no browser sends more. */
const MAX_CHARACTERS = 400;

/**
 * The locale to write by, a BCP 47 tag: `asked` as Shopify's admin names it (`locale` in the address of the
 * app's frame), else the best of `acceptLanguage` (the header of that name), else US English. What is no tag,
 * or no language that dates are known for, is passed over. Days are of the Gregorian calendar and digits are
 * Latin, as in the words around them and on Shopify's bill.
 */
export function chooseLocale(asked: string | null, acceptLanguage: string | null): string {
  for (const tag of [asked ?? '', ...languagesOf(acceptLanguage ?? '')]) {
    const locale = readLocale(tag);
    if (locale !== null) return locale;
  }
  return DEFAULT_LOCALE;
}

function readLocale(tag: string): string | null {
  const canonical = tag.length > MAX_CHARACTERS ? null : canonicalLanguage(tag);
  if (canonical === null || Intl.DateTimeFormat.supportedLocalesOf(canonical).length === 0) return null;
  const { baseName } = new Intl.Locale(canonical);
  return new Intl.Locale(baseName, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}

/** Tags by their weight; those of one weight in their order; none that are refused ("q=0"). */
const languagesOf = (header: string): string[] =>
  header
    .slice(0, MAX_CHARACTERS)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((each) => each.trim());
      const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
