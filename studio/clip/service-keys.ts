/** The services that a shop brings itself: who writes its scripts and who speaks them, with whose key. */
import { z } from 'zod';

/** In characters: a shorter key was cut when it was copied. */
export const MIN_KEY_LENGTH = 8;

/** What a service does for a shop. */
export const PURPOSES = ['writer', 'speaker'] as const;
/** One of them; a shop has at most one key for each. */
export type Purpose = (typeof PURPOSES)[number];

/**
 * A shop's key for a service, as it comes from the page and from the database; `serviceKeyProblem` knows the
 * services.
 */
export const serviceKeySchema = z.object({
  purpose: z.enum(PURPOSES),
  provider: z.string().min(1).max(100),
  model: z.string().trim().min(1).max(100).nullable(),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable(),
  key: z.string().trim().min(MIN_KEY_LENGTH).max(400),
});
/** A shop’s own key for a writer or a speaker, with the provider’s settings. Never logged. */
export type ServiceKey = z.infer<typeof serviceKeySchema>;

/** A field beside the key: whether it must be filled in, and an example of what to write. */
export type KeyField = { needed: boolean; example: string };
/** A service that a shop may add a key for, as its provider describes it; null for fields that it does not have. */
export type KeyService = {
  provider: string;
  label: string;
  model: KeyField | null;
  baseUrl: KeyField | null;
};
/** The services that this deployment offers, in the order of the page. */
export type KeyServices = Readonly<Record<Purpose, readonly KeyService[]>>;

/** A mismatch between a key and the services: the field and a sentence; null when the key can be tried. */
export function serviceKeyProblem(
  key: ServiceKey,
  services: KeyServices,
): { field: string; reason: string } | null {
  const service = services[key.purpose].find(({ provider }) => provider === key.provider);
  if (service === undefined) return { field: 'Service', reason: 'Choose one of the services in the list.' };
  const fields = [
    { field: 'Model', is: key.model, described: service.model },
    { field: 'Address', is: key.baseUrl, described: service.baseUrl },
  ];
  for (const { field, is, described } of fields) {
    if (is === null && described?.needed === true)
      return { field, reason: `${service.label} requires this.` };
    if (is !== null && described === null) return { field, reason: `${service.label} doesn’t use this.` };
  }
  return null;
}

/** What may be shown of a key: its last characters, never the key itself. */
export const serviceKeySummarySchema = z.object({
  purpose: z.enum(PURPOSES),
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
  /** Replaces the previous one. */
  save(key: ServiceKey): Promise<void>;
  remove(purpose: Purpose): Promise<void>;
  /** For the wiring alone. Null when there is none, or when this deployment can no longer decrypt it. */
  writer(): Promise<ServiceKey | null>;
  speaker(): Promise<ServiceKey | null>;
}

const HINT_LETTERS = 4;
/** The last letters of a key, by which a merchant knows it again. */
export const hintOf = ({ key: text }: ServiceKey): string => text.slice(-HINT_LETTERS);

/**
 * What is wrong with the address of a merchant's own service, and what to do, as a sentence; null when nothing is.
 * `mayBePlain` accepts the origins ("http://10.0.0.5:8000") that may do without https.
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
