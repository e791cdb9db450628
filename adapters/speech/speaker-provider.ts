/**
 * What a speaker's folder describes besides what every provider does: the languages it speaks and the names
 * of its voices.
 */
import type { z } from 'zod';
import { describeProvider, type Description, type Provider } from '#adapters/provider.ts';
import type { SpokenLanguages } from '#studio/voice/languages.ts';
import type { Speaker } from '#studio/voice/ports.ts';

type Spoken = {
  /** Null when they depend on the settings, such as a voice in a folder. */
  languages: SpokenLanguages | null;
  /** A voice's name from its id, where no service lists them: "en-us" is "American English". */
  nameVoice?: (id: string) => string;
};

/** A speaker in the registry. */
export type SpeakerProvider = Provider<Speaker> & Spoken;

/** Makes a speaker's description fit for the registry; it is checked by having it say “Hello.”. */
export const speakerProvider = <Schema extends z.ZodObject>({
  languages,
  nameVoice,
  ...described
}: Omit<Description<Schema, Speaker>, 'check'> & Spoken): SpeakerProvider => ({
  ...describeProvider({
    ...described,
    async check(settings, ports) {
      const speaker = await described.open(settings, ports);
      return speaker.speak({ text: 'Hello.', language: 'en', voiceId: null, rate: 1 });
    },
  }),
  languages,
  ...(nameVoice === undefined ? {} : { nameVoice }),
});
