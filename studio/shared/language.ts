/** Compares and names languages by BCP 47 tags ("pt-BR", "zh-Hant", "ja"). */

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/** The tag in its canonical spelling, or null when it is not a language tag. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** Whether the tag is spelled as one and names a language that people have a name for: not "xx", nor "*". */
export function isKnownLanguage(tag: string): boolean {
  const canonical = canonicalLanguage(tag);
  if (canonical === null) return false;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(canonical) !== undefined;
}

/** The language alone: "pt" of "pt-BR". */
export const baseLanguage = (tag: string): string => new Intl.Locale(tag).language;

/**
 * True when a reader of one reads the other: same language in the same script ("en" and "en-GB", not
 * "zh-Hans" and "zh-Hant").
 */
export function sameLanguage(a: string, b: string): boolean {
  const [left, right] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
  return left.language === right.language && left.script === right.script;
}

/** ISO 15924 script a language is written in: "Latn", "Arab", "Jpan". */
export const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script ?? 'Latn';

/** Which way text in this language runs. Throws RangeError when `tag` is not a language tag. */
export const textDirection = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT_SCRIPTS.has(scriptOf(tag)) ? 'rtl' : 'ltr';

/** The language's name in English, for messages: "German". */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
