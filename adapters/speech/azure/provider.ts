/** Describes Azure's neural voices. */
import { z } from 'zod';
import { addressSetting, textSetting } from '#adapters/provider.ts';
import { speakerProvider } from '#adapters/speech/speaker-provider.ts';

/**
 * Needs the key and the address of a Speech resource. Where `voice` is absent or speaks another language, a
 * multilingual voice speaks.
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
  /** Those of the voice en-US-AvaMultilingualNeural and its siblings, as the service documents them. */
  languages: {
    natural:
      'af am ar az bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl he hi hr hu hy id is it ja jv ka kk km kn ko lo lt lv mk ml mn ms mt my nb ne nl no pl ps pt ro ru si sk sl so sq sr su sv sw ta te th tr uk ur uz vi zh zu'.split(
        ' ',
      ),
  },
  open: async (settings, { web }) => (await import('./azure-speaker.ts')).openAzureSpeaker(web, settings),
});
