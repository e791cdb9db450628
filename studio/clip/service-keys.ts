/** The services that a shop brings itself: who writes its scripts and who speaks them, with whose key. */
import { z } from 'zod';

const key = z.string().trim().min(8).max(400);
const model = z.string().trim().min(1).max(100);
const baseUrl = z.url({ protocol: /^https?$/ }).max(300);

export const writerKeySchema = z.discriminatedUnion('provider', [
  z.object({ purpose: z.literal('writer'), provider: z.enum(['openai', 'anthropic', 'google']), model, baseUrl: z.null(), key }),
  /** Any server with OpenAI's interface. */
  z.object({ purpose: z.literal('writer'), provider: z.literal('openai-compatible'), model, baseUrl, key }),
]);
/** The base URL is for servers with the same interface. */
export const speakerKeySchema = z.object({ purpose: z.literal('speaker'), provider: z.enum(['elevenlabs', 'openai']), model: model.nullable(), baseUrl: baseUrl.nullable(), key });
export const serviceKeySchema = z.union([writerKeySchema, speakerKeySchema]);

export type WriterKey = z.infer<typeof writerKeySchema>;
export type SpeakerKey = z.infer<typeof speakerKeySchema>;
export type ServiceKey = WriterKey | SpeakerKey;

/** What may be shown of a key: how it ends, never itself. */
export const serviceKeySummarySchema = z.object({ purpose: z.enum(['writer', 'speaker']), provider: z.string(), model: z.string().nullable(), baseUrl: z.string().nullable(), hint: z.string(), savedAt: z.date() });
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
