/** Describes writers that are language models behind the AI SDK: they differ in name, address and SDK package. */
import type { LanguageModel } from 'ai';
import type { z } from 'zod';
import { describeProvider, type Description, type Provider, type ProviderPorts } from '#adapters/provider.ts';
import type { ProviderFetch } from '#adapters/web/provider-fetch.ts';
import type { Writer } from '#studio/script/ports.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';

/** A writer in the registry. */
export type WriterProvider = Provider<Writer>;

/** A script is a few hundred words. */
const LIMITS = { seconds: 40, maxBytes: 4 * 1024 * 1024 };

/** What a model is opened with; everything it sends goes through `fetch`. */
export type ModelSettings = {
  model: string;
  apiKey?: string | undefined;
  baseURL: string;
  fetch: ProviderFetch;
};

type ModelDescription<Schema extends z.ZodObject> = Omit<Description<Schema, Writer>, 'open' | 'check'> & {
  /** The provider’s own server; null where the settings always name one. */
  ownBaseUrl: string | null;
  /** Loaded only when it is used: the SDK is large. */
  openModel: (settings: ModelSettings) => Promise<LanguageModel>;
};
type TextSettings = { model: string; apiKey?: string | undefined; baseUrl?: string | undefined };

/** Makes the description of a language model fit for the registry; it is checked by asking for one word. */
export function modelProvider<Schema extends z.ZodObject & z.ZodType<TextSettings>>({
  ownBaseUrl,
  openModel,
  ...described
}: ModelDescription<Schema>): WriterProvider {
  const modelOf = ({ model, apiKey, baseUrl }: TextSettings, { web }: ProviderPorts) => {
    const baseURL = baseUrl ?? ownBaseUrl ?? '';
    return openModel({ model, apiKey, baseURL, fetch: web.provider(baseURL, LIMITS) });
  };
  return describeProvider({
    ...described,
    async open(settings, ports) {
      const { createLlmWriter } = await import('#adapters/language/llm-writer.ts');
      return createLlmWriter(await modelOf(settings, ports), nameOf(described.id, settings));
    },
    async check(settings, ports) {
      const { checkModel } = await import('#adapters/language/llm-writer.ts');
      return checkModel(await modelOf(settings, ports));
    },
  });
}

/**
 * Another server's scripts are never mistaken for the provider's own: the name is part of what a stored
 * script depends on.
 */
const nameOf = (id: string, { model, baseUrl }: TextSettings): string =>
  `${id}:${model}${baseUrl === undefined ? '' : `@${withoutEnd(baseUrl, /\//)}`}`;
