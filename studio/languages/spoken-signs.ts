/** What a language says for written signs; what CLDR knows (units, currencies, "and") comes from Intl. */
import type { SpokenNumbers } from '#studio/languages/spoken-numbers.ts';

/** One form for every number, or one for each plural category of the language. */
export type Plural = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string });

/** Signs, units and abbreviations in words; units and currencies under their symbols and ISO 4217 codes. */
export type SpokenSigns = {
  /** "10–20" is ten _to_ twenty. */
  to: string;
  /** "9 × 8 cm" is nine _by_ eight. */
  by: string;
  /** "3×" or "3x" is three _times_. */
  times: string;
  plus: string;
  minus: string;
  /** "g/m²" is grams _per_ square meter. */
  per: string;
  /** "~ 20" is _about_ twenty. */
  about: string;
  at: string;
  /** "#5" is _number_ five. */
  number: string;
  dot: string;
  slash: string;
  /**
   * Between whole and hundredths of a price: "24 € 50" (a space), "24 euros con 50". Null: the price is read
   * as a decimal.
   */
  cents: string | null;
  /** Shorter than CLDR's: "dollars", not "US dollars". */
  currencies: Readonly<Record<string, Plural>>;
  /** Units that Intl cannot format (W, V, lm, mAh, m² …) or that people say shorter than it does. */
  units: Readonly<Record<string, Plural>>;
  /** ½ ¼ ¾ ⅓ ⅔ */
  fractions: readonly [
    half: string,
    quarter: string,
    threeQuarters: string,
    third: string,
    twoThirds: string,
  ];
  numbers: SpokenNumbers;
  /** As written in lower case, full stops included. */
  abbreviations: Readonly<Record<string, string>>;
  /** Units in the language's own letters: "см" → "cm", "Std." → "h", "mies." → "month". */
  unitAliases?: Readonly<Record<string, string>>;
  /** Ordinals written with a sign that voices misread. */
  ordinals?: Readonly<Record<string, string>>;
  /** After these words four digits are a year, read in pairs ("19 21") or in hundreds ("19hundert 21"). */
  years?: { after: readonly string[]; hundred: string };
};
