/** Describes ElevenLabs. */
import { z } from 'zod';
import { addressSetting, textSetting } from '#adapters/provider.ts';
import { speakerProvider } from '#adapters/speech/speaker-provider.ts';

/** Needs a key. Voice and model have defaults; `baseUrl` may name another server with its interface. */
export const elevenLabs = speakerProvider({
  id: 'elevenlabs',
  label: 'ElevenLabs',
  settings: z.object({
    apiKey: textSetting('its key'),
    voice: textSetting('the id of a voice').optional(),
    model: textSetting('its model').optional(),
    baseUrl: addressSetting('another server with its interface').optional(),
  }),
  shopKey: { asks: { model: 'eleven_multilingual_v2', baseUrl: 'https://…' } },
  /** Those of the model eleven_multilingual_v2 and its successors, as the service documents them. */
  languages: {
    natural:
      'ar bg cs da de el en es fi fil fr hi hr hu id it ja ko ms nb nl nn no pl pt ro ru sk sv ta tr uk vi zh'.split(
        ' ',
      ),
  },
  open: async (settings, { web }) =>
    (await import('./elevenlabs-speaker.ts')).openElevenLabsSpeaker(web, settings),
});
