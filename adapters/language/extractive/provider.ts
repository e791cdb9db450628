/** Describes the writer that needs no service: it takes the product’s own sentences. */
import { z } from 'zod';
import { describeProvider } from '#adapters/provider.ts';
import type { Writer } from '#studio/script/ports.ts';
import { extractiveWriter } from '#studio/script/extractive/extractive-writer.ts';
import { ok } from '#studio/shared/result.ts';

/** The default writer: no settings, no key, no cost. Its check always passes. */
export const extractive = describeProvider({
  id: 'extractive',
  label: 'The product’s own sentences',
  settings: z.object({}),
  open: (): Writer => extractiveWriter,
  check: () => Promise.resolve(ok(undefined)),
});
