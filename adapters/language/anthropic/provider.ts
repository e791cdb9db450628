/** Describes Anthropic’s language models. */
import { z } from 'zod';
import { modelProvider } from '#adapters/language/writer-provider.ts';
import { addressSetting, textSetting } from '#adapters/provider.ts';

/** Needs a model and a key. `baseUrl` may name another server with Anthropic's interface. */
export const anthropic = modelProvider({
  id: 'anthropic',
  label: 'Anthropic',
  settings: z.object({
    model: textSetting('its model'),
    apiKey: textSetting('its key'),
    baseUrl: addressSetting('another server with its interface').optional(),
  }),
  shopKey: { asks: { model: 'claude-sonnet-4-5' } },
  ownBaseUrl: 'https://api.anthropic.com/v1',
  openModel: async (settings) => (await import('./open-model.ts')).openModel(settings),
});
