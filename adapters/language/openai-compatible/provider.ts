/** Describes language models on any server that has OpenAI’s interface, such as one of the operator’s own. */
import { z } from 'zod';
import { modelProvider } from '#adapters/language/writer-provider.ts';
import { addressSetting, textSetting } from '#adapters/provider.ts';

/** Needs a model and an address; a key only if the server asks for one. */
export const openAiCompatible = modelProvider({
  id: 'openai-compatible',
  label: 'OpenAI-compatible',
  settings: z.object({
    model: textSetting('the name it gives its model'),
    apiKey: textSetting('its key, if it asks for one').optional(),
    baseUrl: addressSetting('its address'),
  }),
  shopKey: { asks: { model: 'The name it gives its model', baseUrl: 'https://…/v1' } },
  ownBaseUrl: null,
  openModel: async (settings) => (await import('./open-model.ts')).openModel(settings),
});
