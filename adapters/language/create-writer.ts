/** Opens the writer that the environment names. */
import type { WriterEnvironment } from '#adapters/language/open-model.ts';
import type { Web } from '#adapters/web/web.ts';
import { extractiveWriter } from '#studio/script/extractive/extractive-writer.ts';
import type { Writer } from '#studio/script/ports.ts';

/** Rejects with ENVIRONMENT_INVALID when the named writer lacks a setting. */
export async function createWriter(environment: WriterEnvironment, web: Web): Promise<Writer> {
  const provider = environment.WRITER;
  if (provider === 'extractive') return extractiveWriter;
  const [{ openModel, required }, { createLlmWriter }] = await Promise.all([import('#adapters/language/open-model.ts'), import('#adapters/language/llm-writer.ts')]);
  const model = required(environment.WRITER_MODEL, 'WRITER_MODEL', provider);
  return createLlmWriter(openModel(provider, model, environment, web), `${provider}:${model}`);
}
