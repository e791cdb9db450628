/** Opens a language model of OpenAI. */
import { createOpenAI } from '@ai-sdk/openai';
import type { LanguageModel } from 'ai';
import type { ModelSettings } from '#adapters/language/writer-provider.ts';

/**
 * The model on OpenAI's Chat Completions interface. Nothing is sent before its first use, so a wrong key
 * shows only then.
 */
export const openModel = ({ model, apiKey = '', ...server }: ModelSettings): LanguageModel =>
  createOpenAI({ ...server, apiKey }).chat(model);
