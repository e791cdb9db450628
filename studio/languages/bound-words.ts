/** The words for the signs that bound an amount: "<1 s" is under one second, and never one second. */
import { findByLanguage } from '#studio/languages/find-by-language.ts';
import { none, type LanguageTable } from '#studio/languages/language-table.ts';

type BoundWords = Readonly<Record<string, string>>;

/** Below, above, at most and at least, with "|" between them: what stands before a number. */
const row = (words: string): BoundWords => {
  const [below = '', above = '', atMost = '', atLeast = ''] = words.split('|');
  return { '<': below, '>': above, '≤': atMost, '≥': atLeast };
};

/** None where the words stand behind the number, or join it. */
const WORDS: LanguageTable<BoundWords> = {
  ar: row('أقل من|أكثر من|بحد أقصى|على الأقل'),
  bg: row('под|над|най-много|поне'),
  ca: row('menys de|més de|com a màxim|com a mínim'),
  cs: row('méně než|více než|nejvýše|nejméně'),
  da: row('under|over|højst|mindst'),
  de: row('unter|über|höchstens|mindestens'),
  el: row('κάτω από|πάνω από|το πολύ|τουλάχιστον'),
  en: row('under|over|at most|at least'),
  es: row('menos de|más de|como máximo|como mínimo'),
  fi: row('alle|yli|enintään|vähintään'),
  fr: row('moins de|plus de|au plus|au moins'),
  hr: row('manje od|više od|najviše|najmanje'),
  id: row('kurang dari|lebih dari|maksimal|minimal'),
  it: row('meno di|più di|al massimo|almeno'),
  nl: row('minder dan|meer dan|hoogstens|minstens'),
  no: row('under|over|høyst|minst'),
  pl: row('poniżej|ponad|najwyżej|co najmniej'),
  pt: row('menos de|mais de|no máximo|no mínimo'),
  ro: row('sub|peste|cel mult|cel puțin'),
  ru: row('менее|более|не более|не менее'),
  sk: row('menej ako|viac ako|najviac|najmenej'),
  sv: row('under|över|högst|minst'),
  uk: row('менше|понад|не більше|не менше'),
  vi: row('dưới|trên|tối đa|tối thiểu'),
  zh: row('小于|大于|不超过|不少于'),
  'zh-Hant': row('小於|大於|不超過|不少於'),
  ...none(
    'af as az bn bs et eu fa fil fo gl gu he hi hu hy is ja ka kk km kn ko lo lt lv mk ml mr ms my nb ne nn or pa sl sq sr sw ta te th tr ur yue',
  ),
};

const find = findByLanguage(WORDS, {});

/** The word for "<", ">", "≤" or "≥" before a number; undefined where it is not known or the sign is another. */
export const boundWord = (sign: string, language: string): string | undefined => find(language)[sign];
