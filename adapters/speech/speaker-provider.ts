/**
 * What a speaker's folder describes besides what every provider does: the languages it speaks and the names
 * of its voices.
 */
import type { z } from 'zod';
import { describeProvider, type Description, type Provider, type ProviderPorts } from '#adapters/provider.ts';
import { voiceQuality, type SpokenLanguages } from '#studio/voice/languages.ts';
import type { Speaker } from '#studio/voice/ports.ts';

type Spoken = {
  /** Null when they depend on the settings, such as a voice in a folder. */
  languages: SpokenLanguages | null;
  /** A voice's name from its id, where no service lists them: "en-us" is "American English". */
  nameVoice?: (id: string) => string;
};

/** A speaker in the registry. */
export type SpeakerProvider = Provider<Speaker> & Spoken;

/** A speaker as its provider opens it: without a `quality` of its own, its provider's languages say how well it speaks. */
export type ListedSpeaker = Omit<Speaker, 'quality'> & Partial<Pick<Speaker, 'quality'>>;

type Opens<Schema extends z.ZodObject, Made> = Pick<Description<Schema, Made>, 'open'>;
type SpeakerDescription<Schema extends z.ZodObject> = Omit<Description<Schema, Speaker>, 'check' | 'open'> &
  Spoken &
  (
    | (Opens<Schema, ListedSpeaker> & { languages: SpokenLanguages })
    | (Opens<Schema, Speaker> & { languages: null })
  );

/** Makes a speaker's description fit for the registry; it is checked by having it say “Hello.”. */
export function speakerProvider<Schema extends z.ZodObject>({
  languages,
  nameVoice,
  open,
  ...described
}: SpeakerDescription<Schema>): SpeakerProvider {
  const opened = async (settings: z.infer<Schema>, ports: ProviderPorts): Promise<Speaker> => ({
    quality: (language) => (languages === null ? 'none' : voiceQuality(languages, language)),
    ...(await open(settings, ports)),
  });
  return {
    ...describeProvider({
      ...described,
      open: opened,
      async check(settings, ports) {
        const speaker = await opened(settings, ports);
        return speaker.speak({ text: 'Hello.', language: 'en', voiceId: null, rate: 1 });
      },
    }),
    languages,
    ...(nameVoice === undefined ? {} : { nameVoice }),
  };
}
