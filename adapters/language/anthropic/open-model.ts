/** Opens a language model of Anthropic. */
import { createAnthropic } from '@ai-sdk/anthropic';
import type { LanguageModel } from 'ai';
import type { ModelSettings } from '#adapters/language/writer-provider.ts';

export const openModel = ({ model, apiKey = '', ...server }: ModelSettings): LanguageModel =>
  createAnthropic({ ...server, apiKey })(model);
