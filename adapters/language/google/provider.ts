/** Describes Google’s language models. */
import { z } from 'zod';
import { modelProvider } from '#adapters/language/writer-provider.ts';
import { addressSetting, textSetting } from '#adapters/provider.ts';

/** Needs a model and a key of the Gemini API. `baseUrl` may name another server with its interface. */
export const google = modelProvider({
  id: 'google',
  label: 'Google',
  settings: z.object({
    model: textSetting('its model'),
    apiKey: textSetting('its key'),
    baseUrl: addressSetting('another server with its interface').optional(),
  }),
  shopKey: { asks: { model: 'gemini-2.5-flash' } },
  ownBaseUrl: 'https://generativelanguage.googleapis.com/v1beta',
  openModel: async (settings) => (await import('./open-model.ts')).openModel(settings),
});
