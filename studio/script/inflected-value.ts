/** Finds the value of an option in a sentence, inflected as the sentence needs it. */
import { ADJECTIVE_ENDINGS } from '#studio/languages/adjective-endings.ts';
import { baseLanguage } from '#studio/shared/language.ts';

/** Letters of these scripts stand beside those of the next word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** What is left of a shorter word is in many others. */
const MIN_STEM_LETTERS = 3;
/** Joined in front of a word. */
const ARTICLE = '(?:[وبكف]?ال|لل|[וב]?ה)?';

/** Whether a text, in small letters, names this value, also in small letters, and not as a part of another word. */
export const namesValue = (text: string, value: string, languages: readonly string[]): boolean =>
  hasWord(text, value) || isInflected(text, value, languages);

function hasWord(text: string, words: string): boolean {
  const joins = (letter: string) => /[\p{L}\p{M}\p{N}]/u.test(letter) && !UNSPACED.test(letter);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!joins(text.charAt(at - 1)) && !joins(text.charAt(at + words.length))) return true;
  return false;
}

function isInflected(text: string, value: string, languages: readonly string[]): boolean {
  if (UNSPACED.test(value)) return false;
  const words = plainLetters(value);
  const endings = languages.flatMap((language) => ADJECTIVE_ENDINGS[nameOf(language)] ?? []);
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

const nameOf = (tag: string): string => {
  const base = baseLanguage(tag);
  if (base === 'nb' || base === 'nn') return 'no';
  return base === 'bs' || base === 'sr' ? 'hr' : base;
};
const plainLetters = (text: string): string => text.replaceAll('ё', 'е');
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
