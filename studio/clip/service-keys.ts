/** The services that a shop brings itself: who writes its scripts and who speaks them, with whose key. */
import { z } from 'zod';

const key = z.string().trim().min(8).max(400);
const model = z.string().trim().min(1).max(100);
const baseUrl = z.url({ protocol: /^https?$/ }).max(300);

export const writerKeySchema = z.discriminatedUnion('provider', [
  z.object({
    purpose: z.literal('writer'),
    provider: z.enum(['openai', 'anthropic', 'google']),
    model,
    baseUrl: z.null(),
    key,
  }),
  /** Any server with OpenAI's interface. */
  z.object({ purpose: z.literal('writer'), provider: z.literal('openai-compatible'), model, baseUrl, key }),
]);
/** The base URL is for servers with the same interface. */
export const speakerKeySchema = z.object({
  purpose: z.literal('speaker'),
  provider: z.enum(['elevenlabs', 'openai']),
  model: model.nullable(),
  baseUrl: baseUrl.nullable(),
  key,
});
export const serviceKeySchema = z.union([writerKeySchema, speakerKeySchema]);

export type WriterKey = z.infer<typeof writerKeySchema>;
export type SpeakerKey = z.infer<typeof speakerKeySchema>;
export type ServiceKey = WriterKey | SpeakerKey;

/** What may be shown of a key: how it ends, never itself. */
export const serviceKeySummarySchema = z.object({
  purpose: z.enum(['writer', 'speaker']),
  provider: z.string(),
  model: z.string().nullable(),
  baseUrl: z.string().nullable(),
  hint: z.string(),
  savedAt: z.date(),
  /** False when this deployment can no longer read it, or its row was changed by hand. */ opens: z.boolean(),
});
export type ServiceKeySummary = z.infer<typeof serviceKeySummarySchema>;

/** One shop's keys. */
export interface ServiceKeys {
  list(): Promise<ServiceKeySummary[]>;
  /** In the place of the one before. */
  save(key: ServiceKey): Promise<void>;
  remove(purpose: ServiceKey['purpose']): Promise<void>;
  /** For the wiring alone. Null when there is none, or when this deployment can no longer open it. */
  writer(): Promise<WriterKey | null>;
  speaker(): Promise<SpeakerKey | null>;
}

const HINT_LETTERS = 4;
export const hintOf = ({ key: text }: ServiceKey): string => text.slice(-HINT_LETTERS);

/**
 * What is wrong with the address of a merchant's own service, and the way out, as a sentence; null when nothing is.
 * `mayBePlain` tells which origins ("http://10.0.0.5:8000") may do without https.
 */
export function baseUrlProblem(text: string, mayBePlain: (origin: string) => boolean): string | null {
  const url = URL.parse(text.trim());
  if (url === null || !/^https?:\/\//i.test(text.trim()))
    return 'Write the whole address, for example https://api.example.com/v1.';
  if (url.username !== '' || url.password !== '')
    return 'Leave out the name and password before the @; the key has its own field.';
  // Also an empty one: paths are added at the end.
  if (/[?#]/.test(text)) return 'End the address before the ? or #; paths are added to it.';
  if (url.protocol === 'http:' && !mayBePlain(url.origin))
    return 'Begin with https://. Without it your key could be read on its way.';
  return null;
}
