/** The words without which a statement is untrue, however it is worded: what a rewording or a translation must keep. */
import { findInTable } from '#studio/languages/find-by-language.ts';
import { isUnspaced, LIMIT_WORDS } from '#studio/languages/firm-limit-words.ts';
import { none, type LanguageTable } from '#studio/languages/language-table.ts';
import { KEEPERS } from '#studio/languages/limit-keepers.ts';
import { OPENINGS } from '#studio/languages/limit-openings.ts';
import { baseLanguage } from '#studio/shared/language.ts';

/**
 * - `exception`: "except", "other than"
 * - `condition`: "if", "as long as"
 * - `negation`: "not", "never", "without"
 * - `restriction`: "only", "up to", "most"
 */
export const FIRM_LIMITS = ['exception', 'condition', 'negation', 'restriction'] as const;
/** One of `FIRM_LIMITS`. */
export type FirmLimit = (typeof FIRM_LIMITS)[number];

type ByKind = Readonly<Record<FirmLimit, RegExp>>;

/** The words of each kind, all matches. */
export type FirmLimits = ByKind & {
  /** The same with the words that keep a limit in a line, and set none where a product's text has them. */
  readonly keeps: ByKind;
  /** Opens a sentence that says of what the one before it holds: "This applies only to …". */
  readonly applies: RegExp;
  /** Opens a condition that the sentence before is only true with: "As long as …". */
  readonly provided: RegExp;
  /** Matches a whole sentence that has a main clause behind its condition without a comma. */
  readonly clause: RegExp;
};

function compile(language: string): FirmLimits | null {
  const words = findInTable(LIMIT_WORDS, language);
  if (words === undefined) return null;
  const spaced = !isUnspaced(language);
  const [exception, condition, negation, restriction] = words;
  const keepers = findInTable(KEEPERS, language) ?? { condition: '', negation: '' };
  const openings = findInTable(OPENINGS, language);
  const end = spaced ? '(?![\\p{L}\\p{M}])' : '';
  const anywhere = (...patterns: string[]): RegExp => {
    const any = patterns.filter((pattern) => pattern !== '').join('|');
    return spaced
      ? new RegExp(`(?<![\\p{L}\\p{M}-])(?:${any})${end}`, 'giu')
      : new RegExp(`(?:${any})`, 'gu');
  };
  const restricts = spaced ? `${NOT_ONLY}(?:${restriction})` : restriction;
  const opening = (pattern: string): RegExp => new RegExp(`^(?:${pattern})${end}`, 'iu');
  const before = `^${(spaced ? '\\S+\\s+' : '[^\\s]').repeat(openings?.wordsBefore ?? 0)}`;
  return {
    exception: anywhere(exception),
    condition: anywhere(condition),
    negation: anywhere(negation),
    restriction: anywhere(restricts),
    keeps: {
      exception: anywhere(exception),
      condition: anywhere(condition, keepers.condition),
      negation: anywhere(negation, keepers.negation),
      restriction: anywhere(restricts),
    },
    applies: openings === undefined ? NOWHERE : opening(openings.applies),
    provided: openings === undefined ? NOWHERE : opening(openings.provided),
    clause:
      openings === undefined
        ? NOWHERE
        : new RegExp(`${before}.*?${spaced ? '(?<!\\S)' : ''}(?:${openings.clause})${end}`, 'iu'),
  };
}

const NOWHERE = /(?!)/u;
/** "Not only" limits nothing. */
const NOT_ONLY =
  '(?<!(?<!\\p{L})(?:not|nicht|pas|non|no|não|niet|inte|ikke|ikkje|nie|не|ni|nu|nem|ei|ne|không|tidak|bukan|न)\\s)';

/** Whether a negation stands behind what it denies. */
export const deniesAfter = (tag: string): boolean => findInTable(NEGATION, tag) === 'after';
const NEGATION: LanguageTable<'after'> = {
  ja: 'after',
  ko: 'after',
  hi: 'after',
  tr: 'after',
  ...none(
    'af ar as az bg bn bs ca cs da de el en es et eu fa fi fil fo fr gl gu he hr hu hy id is it ka kk km kn lo lt lv mk ml mr ms my nb ne nl nn no or pa pl pt ro ru sk sl sq sr sv sw ta te th uk ur vi yue zh zh-Hant',
  ),
};

const compiled = new Map<string, FirmLimits | null>();

/** The firm limits of a language, by its BCP 47 tag; null where they are not known. Compiled when first needed. */
export function firmLimits(tag: string): FirmLimits | null {
  const language = baseLanguage(tag);
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const limits = compile(language);
  compiled.set(language, limits);
  return limits;
}
