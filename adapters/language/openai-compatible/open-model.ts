/** Opens a language model on a server that has OpenAI’s interface. */
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModel } from 'ai';
import type { ModelSettings } from '#adapters/language/writer-provider.ts';

export const openModel = ({ model, apiKey, ...server }: ModelSettings): LanguageModel =>
  createOpenAICompatible({
    ...server,
    name: 'compatible',
    supportsStructuredOutputs: true,
    ...(apiKey === undefined ? {} : { apiKey }),
  })(model);
