/** The language's word for "and", from CLDR. */

const words = new Map<string, string>();

/** "and", "und", "と"; empty where CLDR joins without a word. */
export function andWord(language: string): string {
  const known = words.get(language);
  if (known !== undefined) return known;
  const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(['a', 'b']);
  const word = parts.find((part) => part.type === 'literal')?.value.trim() ?? '';
  words.set(language, word);
  return word;
}
