/** Opens the writer that the environment names. */
import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogle } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModel } from 'ai';
import type { Environment } from '#adapters/environment.ts';
import { createLlmWriter } from '#adapters/language/llm-writer.ts';
import type { Web } from '#adapters/web/web.ts';
import { extractiveWriter } from '#studio/script/extractive/extractive-writer.ts';
import type { Writer } from '#studio/script/ports.ts';
import { AppError } from '#studio/shared/errors.ts';

type WriterEnvironment = Pick<Environment, 'WRITER' | 'WRITER_MODEL' | 'WRITER_BASE_URL' | 'WRITER_API_KEY'>;
type Provider = Exclude<Environment['WRITER'], 'extractive'>;

/** A script is a few hundred words. */
const LIMITS = { seconds: 40, maxBytes: 4 * 1024 * 1024 };

const OWN_BASE_URL: Record<Exclude<Provider, 'openai-compatible'>, string> = {
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta',
};

/** Throws ENVIRONMENT_INVALID when the named writer lacks a setting. */
export function createWriter(environment: WriterEnvironment, web: Web): Writer {
  const provider = environment.WRITER;
  if (provider === 'extractive') return extractiveWriter;
  const model = required(environment.WRITER_MODEL, 'WRITER_MODEL', provider);
  return createLlmWriter(modelOf(provider, model, environment, web), `${provider}:${model}`);
}

function modelOf(provider: Provider, model: string, environment: WriterEnvironment, web: Web): LanguageModel {
  const baseURL = environment.WRITER_BASE_URL ?? (provider === 'openai-compatible' ? required(undefined, 'WRITER_BASE_URL', provider) : OWN_BASE_URL[provider]);
  const fetch = web.provider(baseURL, LIMITS);
  // A self-hosted server may ask for no key.
  if (provider === 'openai-compatible') {
    return createOpenAICompatible({ name: 'compatible', baseURL, fetch, supportsStructuredOutputs: true, ...(environment.WRITER_API_KEY === undefined ? {} : { apiKey: environment.WRITER_API_KEY }) })(model);
  }
  const settings = { baseURL, fetch, apiKey: required(environment.WRITER_API_KEY, 'WRITER_API_KEY', provider) };
  switch (provider) {
    case 'openai':
      return createOpenAI(settings).chat(model);
    case 'anthropic':
      return createAnthropic(settings)(model);
    case 'google':
      return createGoogle(settings)(model);
  }
}

function required(value: string | undefined, name: string, provider: Provider): string {
  if (value === undefined) throw new AppError('ENVIRONMENT_INVALID', { reason: `${name}: the writer “${provider}” needs it` });
  return value;
}
