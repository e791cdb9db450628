/** What a row of the tables of spelling is. */

/** One row: what is written in a language, what is said, and what looks alike and is read in its own way. */
export type SpellingCase = {
  /** What it is, in the language itself. */
  kind: string;
  /** Currency (ISO 4217) of the shop that writes it; absent where it makes no difference. */
  shop?: string;
  written: string;
  said: string;
  /** What looks alike and is read in its own way: written, then said. */
  beside: readonly [written: string, said: string];
};
