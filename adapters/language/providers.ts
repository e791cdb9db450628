/** The writers that Vitrine knows, one line each. The first writes without any account, where none is named. */
import { anthropic } from '#adapters/language/anthropic/provider.ts';
import { extractive } from '#adapters/language/extractive/provider.ts';
import { google } from '#adapters/language/google/provider.ts';
import { openAiCompatible } from '#adapters/language/openai-compatible/provider.ts';
import { openAi } from '#adapters/language/openai/provider.ts';
import type { WriterProvider } from '#adapters/language/writer-provider.ts';

/** In the order in which they are offered. */
export const WRITERS: readonly WriterProvider[] = [extractive, openAi, anthropic, google, openAiCompatible];
