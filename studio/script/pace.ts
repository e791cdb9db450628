/** How much can be said in a clip: characters a second by language, and the time that is not for speaking. */
import { baseLanguage } from '#studio/shared/language.ts';

/** Characters a second at a voice's own pace, measured on product copy; zh and ko are estimates. */
const CHARACTERS_PER_SECOND: Record<string, number> = {
  en: 14.6, de: 16.5, es: 15, it: 14.9, fr: 17, pt: 15, ru: 17.5, ja: 5.9, zh: 4.4, yue: 4.4, ko: 6.8, ar: 12.5, fa: 12.5, he: 12.5, ur: 13, hi: 13, th: 10,
};
const USUAL_CHARACTERS_PER_SECOND = 14.5;

/** Before the first word, between two lines, and after the last while the end card stands. */
export const SILENCE_SECONDS = { lead: 0.35, pause: 0.3, tail: 1.6 } as const;
/** Share of the speaking time that a script is written for: voices differ, and nobody likes to be hurried. */
const FILL = 0.9;

export const charactersPerSecond = (language: string): number => CHARACTERS_PER_SECOND[baseLanguage(language)] ?? USUAL_CHARACTERS_PER_SECOND;

/** Seconds a text takes at the voice's own pace. */
export const speakingSeconds = (text: string, language: string): number => [...text].length / charactersPerSecond(language);

/** Seconds of speech that fit into a clip with this many lines. */
export const speakingRoom = (seconds: number, lines: number): number => seconds - SILENCE_SECONDS.lead - SILENCE_SECONDS.tail - SILENCE_SECONDS.pause * Math.max(0, lines - 1);

/** Lines that suit a clip's length. */
export const usualLines = (seconds: number): number => (seconds <= 15 ? 5 : 9);

/** Characters that all lines of a clip together may have. */
export const characterBudget = (seconds: number, language: string): number => Math.floor(FILL * speakingRoom(seconds, usualLines(seconds)) * charactersPerSecond(language));
