/** Describes OpenAI’s voices, and those of any server that has its interface. */
import { z } from 'zod';
import { addressSetting, textSetting } from '#adapters/provider.ts';
import { speakerProvider } from '#adapters/speech/speaker-provider.ts';

/** Needs a key, or the address of another server with OpenAI's interface. Voice and model have defaults. */
export const openAi = speakerProvider({
  id: 'openai',
  label: 'OpenAI',
  settings: z
    .object({
      apiKey: textSetting('its key; another server may do without').optional(),
      voice: textSetting('the name of a voice').optional(),
      model: textSetting('its model').optional(),
      baseUrl: addressSetting('another server with its interface').optional(),
    })
    .refine(({ apiKey, baseUrl }) => apiKey !== undefined || baseUrl !== undefined, {
      path: ['apiKey'],
      message: 'OpenAI needs a key',
    }),
  shopKey: {
    label: 'OpenAI, or another with its interface',
    asks: { model: 'gpt-4o-mini-tts', baseUrl: 'https://…/v1' },
  },
  /** Those that OpenAI documents for /v1/audio/speech; other servers with this interface vary. */
  languages: {
    natural:
      'af ar az be bg bs ca cs cy da de el en es et fa fi fil fr gl he hi hr hu hy id is it ja kk kn ko lt lv mi mk mr ms nb ne nl nn no pl pt ro ru sk sl sr sv sw ta th tr uk ur vi zh'.split(
        ' ',
      ),
  },
  open: async (settings, { web }) => (await import('./openai-speaker.ts')).openOpenAiSpeaker(web, settings),
});
