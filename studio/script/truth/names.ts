/** Finds names of people, places and makers: words with a capital where the language gives none to common words. */
import { baseLanguage } from '#studio/shared/language.ts';

/** Where a capital within a sentence means a name. German writes every noun so; others have no capitals. */
const CAPITALS_ARE_NAMES = new Set([
  'en',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'no',
  'fi',
  'pl',
  'cs',
  'sk',
  'ro',
  'hu',
  'ca',
  'ru',
  'uk',
  'bg',
  'el',
]);
const COMMON =
  /^(?:I|I['’]\p{L}+|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|U|OK)$/u;

/** In order; nothing for languages where capitals don't tell, and for text that is all capitals. */
export function namesIn(text: string, language: string): string[] {
  if (!CAPITALS_ARE_NAMES.has(baseLanguage(language)) || !/\p{Ll}/u.test(text)) return [];
  return [...text.matchAll(/(?<=[\p{L}\p{Nd},;’'"”)]\s+)\p{Lu}[\p{L}\p{M}’'-]+/gu)]
    .map(([name]) => name.replace(/['’]s?$/u, ''))
    .filter((name) => !COMMON.test(name));
}
