/** Whether a script says what the product is: the noun of its name, not only its color, material or maker. */
import { findInTable } from '#studio/languages/find-by-language.ts';
import { none, type LanguageTable } from '#studio/languages/language-table.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';
import { isArticle, isSameNoun } from '#studio/script/extractive/noun-forms.ts';
import { contentWords } from '#studio/script/words.ts';

/**
 * Whether the noun comes before what describes it ("Mug en grès") or either order is common ("Pościel lniana",
 * "Lniana pościel"). None: it comes last.
 */
const NOUN_ORDER: LanguageTable<'first' | 'either'> = {
  fr: 'first',
  es: 'first',
  it: 'first',
  pt: 'first',
  ca: 'first',
  gl: 'first',
  ro: 'first',
  ar: 'first',
  he: 'first',
  fa: 'first',
  vi: 'first',
  id: 'first',
  th: 'first',
  sw: 'first',
  fil: 'first',
  sq: 'first',
  pl: 'either',
  cs: 'either',
  sk: 'either',
  sl: 'either',
  hr: 'either',
  bg: 'either',
  mk: 'either',
  ru: 'either',
  uk: 'either',
  ...none(
    'af as az bn bs da de el en et eu fi fo gu hi hu hy is ja ka kk km kn ko lo lt lv ml mr ms my nb ne nl nn no or pa sr sv ta te tr ur yue zh zh-Hant',
  ),
};
/** What follows these describes the noun: "Carafe with Oak Stopper", "Becher aus Steinzeug". */
const DESCRIBES =
  /^(?:with|for|in|of|from|by|mit|für|aus|von|im|med|till|för|til|af|av|met|van|voor|uit|z|ze|dla|с|со|для|из|by)$/iu;
/** A model's or a color's name: “Moor”. */
const QUOTED = /[“„"«»「『‘‚][^“”„"«»「」『』’‘‚]{0,60}[”“"»«」』’‘]/gu;
/** Shorter words are particles, unless the name has no others. */
const MIN_NOUN_LETTERS = 3;

/** Whether one of the lines says the noun that the name is about; one of its words where no noun can be told. */
export function namesProduct(
  lines: readonly { text: string }[],
  name: string,
  vendor: string,
  language: string,
): boolean {
  const said = lines.map(({ text }) => text.toLocaleLowerCase(language)).join(' ');
  const nouns = nounsOf(name.replaceAll(QUOTED, ' '), vendor, language);
  const words = nouns.length > 0 ? nouns : [...contentWords(name, language)];
  const spoken = wordsOf(said, language);
  if (speechRules(language).spaces !== 'words')
    return words.some((word) => said.includes(word) || spoken.some((each) => word.endsWith(each)));
  return words.some((word) => spoken.some((each) => isSameNoun(each, word, language)));
}

function nounsOf(name: string, vendor: string, language: string): string[] {
  const maker = new Set(wordsOf(vendor, language));
  const every = wordsOf(name, language).filter((word) => !isArticle(word, language));
  const long = every.filter((word) => !isShort(word) || DESCRIBES.test(word));
  const all = long.some((word) => !DESCRIBES.test(word)) ? long : every;
  const end = all.findIndex((word, index) => index > 0 && DESCRIBES.test(word));
  const words = (end < 0 ? all : all.slice(0, end)).filter(
    (word) => !maker.has(word) && !DESCRIBES.test(word),
  );
  const order = findInTable(NOUN_ORDER, language);
  if (order === 'either') return words;
  return order === 'first' ? words.slice(0, 1) : words.slice(-1);
}

/** Han and Hangul say as much in one sign. */
const isShort = (word: string): boolean =>
  [...word].length < MIN_NOUN_LETTERS && /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word);

/**
 * In order, in small letters; without numbers and sizes. Katakana that stand together are one word: where it
 * ends is no dictionary's to say.
 */
const wordsOf = (text: string, language: string): string[] =>
  text
    .split(/([\p{Script=Katakana}ー]+)/u)
    .flatMap((part) => (/^[\p{Script=Katakana}ー]/u.test(part) ? [part] : segmentsOf(part, language)))
    .filter((word) => [...word].length > 1);

const segmentsOf = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.toLocaleLowerCase(language))]
    .filter(
      ({ isWordLike, segment }) => isWordLike === true && /\p{L}/u.test(segment) && !/\p{N}/u.test(segment),
    )
    .map(({ segment }) => segment);
