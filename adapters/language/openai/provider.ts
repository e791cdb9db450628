/** Describes OpenAI’s language models. */
import { z } from 'zod';
import { modelProvider } from '#adapters/language/writer-provider.ts';
import { addressSetting, textSetting } from '#adapters/provider.ts';

/** Needs a model and a key. `baseUrl` may name another server with OpenAI's own interface. */
export const openAi = modelProvider({
  id: 'openai',
  label: 'OpenAI',
  settings: z.object({
    model: textSetting('its model'),
    apiKey: textSetting('its key'),
    baseUrl: addressSetting('another server with its interface').optional(),
  }),
  shopKey: { asks: { model: 'gpt-5-mini' } },
  ownBaseUrl: 'https://api.openai.com/v1',
  openModel: async (settings) => (await import('./open-model.ts')).openModel(settings),
});
