/** Opens the writer that the environment names. */
import type { WriterEnvironment } from '#adapters/language/open-model.ts';
import type { Web } from '#adapters/web/web.ts';
import type { WriterKey } from '#studio/clip/service-keys.ts';
import { extractiveWriter } from '#studio/script/extractive/extractive-writer.ts';
import type { Writer } from '#studio/script/ports.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

/** The writer of a shop's own key; its address may be any public one. */
export const createShopWriter = (key: WriterKey, web: Web): Promise<Writer> =>
  createWriter(environmentOf(key), web.forMerchants);

/** Asks for one word; WRITER_FAILED says in words why there was none. */
export async function checkShopWriter(key: WriterKey, web: Web): Promise<Result<void, AppError>> {
  const [{ openModel }, { checkModel }] = await Promise.all([
    import('#adapters/language/open-model.ts'),
    import('#adapters/language/llm-writer.ts'),
  ]);
  return checkModel(openModel(key.provider, key.model, environmentOf(key), web.forMerchants));
}

const environmentOf = ({ provider, model, baseUrl, key }: WriterKey): WriterEnvironment => ({
  WRITER: provider,
  WRITER_MODEL: model,
  WRITER_BASE_URL: baseUrl ?? undefined,
  WRITER_API_KEY: key,
});

/** Rejects with ENVIRONMENT_INVALID when the named writer lacks a setting. */
export async function createWriter(environment: WriterEnvironment, web: Web): Promise<Writer> {
  const provider = environment.WRITER;
  if (provider === 'extractive') return extractiveWriter;
  const [{ openModel, required }, { createLlmWriter }] = await Promise.all([
    import('#adapters/language/open-model.ts'),
    import('#adapters/language/llm-writer.ts'),
  ]);
  const model = required(environment.WRITER_MODEL, 'WRITER_MODEL', provider);
  // Another server's scripts are never taken for the provider's own: the name is part of what a stored script depends on.
  const server =
    environment.WRITER_BASE_URL === undefined ? '' : `@${environment.WRITER_BASE_URL.replace(/\/+$/, '')}`;
  return createLlmWriter(openModel(provider, model, environment, web), `${provider}:${model}${server}`);
}
