/** The words by which a language joins clauses: where a sentence may be cut, and which parts cannot stand alone. */

/**
 * What limits a statement, so that it is not true without:
 * - `exception`: but, except, although
 * - `condition`: if, when, as long as, must, requires
 * - `time`: while, before, until
 * - `negation`: not, no, never, without
 * - `restriction`: only, up to, at least, limited, some, usually
 * - `attachment`: with, than, for, from, in: what a statement may need to be true
 */
export const LIMITS = ['exception', 'condition', 'time', 'negation', 'restriction', 'attachment'] as const;
/** One of `LIMITS`. */
export type Limit = (typeof LIMITS)[number];

export type Grammar = {
  /**
   * The words of each kind of limit; null when they are not known: then nothing is ever cut. A part of a
   * sentence that holds one of them, or a number, stays with the rest.
   */
  limits: Readonly<Record<Limit, RegExp>> | null;
  /** A sentence that opens like this limits the one before: "But only …", "Except …". */
  limitsBefore: RegExp;
  /** Opens what is said to be incomplete without a later partner: "not only", "either", "both". */
  paired: RegExp;
  /** Words of what a product is for, or spares: "so that", "you can", "keeps", "without". */
  benefit: RegExp;
  /**
   * After a comma: openings of clauses that only add to the clause before (reasons, results, purposes).
   */
  trailer: RegExp;
  /** The same without a comma; null where none is safe. */
  bareTrailer: RegExp | null;
  /**
   * A border (with its link word) after which a whole sentence follows that can be said without what stands
   * before it. Global.
   */
  sequel: RegExp;
  /** What opens like this depends on something said before it. */
  dependent: RegExp;
  /** What opens like this waits for its other half. */
  unfinished: RegExp;
  /** The whole of what says nothing alone, for its verb stands in the sentence before: "the lid does not". */
  elliptic: RegExp;
  /** Words of striking statements: never, always, only, without. */
  striking: RegExp;
  /** "and", "or" between the items of a list. */
  listWord: RegExp;
  /**
   * Pattern of the words that, at the end, wait for what they are enough for ("large enough"); empty when
   * none are known.
   */
  waitingEnd: string;
};

/** Matches one of these words at the start of a text. */
export const openingWords = (words: string): RegExp => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu');

/** Matches each comma or semicolon with one of these links, where one of the other words follows. */
export const linksBefore = (links: string, whatFollows: string): RegExp =>
  new RegExp(`(?:,|;)\\s+(?:${links})\\s+(?=(?:${whatFollows})(?!(?<=[^’'])\\p{L}))`, 'giu');

/** Matches one of these words anywhere, never a part of a longer word. */
export const wholeWords = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

type LimitPatterns = Readonly<Record<Limit, string>>;
const eachLimit = (patterns: LimitPatterns, compile: (pattern: string) => RegExp): Record<Limit, RegExp> => ({
  exception: compile(patterns.exception),
  condition: compile(patterns.condition),
  time: compile(patterns.time),
  negation: compile(patterns.negation),
  restriction: compile(patterns.restriction),
  attachment: compile(patterns.attachment),
});

/** The words of each kind of limit, found where spaces separate words. */
export const limitWords = (patterns: LimitPatterns): Record<Limit, RegExp> =>
  eachLimit(patterns, (pattern) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, 'iu'));

/** The same where no space separates words. */
export const limitSigns = (patterns: LimitPatterns): Record<Limit, RegExp> =>
  eachLimit(patterns, (pattern) => new RegExp(`(?:${pattern})`, 'u'));

/** Matches nowhere. */
export const NEVER = /(?!)/u;
/** Matches nowhere, where all matches are asked for. */
export const NOWHERE = /(?!)/gu;
