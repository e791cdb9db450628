/** Tables of words that name every language of the packs, so that a new one does not compile before each has decided. */
import type { KnownLanguage } from '#studio/languages/languages.ts';

/**
 * What a table knows of each language, and of a language in one script where that differs ("sr-Latn"). Null:
 * no words of its own, so the look-up goes on to the language whose words it shares, then to the table's fallback.
 */
export type LanguageTable<T> = Readonly<Record<KnownLanguage, T | null>> &
  Readonly<Record<`${string}-${string}`, T | null>>;

type Words<Text extends string, Found = never> = Text extends `${infer First} ${infer Rest}`
  ? Words<Rest, Found | First>
  : Found | Text;

/**
 * The languages without an entry, with spaces between their codes; spread last into a table, where the compiler
 * finds one that is missing, unknown or named twice.
 */
export const none = <const Codes extends string>(
  codes: Words<Codes> extends KnownLanguage ? Codes : never,
): Readonly<Record<Words<Codes>, null>> =>
  Object.fromEntries(codes.split(' ').map((code) => [code, null])) as Record<Words<Codes>, null>;
