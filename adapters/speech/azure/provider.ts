/** Describes Azure's neural voices. */
import { z } from 'zod';
import { addressSetting, textSetting } from '#adapters/provider.ts';
import { AZURE_LANGUAGES } from '#adapters/speech/azure/languages.ts';
import { speakerProvider } from '#adapters/speech/speaker-provider.ts';

/**
 * Needs the key and the address of a Speech resource. Each language has a voice of its own where `voice` is
 * absent or does not speak it.
 */
export const azure = speakerProvider({
  id: 'azure',
  label: 'Azure Speech',
  settings: z.object({
    apiKey: textSetting('the key of a Speech resource'),
    baseUrl: addressSetting('its region’s address, such as https://westeurope.tts.speech.microsoft.com'),
    voice: textSetting('the name of a voice, such as de-DE-KatjaNeural').optional(),
  }),
  shopKey: { asks: { baseUrl: 'https://….tts.speech.microsoft.com' } },
  languages: AZURE_LANGUAGES,
  open: async (settings, { web }) => (await import('./azure-speaker.ts')).openAzureSpeaker(web, settings),
});
