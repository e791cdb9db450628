/** How much can be said in a clip: how long a text takes to say, and the time that is not for speaking. */
import { ALL_SPEECH_RULES, speechRules } from '#studio/languages/speech-rules.ts';
import { PAUSE_SIGNS, SENTENCE_SIGNS } from '#studio/shared/pause-signs.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';

/**
 * What the letters alone do not show: a voice says digits as words and units by their names, and pauses at
 * punctuation. Fitted to 350 sentences spoken by espeak-ng in en, fr, de, es, ja and ar: the whole is within
 * 5 % in each, a sentence within 0.6 s (root mean square).
 */
const SECONDS = { digit: 0.45, unit: 0.3, pause: 0.2, foreignLetter: 0.09 };
const SHORT_UNITS = ALL_SPEECH_RULES.flatMap(({ shortUnits }) => (shortUnits === '' ? [] : [shortUnits]));
const UNIT = new RegExp(
  `\\p{Nd}[\\s\\u00a0\\u202f]?(?:[cmk]?m|[cm]?l|[km]?g|L|W|V|oz|lb|in|ft|h|%|°C|${SHORT_UNITS.join('|')})(?!\\p{L})`,
  'gu',
);
/** The end of a sentence is followed by the silence between two lines. */
const SENTENCE_END = new RegExp(`[${SENTENCE_SIGNS}]`, 'u');
/** "2.5" and "1,000" are said without one. */
const PAUSE = new RegExp(`[${PAUSE_SIGNS}](?!\\p{Nd})`, 'gu');

/**
 * Seconds of silence: before the first word, between two lines, and after the last word while the end card
 * stands. A script is written for `pause`; in a film it is never less than `minPause`, and `minPauseOfEdit`
 * where a merchant's own longer line has to fit.
 */
export const SILENCE_SECONDS = {
  lead: 0.35,
  pause: 0.3,
  minPause: 0.25,
  minPauseOfEdit: 0.15,
  tail: 1.6,
} as const;
/** The share of the speaking time that a script is written for; the rest allows for slower voices. */
export const FILL = 0.95;
/** The fastest rate at which a voice still sounds natural; 1 is its normal rate. */
export const MAX_RATE = 1.15;

/** Characters a second that a voice says in this language (BCP 47 tag) at its normal rate. */
export const charactersPerSecond = (language: string): number => speechRules(language).charactersPerSecond;

/**
 * Seconds a text takes at the voice's own pace, or at `pace` characters a second where a voice is known to
 * have another.
 */
export function speakingSeconds(
  text: string,
  language: string,
  pace: number = charactersPerSecond(language),
): number {
  const own = withoutEnd(text.trim(), SENTENCE_END);
  const digits = own.match(/\p{Nd}/gu)?.length ?? 0;
  const units = own.match(UNIT)?.length ?? 0;
  const pauses = own.match(PAUSE)?.length ?? 0;
  const foreign =
    speechRules(language).letters === 'syllables' ? (own.match(/[\p{Script=Latin}\s]/gu)?.length ?? 0) : 0;
  const hurry = charactersPerSecond(language) / pace;
  return (
    hurry *
    (([...own].length - digits - foreign) / charactersPerSecond(language) +
      digits * SECONDS.digit +
      units * SECONDS.unit +
      pauses * SECONDS.pause +
      foreign * SECONDS.foreignLetter)
  );
}

/** Seconds of speech that fit into a clip with this many lines. */
export const speakingBudget = (seconds: number, lines: number): number =>
  seconds - SILENCE_SECONDS.lead - SILENCE_SECONDS.tail - SILENCE_SECONDS.pause * Math.max(0, lines - 1);

/** Most lines that suit a clip's length, hook and call to action included. */
export const usualLines = (seconds: number): number => (seconds <= 15 ? 5 : 9);

/** Characters that all lines of a clip together may have. */
export const characterBudget = (
  seconds: number,
  language: string,
  lines: number = usualLines(seconds),
  pace: number = charactersPerSecond(language),
): number => Math.floor(FILL * speakingBudget(seconds, lines) * pace);
