/** Which espeak-ng voice speaks a language, and at which setting it has the language's normal pace. */
import { baseLanguage } from '#studio/shared/language.ts';

const BY_REGION: Readonly<Record<string, string>> = {
  'en-US': 'en-us',
  'en-CA': 'en-us',
  'en-GB': 'en-gb',
  'en-IE': 'en-gb',
  'en-AU': 'en-gb',
  'en-NZ': 'en-gb',
  'en-IN': 'en-gb',
  'en-ZA': 'en-gb',
  'es-ES': 'es',
  'pt-BR': 'pt-br',
  'pt-PT': 'pt',
  'fr-BE': 'fr-be',
  'fr-CH': 'fr-ch',
};
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'en-us',
  pt: 'pt-br',
  zh: 'cmn-latn-pinyin',
  no: 'nb',
  nn: 'nb',
  fr: 'fr-fr',
};
/** Spanish outside Europe is read as in Latin America. */
const LATIN_AMERICA = new Set([
  'MX',
  'AR',
  'CO',
  'CL',
  'PE',
  'UY',
  'VE',
  'EC',
  'GT',
  'CR',
  'PA',
  'BO',
  'PY',
  'SV',
  'HN',
  'NI',
  'DO',
  'CU',
  'PR',
  'US',
  '419',
]);

export function voiceNameOf(language: string): string {
  const { region } = new Intl.Locale(language);
  const base = baseLanguage(language);
  if (base === 'es' && region !== undefined && LATIN_AMERICA.has(region)) return 'es-419';
  return BY_REGION[`${base}-${region ?? ''}`] ?? BY_LANGUAGE[base] ?? base;
}

/** espeak's -s at which each language reaches its pace in studio/script/pace.ts; measured on product copy. */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 186,
  de: 155,
  en: 137,
  es: 144,
  fr: 126,
  hi: 144,
  it: 154,
  ja: 149,
  ko: 162,
  nl: 142,
  pl: 165,
  pt: 161,
  ru: 165,
  sv: 160,
  tr: 174,
  zh: 186,
};

export const wordsPerMinute = (language: string): number => WORDS_PER_MINUTE[baseLanguage(language)] ?? 160;
