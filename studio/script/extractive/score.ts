/** Scores candidates: what is worth saying about a product, and what makes a viewer want to see it. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { Candidate } from '#studio/script/extractive/candidates.ts';
import { isList, LABEL } from '#studio/script/extractive/labels.ts';
import { speakingSeconds } from '#studio/script/pace.ts';
import { contentWords } from '#studio/script/words.ts';

/** A candidate and its score as a line of a script. */
export type Weighed = Candidate & {
  /** About −2 to 2; a candidate at 0 or below is not worth saying. */
  score: number;
  /** The line as the script words it. */
  text: string;
  /** How long the line takes at the voice's own pace. */
  seconds: number;
  /** Its content words, to find what repeats. */
  words: ReadonlySet<string>;
};

/** How long a line takes when it sounds neither clipped nor breathless. */
const PLEASANT_SECONDS = { shortest: 1.1, from: 1.8, ideal: 3, to: 4.8, longest: 8.3 };
/** A candidate this many sentences into the description scores half as much for its position as the first. */
const SENTENCES_TO_HALF = 12;

/**
 * What each trait adds. Tuned by reading scripts of products in six languages: the writer's tests hold what
 * to expect.
 */
const TRAIT_SCORES = {
  opening: 0.3,
  titleWord: 0.25,
  measure: 0.12,
  striking: 0.2,
  benefit: 0.35,
  review: 0.15,
  heading: -0.3,
  bullet: -0.2,
  list: -0.3,
  late: -0.35,
  label: -0.15,
  technical: -0.3,
  opensWithFigure: -0.35,
  tooLong: -0.7,
  tooShort: -0.4,
};

/**
 * "E27", "LED", "EU": letters of the kind found in data sheets. At most five characters, so that words in
 * capitals do not match.
 */
export const ABBREVIATION =
  /(?<![\p{L}\p{Nd}])(?=[\p{Lu}\p{Nd}-]{0,4}\p{Lu})[\p{Lu}\p{Nd}][\p{Lu}\p{Nd}-]{1,4}(?![\p{L}\p{Nd}])/u;

/**
 * Scores a candidate that the script would word as `text`; one that takes over 8.3 s scores 0. `pace` in
 * characters a second.
 */
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
    [candidate.first, TRAIT_SCORES.opening],
    [[...words].some((word) => titleText.includes(word)), TRAIT_SCORES.titleWord],
    [/\p{Nd}/u.test(evidence), TRAIT_SCORES.measure],
    [speechRules(language).grammar.striking.test(evidence), TRAIT_SCORES.striking],
    [speechRules(language).grammar.benefit.test(evidence), TRAIT_SCORES.benefit],
    [candidate.source === 'review', TRAIT_SCORES.review],
    [candidate.source === 'heading', TRAIT_SCORES.heading],
    [candidate.source === 'bullet' || candidate.source === 'options', TRAIT_SCORES.bullet],
    [candidate.source === 'bullet' && isList(evidence), TRAIT_SCORES.list],
    [candidate.late, TRAIT_SCORES.late],
    [LABEL.test(evidence), TRAIT_SCORES.label],
    [ABBREVIATION.test(evidence), TRAIT_SCORES.technical],
    [candidate.source === 'bullet' && /^\p{Nd}/u.test(evidence), TRAIT_SCORES.opensWithFigure],
    [seconds > to, (TRAIT_SCORES.tooLong * (seconds - to)) / (longest - to)],
    [seconds < from, (TRAIT_SCORES.tooShort * (from - seconds)) / (from - shortest)],
  ];
  // What is asked opens a clip; among the other lines nobody would answer it.
  const asks = !candidate.joined && candidate.source !== 'review' && /[?？؟]$/u.test(evidence);
  const position = 1 / (1 + candidate.sentence / SENTENCES_TO_HALF);
  const length = -Math.abs(seconds - ideal) / 20;
  return {
    ...candidate,
    text,
    seconds,
    words,
    score:
      seconds > longest || asks
        ? 0
        : position + length + traits.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0),
  };
}
