/** How fast people speak: characters of written text a second, at an unhurried pace, by language. */
import { baseLanguage, scriptOf } from '#studio/shared/language.ts';

/** Measured on product copy read by synthetic voices at their normal pace; zh and ko estimated. */
const CHARACTERS_PER_SECOND: Readonly<Record<string, number>> = {
  en: 14.6, de: 16.5, es: 15, it: 14.9, fr: 17, pt: 15, ru: 17.5, ja: 5.9, zh: 4.4, ko: 6.8,
  nl: 15.5, sv: 15, da: 15, nb: 15, nn: 15, no: 15, fi: 15, pl: 15, cs: 14, uk: 16, tr: 14.5, ar: 12, fa: 12, ur: 12, he: 12, hi: 14, th: 12, vi: 14, id: 15.5,
};
/** For the languages that nobody measured. */
const BY_SCRIPT: Readonly<Record<string, number>> = { Hans: 4.4, Hant: 4.4, Jpan: 5.9, Kore: 6.8, Arab: 12, Hebr: 12 };

export const charactersPerSecond = (language: string): number => CHARACTERS_PER_SECOND[baseLanguage(language)] ?? BY_SCRIPT[scriptOf(language)] ?? 14.5;
