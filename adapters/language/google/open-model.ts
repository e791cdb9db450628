/** Opens a language model of Google. */
import { createGoogle } from '@ai-sdk/google';
import type { LanguageModel } from 'ai';
import type { ModelSettings } from '#adapters/language/writer-provider.ts';

export const openModel = ({ model, apiKey = '', ...server }: ModelSettings): LanguageModel =>
  createGoogle({ ...server, apiKey })(model);
