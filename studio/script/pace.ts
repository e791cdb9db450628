/** How much can be said in a clip: how long a text takes to say, and the time that is not for speaking. */
import { baseLanguage } from '#studio/shared/language.ts';

/** Characters a second at a voice's own pace, measured on product copy; zh and ko are estimates. */
const CHARACTERS_PER_SECOND: Record<string, number> = {
  en: 14.6,
  de: 16.5,
  es: 15,
  it: 14.9,
  fr: 17,
  pt: 15,
  ru: 17.5,
  ja: 5.9,
  zh: 4.4,
  yue: 4.4,
  ko: 6.8,
  ar: 12.5,
  fa: 12.5,
  he: 12.5,
  ur: 13,
  hi: 13,
  th: 10,
};
const DEFAULT_CHARACTERS_PER_SECOND = 14.5;

/**
 * What letters do not tell: digits are said as words, units as their names, and signs are pauses. Fitted to 350 sentences
 * spoken by espeak-ng in en, fr, de, es, ja and ar: the whole is within 5 % in each, a sentence within 0.6 s (root mean square).
 */
const SECONDS = { digit: 0.45, unit: 0.3, pause: 0.2, foreignLetter: 0.09 };
const UNIT =
  /\p{Nd}[\s\u00a0\u202f]?(?:[cmk]?m|[cm]?l|[km]?g|L|W|V|oz|lb|in|ft|h|مل|مم|سم|م|كغ|غ|см|мм|мл|кг|г|л|%|°C)(?!\p{L})/gu;
const LETTERS_SAY_MUCH = new Set(['ja', 'zh', 'yue', 'ko']);

/** Before the first word, between two lines, and after the last while the end card stands. */
export const SILENCE_SECONDS = { lead: 0.35, pause: 0.3, tail: 1.6 } as const;
/** Share of the speaking time that a script is written for: voices differ, and nobody likes to be hurried. */
export const FILL = 0.9;
/** A voice may be hurried by this much before it sounds hurried. */
export const MAX_RATE = 1.15;

export const charactersPerSecond = (language: string): number =>
  CHARACTERS_PER_SECOND[baseLanguage(language)] ?? DEFAULT_CHARACTERS_PER_SECOND;

/** Seconds a text takes at the voice's own pace, or at `pace` characters a second where a voice is known to have another. */
export function speakingSeconds(
  text: string,
  language: string,
  pace: number = charactersPerSecond(language),
): number {
  const own = text.trim().replace(/[.!?…。！？।؟]+$/u, '');
  const digits = own.match(/\p{Nd}/gu)?.length ?? 0;
  const units = own.match(UNIT)?.length ?? 0;
  const pauses = own.match(/[,;:.!?…、，；：。！？،؛](?!\p{Nd})/gu)?.length ?? 0;
  const foreign = LETTERS_SAY_MUCH.has(baseLanguage(language))
    ? (own.match(/[\p{Script=Latin}\s]/gu)?.length ?? 0)
    : 0;
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
