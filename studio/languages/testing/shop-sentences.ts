/** The shape of the sentences by which a language's small print and title talk are tested. */

export type ShopSentences = {
  /** True, but never said in a clip. */
  smallPrint: readonly string[];
  /** Close to small print in words, but they sell. */
  selling: readonly string[];
  /** Parts of titles that say nothing about the product. */
  titleTalk?: readonly string[];
  /** Parts of titles that do, with words of `titleTalk` in them. */
  names?: readonly string[];
};

/** By the language's tag. */
export type SentencesByLanguage = Readonly<Record<string, ShopSentences>>;
