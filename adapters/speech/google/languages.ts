/** The languages that Google's Chirp 3 HD voices speak, and under which locale. */
import { baseLanguage } from '#studio/shared/language.ts';
import type { SpokenLanguages } from '#studio/voice/languages.ts';

/** The locale that a language has by itself, as the service documents them. */
const LOCALES: Readonly<Record<string, string>> = {
  ar: 'ar-XA',
  bg: 'bg-BG',
  bn: 'bn-IN',
  cs: 'cs-CZ',
  da: 'da-DK',
  de: 'de-DE',
  el: 'el-GR',
  en: 'en-US',
  es: 'es-ES',
  et: 'et-EE',
  fi: 'fi-FI',
  fr: 'fr-FR',
  gu: 'gu-IN',
  he: 'he-IL',
  hi: 'hi-IN',
  hr: 'hr-HR',
  hu: 'hu-HU',
  id: 'id-ID',
  it: 'it-IT',
  ja: 'ja-JP',
  kn: 'kn-IN',
  ko: 'ko-KR',
  lt: 'lt-LT',
  lv: 'lv-LV',
  ml: 'ml-IN',
  mr: 'mr-IN',
  nb: 'nb-NO',
  nl: 'nl-NL',
  no: 'nb-NO',
  pl: 'pl-PL',
  pt: 'pt-BR',
  ro: 'ro-RO',
  ru: 'ru-RU',
  sk: 'sk-SK',
  sl: 'sl-SI',
  sr: 'sr-RS',
  sv: 'sv-SE',
  sw: 'sw-KE',
  ta: 'ta-IN',
  te: 'te-IN',
  th: 'th-TH',
  tr: 'tr-TR',
  uk: 'uk-UA',
  ur: 'ur-IN',
  vi: 'vi-VN',
  zh: 'cmn-CN',
};
/** Locales besides, for those who ask for them. */
const OTHERS = new Set(['en-AU', 'en-GB', 'en-IN', 'es-US', 'fr-CA', 'nl-BE']);

export const GOOGLE_LANGUAGES: SpokenLanguages = { natural: Object.keys(LOCALES) };

/** The locale to ask for; Spanish outside Spain is that of the Americas. */
export function googleLocale(language: string): string {
  const base = baseLanguage(language);
  const { region } = new Intl.Locale(language);
  if (base === 'es' && region !== undefined && region !== 'ES') return 'es-US';
  const asked = `${base}-${region ?? ''}`;
  return OTHERS.has(asked) ? asked : (LOCALES[base] ?? language);
}
