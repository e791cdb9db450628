/** What Vitrine knows about a language, as one type: a pack that leaves a field out does not compile. */
import type { Grammar } from '#studio/languages/grammar.ts';
import type { Pattern } from '#studio/languages/shop-words.ts';
import type { SpokenSigns } from '#studio/languages/spoken-signs.ts';

/**
 * One language, in two halves so that the browser loads only `speech`. A field may say "nothing known"
 * (`null`, `''` or a value of `base.ts`), but it must be there: no pack spreads the base, so that a new field
 * is decided for each. Written forms of one language may spread another's (Nynorsk, traditional Chinese). A language's name, script and direction come
 * from Unicode's CLDR: see `studio/shared/language.ts`.
 */
export type LanguagePack = { readonly speech: SpeechRules; readonly writing: WritingRules };

/** How a text is split, cut, timed and read aloud; pages and servers need it alike. */
export type SpeechRules = {
  /** Characters a second at a voice's own pace, measured on product copy. */
  charactersPerSecond: number;
  /**
   * Whether a letter stands for a sound or for a syllable. After syllables a unit or an ending follows
   * without a space.
   */
  letters: 'sounds' | 'syllables';
  /** What spaces separate. */
  spaces: 'words' | 'sentences' | 'nothing';
  /** Ends a sentence that has no sign of its own; empty where a space does. */
  fullStop: '.' | '。' | '।' | '';
  /** Pattern of the words whose full stop does not end a sentence; empty when none are known. */
  abbreviations: string;
  /** Pattern of the units of one to three letters in the language's own script; empty when it writes "cm" and "kg". */
  shortUnits: string;
  grammar: Grammar;
  /** How signs are read aloud; null when only what CLDR knows is read: units, currencies, "and". */
  signs: SpokenSigns | null;
  /**
   * Currency (ISO 4217) of a sign that several currencies share, or the currency in each region (ISO 3166);
   * "$" is USD elsewhere.
   */
  currencySigns: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  /**
   * The lowest of several prices, with `{price}` where the amount stands; null when no word for it is known: then
   * only a price that all variants share is shown.
   */
  priceFrom: string | null;
  /** How addresses and telephone numbers are said in words; null when no words are known. */
  addressWords: AddressWords | null;
  /** Made when first asked for; null when numbers in words are not recognized. */
  numberWords: (() => NumberWords) | null;
};

/** Patterns by which an address is known that is written in words; empty where none are known. */
export type AddressWords = {
  /** The full stop's word before the last part of an address: "evil Punkt com". */
  dotBeforeEnding: string;
  /** What stands in brackets for a sign: "(dot)", "[at]". */
  inBrackets: string;
  /** Titles that a name may follow without a space, which makes no address: "Dr.Jart". */
  titles: string;
  /**
   * A word that makes an address of any two words, except behind and before these: "polka dot dress", "a dot
   * of glaze". Null: no such word.
   */
  dot: { word: string; plainAfter: string; plainBefore: string } | null;
  /** Digits read one by one, and what may stand between them: "five double one". Null when none are known. */
  digits: { words: string; between: string } | null;
};

/** How a script is written and checked, and a video described; only servers need it. */
export type WritingRules = {
  /**
   * What the last line may say: short, claims nothing, names no shop (the end card shows it). Empty: the card
   * shows shop and product alone.
   */
  callsToAction: readonly string[];
  /** How facts are said that stand in no sentence of the shop; null when no words are known. */
  facts: FactPhrases | null;
  /**
   * Pattern of what shops add to a title that is no part of the name: "new", "free shipping". Empty when none
   * are known.
   */
  titleTalk: string;
  /** One sentence by which a merchant hears a voice; null when we have none. */
  sample: string | null;
  /** The word for a video in an alt text; null: the alt text gives title and length alone. */
  video: string | null;
  /** The comma with the space that follows it. */
  comma: string;
  /**
   * Matches text that is true but not what a clip is for, in this order: shipping and returns, law and
   * results, what is not included, warnings and limits, care, apologies, shop talk. Null when no words are
   * known.
   */
  smallPrint: Pattern | null;
  /** Pattern of the headings over small print; empty when none are known. */
  smallPrintHeadings: string;
  /**
   * Words that promise more than a picture shows, a pattern for each claim; `\p{L}` also matches vowel signs.
   * Null when no words are known.
   */
  claims: Readonly<Record<Claim, string>> | null;
  /** Patterns of the units' names, beside the symbols that every language uses. */
  unitWords: Readonly<Partial<Record<Unit, string>>>;
  /** A capital within a sentence marks a name: not so in German, or where letters have no capitals. */
  capitalsAreNames: boolean;
  /** Stems (five letters) in a picture's alternative text that describe the camera's position, not the subject. */
  cameraStems: readonly string[];
};

/** Each a whole sentence. `{price}`, `{before}`, `{value}`, `{scale}` and `{count}` stand for what is said there. */
export type FactPhrases = {
  price: string;
  /** Of a product whose variants cost differently. */
  from: string;
  /** A price and the higher one before it. */
  saving: string;
  rating: string;
};

/** Numbers written in words, from two up; "one" is an article in most languages. */
export type NumberWords = {
  /** Word → value; 100 and 1000 multiply what stands before them. */
  values: ReadonlyMap<string, number>;
  /** Joins the parts of a number behind hundreds and thousands: "and" in "two hundred and six". */
  joint: RegExp;
  /** It also joins tens and units: "treinta y dos". */
  jointAfterTens: boolean;
};

/** What a text may claim, the same in every language, so that a translation may keep a claim and not add one. */
export const CLAIMS = [
  'the best',
  'perfect',
  'guaranteed',
  'a cure',
  'proof by science',
  'a certificate or award',
  'organic or natural',
  'kind to the planet',
  'unique',
  'a price or an offer',
  'popularity',
  'luxury',
  'lasting for ever',
  'safety',
  'kindness to skin',
  'resistance to water, fire or falls',
  'made by hand or somewhere',
] as const;
/** One of `CLAIMS`. */
export type Claim = (typeof CLAIMS)[number];

/** What a number may count. The first unit whose word or symbol stands beside it is meant. */
export const UNITS = [
  'ml',
  'cl',
  'l',
  'mg',
  'kg',
  'g',
  'mm',
  'cm',
  'km',
  'm',
  'in',
  'ft',
  'oz',
  'lb',
  'W',
  'V',
  '%',
  '°C',
  'hours',
  'minutes',
  'days',
  'weeks',
  'months',
  'years',
  'EUR',
  'USD',
  'GBP',
  'JPY',
  'CHF',
  'INR',
  'KRW',
  'CNY',
] as const;
/** One of `UNITS`: a unit by its international symbol, a span of time in English, or a currency (ISO 4217). */
export type Unit = (typeof UNITS)[number];
