/** Opens a language model of OpenAI. */
import { createOpenAI } from '@ai-sdk/openai';
import type { LanguageModel } from 'ai';
import type { ModelSettings } from '#adapters/language/writer-provider.ts';

export const openModel = ({ model, apiKey = '', ...server }: ModelSettings): LanguageModel =>
  createOpenAI({ ...server, apiKey }).chat(model);
