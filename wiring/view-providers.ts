/**
 * The providers as pages show them: which services a shop may bring keys for, what is built in, languages and
 * names of voices.
 */
import type { WriterProvider } from '#adapters/language/writer-provider.ts';
import { keyServicesOf } from '#adapters/provider.ts';
import { nameVoice } from '#adapters/speech/name-voice.ts';
import type { SpeakerProvider } from '#adapters/speech/speaker-provider.ts';
import type { KeyServices, Purpose } from '#studio/clip/service-keys.ts';
import { supportedLanguages, type LanguageSupport } from '#studio/voice/languages.ts';

export type ProvidersView = {
  keyServices: KeyServices;
  /** The ids of those that need no account. */
  builtIn: Readonly<Record<Purpose, string>>;
  /** Every language that a clip can be in, by English name. */
  languages: readonly LanguageSupport[];
  /** Names a stored voice, such as "espeak-ng:en-us", as people do. */
  nameVoice(voice: string): string;
};

/** The first of each registry is what is built in. */
export const viewProviders = ({
  writers,
  speakers,
}: {
  writers: readonly WriterProvider[];
  speakers: readonly SpeakerProvider[];
}): ProvidersView => ({
  keyServices: { writer: keyServicesOf(writers), speaker: keyServicesOf(speakers) },
  builtIn: { writer: writers[0]?.id ?? '', speaker: speakers[0]?.id ?? '' },
  languages: supportedLanguages(speakers.flatMap(({ languages }) => languages ?? [])),
  nameVoice: (voice) => nameVoice(speakers, voice),
});
