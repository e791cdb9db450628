/** Finds names of people, places and makers: words with a capital where the language gives none to common words. */
import { writingRules } from '#studio/languages/languages.ts';

const COMMON =
  /^(?:I|I['’]\p{L}+|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|U|OK)$/u;

/** In order; nothing for languages where capitals don't show names, and for text that is all capitals. */
export function namesIn(text: string, language: string): string[] {
  if (!writingRules(language).capitalsAreNames || !/\p{Ll}/u.test(text)) return [];
  return [...text.replace(/\s+/gu, ' ').matchAll(/(?<=[\p{L}\p{Nd},;’'"”)] )\p{Lu}[\p{L}\p{M}’'-]+/gu)]
    .map(([name]) => name.replace(/['’]s?$/u, ''))
    .filter((name) => !COMMON.test(name));
}
