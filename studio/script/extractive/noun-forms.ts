/** The forms under which a noun is found: without its plural's ending or the article that is joined to it. */
import { findInTable } from '#studio/languages/find-by-language.ts';
import { none, type LanguageTable } from '#studio/languages/language-table.ts';
import { baseLanguage } from '#studio/shared/language.ts';

const ROMANCE_INDEFINITE = 'une?|uno|una|unos|unas|um|uma|uns|umas';
/** They stand before a noun and are none. */
const ARTICLES: LanguageTable<RegExp> = {
  en: /^(?:the|an?|your|our|my|this)$/iu,
  de: /^(?:der|die|das|dem|den|des|eine?|einer|dein|deine|unser|unsere)$/iu,
  nl: /^(?:de|het|een|je|jouw|onze)$/iu,
  fr: new RegExp(
    `^(?:les?|la|l|du|des|mon|ma|mes|notre|nos|votre|vos|ce|cet|cette|ces|${ROMANCE_INDEFINITE})$`,
    'iu',
  ),
  es: new RegExp(`^(?:el|l[ao]s?|mi|tu|su|nuestr[oa]|est[ea]|${ROMANCE_INDEFINITE})$`, 'iu'),
  it: new RegExp(`^(?:il|lo|la|gli|le|i|l|mio|mia|tuo|tua|questo|questa|un|${ROMANCE_INDEFINITE})$`, 'iu'),
  pt: new RegExp(`^(?:[oa]s?|meu|minha|seu|sua|este|esta|${ROMANCE_INDEFINITE})$`, 'iu'),
  ca: new RegExp(`^(?:el|els|la|les|l|un|una)$`, 'iu'),
  gl: /^(?:[oa]s?|un|unha)$/iu,
  ro: /^(?:un|o|niște)$/iu,
  sv: /^(?:den|det|de|en|ett|din|vår)$/iu,
  da: /^(?:den|det|de|en|et|din|vores)$/iu,
  no: /^(?:den|det|de|en|et|ei|din|vår)$/iu,
  hu: /^(?:az?|egy)$/iu,
  el: /^(?:ο|η|το|οι|τα|τον|την|ένας|ένα|μια|μία)$/iu,
  sq: /^(?:një)$/iu,
  vi: /^(?:chiếc|cái|bộ|một|những|các)$/iu,
  id: /^(?:sebuah|si)$/iu,
  fil: /^(?:ang|ng|mga|isang)$/iu,
  ...none(
    'af ar as az bg bn bs cs et eu fa fi fo gu he hi hr hy is ja ka kk km kn ko lo lt lv mk ml mr ms my nb ne nn or pa pl ru sk sl sr sw ta te th tr uk ur yue zh zh-Hant',
  ),
};
/**
 * How a plural or a case changes a noun's end: an "s" is added, or the last vowel is another ("piatto",
 * "piatti"; «чаша», «чашу»). None: nothing is taken off.
 */
const ENDS: LanguageTable<'s' | 'last vowel'> = {
  it: 'last vowel',
  ro: 'last vowel',
  pl: 'last vowel',
  cs: 'last vowel',
  sk: 'last vowel',
  sl: 'last vowel',
  hr: 'last vowel',
  bg: 'last vowel',
  mk: 'last vowel',
  ru: 'last vowel',
  uk: 'last vowel',
  el: 'last vowel',
  sq: 'last vowel',
  en: 's',
  fr: 's',
  es: 's',
  pt: 's',
  ca: 's',
  gl: 's',
  nl: 's',
  de: 's',
  sv: 's',
  da: 's',
  no: 's',
  fil: 's',
  ...none(
    'af ar as az bn bs et eu fa fi fo gu he hi hu hy id is ja ka kk km kn ko lo lt lv ml mr ms my nb ne nn or pa sr sw ta te th tr ur vi yue zh zh-Hant',
  ),
};
const MIN_LETTERS = 3;

export const isArticle = (word: string, language: string): boolean =>
  findInTable(ARTICLES, language)?.test(word) ?? false;

/** The word, and what is left of it without an ending or an article; never less than three letters. */
export function nounForms(word: string, language: string): Set<string> {
  const base = baseLanguage(language);
  const end = findInTable(ENDS, language);
  const bare = [word];
  if (base === 'ar' || base === 'fa' || base === 'ur') bare.push(word.replace(/^[وبكف]?(?:ال|لل)/u, ''));
  if (base === 'he') bare.push(word.replace(/^ו?[הבל]?ה?/u, ''), word.replace(/^[הבלו]/u, ''));
  const forms = bare.flatMap((each) => [
    each,
    ...(end === 's'
      ? [each.replace(/(?<!s|u|i)s$/u, ''), each.replace(/es$/u, ''), each.replace(/ies$/u, 'y')]
      : []),
    ...(base === 'fr' ? [each.replace(/x$/u, '')] : []),
    ...(end === 'last vowel' && each.length > MIN_LETTERS
      ? [each.replace(/[aeiouyąęáéíóúýăîâаеиоуыяюієїηοιαυ]$/u, '')]
      : []),
    ...(base === 'de' || base === 'nl'
      ? [each.replace(/(?:en|n|e)$/u, ''), each.replace(/([bdfgklmnprst])\1en$/u, '$1')]
      : []),
  ]);
  return new Set(forms.filter((form) => form === word || [...form].length >= MIN_LETTERS));
}

/** From here on a word is told by its beginning. */
const STEM = { from: 5, letters: 6 };
/** A compound's last part has at least so many letters: "Karaffe" in "Glaskaraffe". */
const MIN_PART_LETTERS = 4;

/** Whether a spoken word is the noun, inflected, or the last part of it. */
export function isSameNoun(spoken: string, noun: string, language: string): boolean {
  const [said, named] = [nounForms(spoken, language), nounForms(noun, language)];
  for (const form of said) {
    if (named.has(form)) return true;
    for (const name of named)
      if (
        (name.length >= STEM.from && form.startsWith([...name].slice(0, STEM.letters).join(''))) ||
        (form.length >= MIN_PART_LETTERS && name.endsWith(form))
      )
        return true;
  }
  return false;
}
