/** Opens a provider's language model as the environment names it; loaded only when one is named: the SDK is large. */
import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogle } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModel } from 'ai';
import type { Environment } from '#adapters/environment.ts';
import type { Web } from '#adapters/web/web.ts';
import { AppError } from '#studio/shared/errors.ts';

export type WriterEnvironment = Pick<
  Environment,
  'WRITER' | 'WRITER_MODEL' | 'WRITER_BASE_URL' | 'WRITER_API_KEY'
>;
type Provider = Exclude<Environment['WRITER'], 'extractive'>;

/** A script is a few hundred words. */
const LIMITS = { seconds: 40, maxBytes: 4 * 1024 * 1024 };

const OWN_BASE_URL: Record<Exclude<Provider, 'openai-compatible'>, string> = {
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta',
};

/** Throws ENVIRONMENT_INVALID when a setting is missing. */
export function openModel(
  provider: Provider,
  model: string,
  environment: WriterEnvironment,
  web: Web,
): LanguageModel {
  const baseURL =
    environment.WRITER_BASE_URL ??
    (provider === 'openai-compatible'
      ? required(undefined, 'WRITER_BASE_URL', provider)
      : OWN_BASE_URL[provider]);
  const fetch = web.provider(baseURL, LIMITS);
  // A self-hosted server may ask for no key.
  if (provider === 'openai-compatible') {
    return createOpenAICompatible({
      name: 'compatible',
      baseURL,
      fetch,
      supportsStructuredOutputs: true,
      ...(environment.WRITER_API_KEY === undefined ? {} : { apiKey: environment.WRITER_API_KEY }),
    })(model);
  }
  const settings = {
    baseURL,
    fetch,
    apiKey: required(environment.WRITER_API_KEY, 'WRITER_API_KEY', provider),
  };
  switch (provider) {
    case 'openai':
      return createOpenAI(settings).chat(model);
    case 'anthropic':
      return createAnthropic(settings)(model);
    case 'google':
      return createGoogle(settings)(model);
  }
}

export function required(value: string | undefined, name: string, provider: Provider): string {
  if (value === undefined)
    throw new AppError('ENVIRONMENT_INVALID', { reason: `${name}: the writer “${provider}” needs it` });
  return value;
}
