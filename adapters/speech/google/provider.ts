/** Describes the voices of Google Cloud. */
import { z } from 'zod';
import { addressSetting, textSetting } from '#adapters/provider.ts';
import { GOOGLE_LANGUAGES } from '#adapters/speech/google/languages.ts';
import { speakerProvider } from '#adapters/speech/speaker-provider.ts';

/**
 * Needs a key for Cloud Text-to-Speech. Each language has a voice of its own where `voice` is absent or does
 * not speak it.
 */
export const google = speakerProvider({
  id: 'google',
  label: 'Google Cloud',
  settings: z.object({
    apiKey: textSetting('a key that may use Cloud Text-to-Speech'),
    voice: textSetting('the name of a voice, such as Kore or de-DE-Neural2-F').optional(),
    baseUrl: addressSetting('another server with its interface').optional(),
  }),
  shopKey: { asks: {} },
  languages: GOOGLE_LANGUAGES,
  open: async (settings, { web }) => (await import('./google-speaker.ts')).openGoogleSpeaker(web, settings),
});
