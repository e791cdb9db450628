/** What voice and captions there are for each language: the one place where Vitrine says so, to merchants and to itself. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { baseLanguage, languageName, scriptOf } from '#studio/shared/language.ts';
import type { VoiceQuality } from '#studio/voice/ports.ts';

export const SPEAKER_NAMES = ['espeak-ng', 'elevenlabs', 'openai'] as const;
/** The speakers whose languages are known beforehand; a sherpa-onnx voice speaks the language of its folder, naturally. */
export type KnownSpeaker = (typeof SPEAKER_NAMES)[number];

export type LanguageSupport = {
  /** Base language: "pt" stands for "pt-BR" and "pt-PT". */
  language: string;
  /** English name. */
  name: string;
  /** ISO 15924 code of the script it is written in. */
  script: string;
  /** Whether fonts that ship with the project draw it. */
  captions: boolean;
  /** Whether signs such as "×", "–" and "½" are read in words, besides the units, prices and numbers that are in every language. */
  signs: boolean;
  voices: Readonly<Record<KnownSpeaker, VoiceQuality>>;
};

const list = (text: string): readonly string[] => text.split(' ');

/** Formant synthesis by rules: understandable, never mistaken for a person. */
const ESPEAK_SYNTHETIC = list(
  'af am an as az ba be bg bn bs ca cs cv cy da de el en eo es et eu fi fr ga gd gn gu haw hi hr ht hu hy ia id io is it ka kk kl kn ko ku ky la lb lt lv mi mk ml mr ms mt my nb ne nl nn no om or pa pap pl pt quc qu ro ru sd si sk sl sq sr sv sw ta te tk tn tr tt ug uk uz vi zh',
);
/** Short vowels are not written and must be guessed (ar, fa, ur), or the melody is missing (ja, read from kana; yue). */
const ESPEAK_POOR = list('ar fa ur ja yue');
/** Model eleven_multilingual_v2 and its successors, as the service documents them. */
const ELEVENLABS = list(
  'ar bg cs da de el en es fi fil fr hi hr hu id it ja ko ms nb nl nn no pl pt ro ru sk sv ta tr uk vi zh',
);
/** The languages that OpenAI documents for /v1/audio/speech; other servers with this interface vary. */
const OPENAI = list(
  'af ar az be bg bs ca cs cy da de el en es et fa fi fil fr gl he hi hr hu hy id is it ja kk kn ko lt lv mi mk mr ms nb ne nl nn no pl pt ro ru sk sl sr sv sw ta th tr uk ur vi zh',
);
/** Spoken by none of them, but captioned. */
const CAPTIONS_ONLY = list('lo km');

/** Scripts (ISO 15924) that the shipped Noto fonts cover. */
const DRAWN_SCRIPTS = new Set(
  list(
    'Latn Cyrl Grek Arab Hebr Deva Beng Taml Thai Gujr Guru Telu Knda Mlym Khmr Laoo Mymr Geor Armn Ethi Sinh Jpan Kore Hans Hant',
  ),
);

/** How well a speaker speaks a language, region aside: `none` means refuse. */
export function voiceQuality(speaker: KnownSpeaker, language: string): VoiceQuality {
  const base = baseLanguage(language);
  switch (speaker) {
    case 'espeak-ng':
      return ESPEAK_SYNTHETIC.includes(base) ? 'synthetic' : ESPEAK_POOR.includes(base) ? 'poor' : 'none';
    case 'elevenlabs':
      return ELEVENLABS.includes(base) ? 'natural' : 'none';
    case 'openai':
      return OPENAI.includes(base) ? 'natural' : 'none';
  }
}

export function languageSupport(language: string): LanguageSupport {
  const base = baseLanguage(language);
  const script = scriptOf(language);
  return {
    language: base,
    name: languageName(base),
    script,
    captions: DRAWN_SCRIPTS.has(script),
    signs: speechRules(base).signs !== null,
    voices: {
      'espeak-ng': voiceQuality('espeak-ng', base),
      elevenlabs: voiceQuality('elevenlabs', base),
      openai: voiceQuality('openai', base),
    },
  };
}

/** Every language that some voice speaks or that we know to be captioned, by English name. */
export const LANGUAGES: readonly LanguageSupport[] = [
  ...new Set([...ESPEAK_SYNTHETIC, ...ESPEAK_POOR, ...ELEVENLABS, ...OPENAI, ...CAPTIONS_ONLY]),
]
  .map(languageSupport)
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const QUALITY_WORDS: Readonly<Record<VoiceQuality, string>> = {
  natural: 'natural',
  synthetic: 'synthetic',
  poor: 'poor',
  none: '–',
};

/** The table as the page docs/languages.md shows it. */
export function languagesPage(): string {
  const rows = LANGUAGES.map(
    ({ name, language, script, captions, signs, voices }) =>
      `| ${name} | ${language} | ${script} | ${captions ? 'yes' : 'no'} | ${signs ? 'yes' : 'units and prices'} | ${SPEAKER_NAMES.map((speaker) => QUALITY_WORDS[voices[speaker]]).join(' | ')} |`,
  );
  return `# Languages

Made from \`studio/voice/languages.ts\` by \`node bin/languages.ts\`; do not edit by hand.

*Natural* can pass for a person. *Synthetic* is clear and machine-made. *Poor* leaves out sounds or melody that the
writing does not show: listen before publishing. A dash means that the speaker is not offered for the language: the
clip then has captions and music, never another language in silence. A voice in a folder (sherpa-onnx) speaks the
language it was trained on, naturally. *Signs* tells whether “×”, “–”, “½” and abbreviations are read in words.
espeak-ng speaks Japanese only where MeCab and a dictionary, or Open JTalk and a voice, are installed.

| language | code | script | captions | signs | ${SPEAKER_NAMES.join(' | ')} |
|---|---|---|---|---|${SPEAKER_NAMES.map(() => '---').join('|')}|
${rows.join('\n')}
`;
}
