/** Finds the value of an option in a sentence, inflected as the sentence needs it. */
import { ADJECTIVE_ENDINGS } from '#studio/languages/adjective-endings.ts';
import { findInTable } from '#studio/languages/find-by-language.ts';
import { UNSPACED_LETTERS } from '#studio/shared/scripts.ts';

/** Letters beside which another word may begin: Korean has spaces, but joins its particles to the noun. */
const JOINED = new RegExp(String.raw`[${UNSPACED_LETTERS}\p{Script=Hangul}]`, 'u');
/** What is left of a shorter word is in many others. */
const MIN_STEM_LETTERS = 3;
/** Joined in front of a word. */
const ARTICLE = '(?:[وبكف]?ال|لل|[וב]?ה)?';

/** Whether a text, in small letters, names this value, also in small letters, and not as a part of another word. */
export const namesValue = (text: string, value: string, languages: readonly string[]): boolean =>
  hasWord(text, value) || isInflected(text, value, languages);

function hasWord(text: string, words: string): boolean {
  const joins = (letter: string) => /[\p{L}\p{M}\p{N}]/u.test(letter) && !JOINED.test(letter);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!joins(text.charAt(at - 1)) && !joins(text.charAt(at + words.length))) return true;
  return false;
}

function isInflected(text: string, value: string, languages: readonly string[]): boolean {
  if (JOINED.test(value)) return false;
  const words = plainLetters(value);
  const endings = languages.flatMap((language) => findInTable(ADJECTIVE_ENDINGS, language) ?? []);
  const stems = endings.flatMap(({ plain, inflected }) => {
    const stem = words.replace(new RegExp(`${plain}$`, 'u'), '');
    const took = plain === '' || stem.length < words.length || plain.endsWith('?');
    const letters = stem.match(/\p{L}/gu)?.length ?? 0;
    return took && letters >= MIN_STEM_LETTERS ? [`${escaped(stem)}(?:${inflected})`] : [];
  });
  const forms = [...stems, ...(/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words) ? [escaped(words)] : [])];
  return (
    forms.length > 0 &&
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${ARTICLE}(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u').test(
      plainLetters(text),
    )
  );
}

const plainLetters = (text: string): string => text.replaceAll('ё', 'е');
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
