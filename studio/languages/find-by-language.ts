/** Finds a language tag's entry in a table, or that of the language whose words it shares. */
import { baseLanguage, scriptOf } from '#studio/shared/language.ts';

/** Languages that share another's words where a table has none of their own. */
const SAME_AS: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  sr: 'hr',
  ms: 'id',
  yue: 'zh',
};

const keys = new Map<string, readonly string[]>();

/** What a tag's entry may be called, nearest first. A tag is parsed once. */
function keysOf(tag: string): readonly string[] {
  const known = keys.get(tag);
  if (known !== undefined) return known;
  const language = baseLanguage(tag);
  const { [language]: shared } = SAME_AS;
  const found = [language, ...(shared === undefined ? [] : [shared])].flatMap((each) => [
    `${each}-${scriptOf(tag)}`,
    each,
  ]);
  keys.set(tag, found);
  return found;
}

/**
 * The entry of a BCP 47 tag: for "zh-TW" that of "zh-Hant" (language and script) before that of "zh" (language
 * alone); for "nb" and "nn" that of "no" where they have none. Throws a RangeError when the tag is malformed.
 */
export function findInTable<T>(table: Readonly<Record<string, T | null>>, tag: string): T | undefined {
  for (const key of keysOf(tag)) {
    const { [key]: entry } = table;
    if (entry !== undefined && entry !== null) return entry;
  }
  return undefined;
}

/** A look-up in one table; `base` where it has no entry. */
export function findByLanguage<T>(entries: Readonly<Record<string, T | null>>, base: T): (tag: string) => T {
  return (tag) => findInTable(entries, tag) ?? base;
}
