/** Weighs thoughts: what is worth saying of a product, and which of them makes a viewer want to see it. */
import { grammarOf } from '#studio/script/extractive/grammar.ts';
import type { Thought } from '#studio/script/extractive/thoughts.ts';
import { speakingSeconds } from '#studio/script/pace.ts';
import { contentWords } from '#studio/script/words.ts';

/** A thought with what it is worth in a script; 0 and less is not worth saying. */
export type Weighed = Thought & {
  worth: number;
  /** As it is said. */
  text: string;
  /** At the voice's own pace. */
  seconds: number;
  words: ReadonlySet<string>;
};

/** Said in this time a line is neither clipped nor breathless. */
const PLEASANT_SECONDS = { shortest: 1.1, from: 1.8, ideal: 3, to: 4.4, longest: 7 };
const SENTENCES_TO_HALF = 12;

/** Chosen by reading scripts of products in six languages: see the expectations in the writer's tests. */
const WORTH = {
  opening: 0.3,
  titleWord: 0.25,
  measure: 0.12,
  telling: 0.25,
  bullet: -0.2,
  list: -0.3,
  late: -0.35,
  label: -0.15,
  technical: -0.3,
  opensWithFigure: -0.35,
  tooLong: -0.7,
  tooShort: -0.4,
};

/** "E27", "LED", "EU": letters that a data sheet speaks in. A shop that shouts everything is not meant. */
const ABBREVIATION =
  /(?<![\p{L}\p{Nd}])(?=[\p{Lu}\p{Nd}-]*\p{Lu})[\p{Lu}\p{Nd}][\p{Lu}\p{Nd}-]{1,4}(?![\p{L}\p{Nd}])/u;

export function weigh(
  thought: Thought,
  text: string,
  title: string,
  language: string,
  pace?: number,
): Weighed {
  const { evidence } = thought;
  const words = contentWords(evidence, language);
  const seconds = speakingSeconds(text, language, pace);
  const titleText = title.toLocaleLowerCase(language);
  const { shortest, from, ideal, to, longest } = PLEASANT_SECONDS;
  const traits: [boolean, number][] = [
    [thought.sentence === 0, WORTH.opening],
    [[...words].some((word) => titleText.includes(word)), WORTH.titleWord],
    [/\p{Nd}/u.test(evidence), WORTH.measure],
    [grammarOf(language).telling.test(evidence), WORTH.telling],
    [thought.source !== 'prose', WORTH.bullet],
    [thought.source === 'bullet' && isList(evidence), WORTH.list],
    [thought.late, WORTH.late],
    [/^[^:：]{1,28}[:：]/u.test(evidence), WORTH.label],
    [ABBREVIATION.test(evidence), WORTH.technical],
    [thought.source === 'bullet' && /^\p{Nd}/u.test(evidence), WORTH.opensWithFigure],
    [seconds > to, (WORTH.tooLong * (seconds - to)) / (longest - to)],
    [seconds < from, (WORTH.tooShort * (from - seconds)) / (from - shortest)],
  ];
  const place = 1 / (1 + thought.sentence / SENTENCES_TO_HALF);
  const length = -Math.abs(seconds - ideal) / 20;
  return {
    ...thought,
    text,
    seconds,
    words,
    worth:
      seconds > longest
        ? 0
        : place + length + traits.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0),
  };
}

/** Items between commas and no more: "soda-lime glass, oiled oak, silicone ring". */
const isList = (text: string): boolean =>
  text.split(/[,،、，]\s*/u).length > 1 &&
  text.split(/[,،、，]\s*/u).every((item) => item.split(/\s+/u).length <= 4);
