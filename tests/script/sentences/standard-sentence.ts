/** The form of the standard sentences: what people say may be said of a sentence of product copy. */

/** Sentences of one kind, which may all be said as they are or none of them. */
export type SentenceGroup = {
  /** What kind of words decides: "exception", "care", "benefit". */
  kind: string;
  /** Whether the sentence may be spoken at all. */
  whole: boolean;
  why: string;
  /** A sentence, with the shorter pieces of it that stay true, verbatim and without the closing sign; none where it stands alone. */
  sentences: readonly (string | readonly [text: string, ...cuts: string[]])[];
};

/** One sentence and what may be said of it. */
export type StandardSentence = {
  text: string;
  whole: boolean;
  cuts: readonly string[];
  kind: string;
  why: string;
};

/** Every sentence of the groups with its group's verdict. */
export const sentencesOfGroups = (groups: readonly SentenceGroup[]): StandardSentence[] =>
  groups.flatMap(({ kind, whole, why, sentences }) =>
    sentences.map((sentence) => {
      const [text, ...cuts] = typeof sentence === 'string' ? ([sentence] as const) : sentence;
      return { text, whole, cuts, kind, why };
    }),
  );
