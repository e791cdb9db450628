/** Finds a language tag's entry in a table. */
import { baseLanguage, scriptOf } from '#studio/shared/language.ts';

/**
 * A look-up by BCP 47 tag: "zh-TW" finds the entry "zh-Hant" (language and script) before "zh" (language
 * alone), and `base` when there is neither. Tags are parsed once. Throws a RangeError when the tag is
 * malformed.
 */
export function findByLanguage<T>(entries: Readonly<Record<string, T>>, base: T): (tag: string) => T {
  const found = new Map<string, T>();
  return (tag) => {
    const known = found.get(tag);
    if (known !== undefined) return known;
    const language = baseLanguage(tag);
    const entry = entries[`${language}-${scriptOf(tag)}`] ?? entries[language] ?? base;
    found.set(tag, entry);
    return entry;
  };
}
