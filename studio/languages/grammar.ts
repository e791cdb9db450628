/** The words by which a language joins what it says: where a sentence may be cut, and which parts cannot stand alone. */

export type Grammar = {
  /** After a comma: openings of what may be left out without changing what stands before it. Conditions (if, when, until) are not among them. */
  trailer: RegExp;
  /** The same without a comma; null where none is safe. */
  bareTrailer: RegExp | null;
  /** A border (with its link word) after which a whole sentence follows that can be said without what stands before it. Global. */
  sequel: RegExp;
  /** What opens like this depends on something said before it. */
  dependent: RegExp;
  /** What opens like this waits for its other half. */
  unfinished: RegExp;
  /** Words by which copy says something striking: what is never, always, only, or without. */
  striking: RegExp;
  /** "and", "or" between the items of a list. */
  listWord: RegExp;
  /** Pattern of the words that, at the end, wait for what they are enough for ("large enough"); empty when none are known. */
  waitingEnd: string;
  /** The verb stands last, so that what comes before a comma may have none. */
  verbLast: boolean;
};

/** Matches one of these words at the start of a text. */
export const openingWords = (words: string): RegExp => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu');

/** Matches each comma or semicolon with one of these links, where one of the other words follows. */
export const linksBefore = (links: string, whatFollows: string): RegExp =>
  new RegExp(`(?:,|;)\\s+(?:${links})\\s+(?=(?:${whatFollows})(?!(?<=[^’'])\\p{L}))`, 'giu');

/** Matches one of these words anywhere, never a part of a longer word. */
export const wholeWords = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** Matches nowhere. */
export const NEVER = /(?!)/u;
/** Matches nowhere, where all matches are asked for. */
export const NOWHERE = /(?!)/gu;
