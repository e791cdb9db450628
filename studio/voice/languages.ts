/** What captions and reading there are for each language, and how well a speaker speaks it. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { baseLanguage, languageName, scriptOf } from '#studio/shared/language.ts';
import type { VoiceQuality } from '#studio/voice/ports.ts';

/** The base languages that a speaker speaks, by how well; it does not speak any other. */
export type SpokenLanguages = Readonly<Partial<Record<Exclude<VoiceQuality, 'none'>, readonly string[]>>>;

/** A language's script and how it is read, with any speaker. */
export type LanguageSupport = {
  /** Base language: "pt" stands for "pt-BR" and "pt-PT". */
  language: string;
  /** English name. */
  name: string;
  /** ISO 15924 code of the script it is written in. */
  script: string;
  /** Whether fonts that ship with the project draw it. */
  captions: boolean;
  /**
   * Whether signs such as "×", "–" and "½" are read in words, besides the units, prices and numbers that are
   * in every language.
   */
  signs: boolean;
};

const list = (text: string): readonly string[] => text.split(' ');

/** Captioned even without a voice. */
const CAPTIONS_ONLY = list('lo km');

/** Scripts (ISO 15924) that the shipped Noto fonts cover. */
const DRAWN_SCRIPTS = new Set(
  list(
    'Latn Cyrl Grek Arab Hebr Deva Beng Taml Thai Gujr Guru Telu Knda Mlym Khmr Laoo Mymr Geor Armn Ethi Sinh Jpan Kore Hans Hant',
  ),
);

/** How well a speaker of these languages speaks one, region aside: `none` means refuse. */
export function voiceQuality(spoken: SpokenLanguages, language: string): VoiceQuality {
  const base = baseLanguage(language);
  const qualities = ['natural', 'synthetic', 'poor'] as const;
  return qualities.find((quality) => spoken[quality]?.includes(base)) ?? 'none';
}

/** What there is for a language, region aside. */
export function languageSupport(language: string): LanguageSupport {
  const base = baseLanguage(language);
  const script = scriptOf(language);
  return {
    language: base,
    name: languageName(base),
    script,
    captions: DRAWN_SCRIPTS.has(script),
    signs: speechRules(base).signs !== null,
  };
}

/** Every language that one of the speakers speaks or that we know to be captioned, by English name. */
export const supportedLanguages = (speakers: readonly SpokenLanguages[]): LanguageSupport[] =>
  [...new Set([...speakers.flatMap((spoken) => Object.values(spoken).flat()), ...CAPTIONS_ONLY])]
    .map(languageSupport)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
