/** Weighs candidates: what is score saying of a product, and which of them makes a viewer want to see it. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { Candidate } from '#studio/script/extractive/candidates.ts';
import { speakingSeconds } from '#studio/script/pace.ts';
import { contentWords } from '#studio/script/words.ts';

/** A candidate with what it is score in a script; 0 and less is not score saying. */
export type Weighed = Candidate & {
  score: number;
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
  candidate: Candidate,
  text: string,
  title: string,
  language: string,
  pace?: number,
): Weighed {
  const { evidence } = candidate;
  const words = contentWords(evidence, language);
  const seconds = speakingSeconds(text, language, pace);
  const titleText = title.toLocaleLowerCase(language);
  const { shortest, from, ideal, to, longest } = PLEASANT_SECONDS;
  const traits: [boolean, number][] = [
    [candidate.sentence === 0, WORTH.opening],
    [[...words].some((word) => titleText.includes(word)), WORTH.titleWord],
    [/\p{Nd}/u.test(evidence), WORTH.measure],
    [speechRules(language).grammar.striking.test(evidence), WORTH.telling],
    [candidate.source !== 'prose', WORTH.bullet],
    [candidate.source === 'bullet' && isList(evidence), WORTH.list],
    [candidate.late, WORTH.late],
    [/^[^:：]{1,28}[:：]/u.test(evidence), WORTH.label],
    [ABBREVIATION.test(evidence), WORTH.technical],
    [candidate.source === 'bullet' && /^\p{Nd}/u.test(evidence), WORTH.opensWithFigure],
    [seconds > to, (WORTH.tooLong * (seconds - to)) / (longest - to)],
    [seconds < from, (WORTH.tooShort * (from - seconds)) / (from - shortest)],
  ];
  const place = 1 / (1 + candidate.sentence / SENTENCES_TO_HALF);
  const length = -Math.abs(seconds - ideal) / 20;
  return {
    ...candidate,
    text,
    seconds,
    words,
    score:
      seconds > longest
        ? 0
        : place + length + traits.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0),
  };
}

/** Items between commas and no more: "soda-lime glass, oiled oak, silicone ring". */
const isList = (text: string): boolean =>
  text.split(/[,،、，]\s*/u).length > 1 &&
  text.split(/[,،、，]\s*/u).every((item) => item.split(/\s+/u).length <= 4);
