/** A provider's description, whatever it provides: its name, its settings, and how a shop brings a key of its own. */
import { z } from 'zod';
import type { Web } from '#adapters/web/web.ts';
import type { KeyField, KeyService, ServiceKey } from '#studio/clip/service-keys.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** What a provider is opened with besides its settings. */
export type ProviderPorts = { web: Web };

/** A provider as its folder describes it; `Schema` are its settings, all of them text. */
export type Description<Schema extends z.ZodObject, Made> = {
  /** What the environment and the database call it: never changed. */
  id: string;
  /** What people call it. */
  label: string;
  /**
   * A setting `baseUrl` of the port WRITER is the variable WRITER_BASE_URL; its description is its text in
   * the docs.
   */
  settings: Schema;
  /**
   * How a shop uses it with its own key (the setting `apiKey`): the settings it is asked for, each with an
   * example. Without it only deployments use it.
   */
  shopKey?: { label?: string; asks: { model?: string; baseUrl?: string } };
  /**
   * Loads the provider's code only now: descriptions are read by every process. Rejects with AppError
   * ENVIRONMENT_INVALID when the settings lead nowhere.
   */
  open(settings: z.infer<Schema>, ports: ProviderPorts): Made | Promise<Made>;
  /** The smallest real use: an AppError explains why it does not work. */
  check(settings: z.infer<Schema>, ports: ProviderPorts): Promise<Result<unknown, AppError>>;
};

/** A provider in a registry: its settings are checked each time before they are used. */
export type Provider<Made> = {
  readonly id: string;
  readonly label: string;
  readonly settings: z.ZodObject;
  readonly shopKey: { label?: string; asks: { model?: string; baseUrl?: string } } | null;
  /** Rejects with ZodError when the settings are not accepted. */
  open(settings: object, ports: ProviderPorts): Promise<Made>;
  check(settings: object, ports: ProviderPorts): Promise<Result<unknown, AppError>>;
};

/** A provider that was named, with settings that it accepts. */
export type Choice = { readonly provider: string; readonly settings: Readonly<Record<string, unknown>> };

/** Makes a description fit for a registry, where the types of the providers' settings differ. */
export const describeProvider = <Schema extends z.ZodObject, Made>(
  described: Description<Schema, Made>,
): Provider<Made> => ({
  id: described.id,
  label: described.label,
  settings: described.settings,
  shopKey: described.shopKey ?? null,
  open: async (settings, ports) => described.open(described.settings.parse(settings), ports),
  check: async (settings, ports) => described.check(described.settings.parse(settings), ports),
});

/** A setting of any text; `meaning` completes "OpenAI: …" in the docs. */
export const textSetting = (meaning: string): z.ZodString => z.string().min(1).describe(meaning);

/** A setting that is the address of a server. */
export const addressSetting = (meaning: string): z.ZodURL => z.url().describe(meaning);

/** The variable of a setting: WRITER and `baseUrl` give WRITER_BASE_URL. */
export const variableOf = (port: string, setting: string): string =>
  `${port}_${setting.replace(/[A-Z]/g, '_$&').toUpperCase()}`;

/** Whether a setting may be left out. */
export const isOptional = (schema: z.ZodObject, setting: string): boolean =>
  schema.shape[setting] instanceof z.ZodOptional;

/**
 * The provider that the variables name and its settings; the registry's first provider when they name none.
 * The error has one sentence for each wrong variable, beginning with its name. `port` is WRITER or SPEAKER.
 */
export function chooseProvider(
  port: string,
  providers: readonly Provider<unknown>[],
  variables: Readonly<Record<string, string | undefined>>,
): Result<Choice, string[]> {
  const named = given(variables[port]) ?? providers[0]?.id;
  const provider = providers.find(({ id }) => id === named);
  if (provider === undefined) {
    const known = providers.map(({ id }) => `"${id}"`).join('|');
    return err([`${port}: Invalid option: expected one of ${known}`]);
  }
  const settings = Object.fromEntries(
    Object.keys(provider.settings.shape).map((name) => [name, given(variables[variableOf(port, name)])]),
  );
  const parsed = provider.settings.safeParse(settings);
  if (parsed.success) return ok({ provider: provider.id, settings: parsed.data });
  return err(
    parsed.error.issues.map(({ path, code, message }) => {
      const name = String(path[0]);
      const missing = code === 'invalid_type' && settings[name] === undefined;
      const meaning = meaningOf(provider.settings, name);
      const reason = missing ? `the ${port.toLowerCase()} “${provider.id}” needs it (${meaning})` : message;
      return `${variableOf(port, name)}: ${reason}`;
    }),
  );
}

const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** The text of a setting in the docs. */
export function meaningOf(schema: z.ZodObject, setting: string): string {
  const field: unknown = schema.shape[setting];
  const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
  return inner instanceof z.ZodType ? (inner.description ?? '') : '';
}

/** Opens the provider that was chosen. Rejects with AppError ENVIRONMENT_INVALID when the registry does not have it. */
export async function openChosen<Made>(
  providers: readonly Provider<Made>[],
  choice: Choice,
  ports: ProviderPorts,
): Promise<Made> {
  const provider = providers.find(({ id }) => id === choice.provider);
  if (provider === undefined)
    throw new AppError('ENVIRONMENT_INVALID', { reason: `there is no provider “${choice.provider}”` });
  return provider.open(choice.settings, ports);
}

/** Opens the provider of a shop's own key; null when it is offered to shops no more, or takes other settings by now. */
export async function openWithKey<Made>(
  providers: readonly Provider<Made>[],
  key: ServiceKey,
  { web }: ProviderPorts,
): Promise<Made | null> {
  const provider = providerOf(providers, key);
  return provider === null ? null : provider.open(settingsOf(key), { web: web.forMerchants });
}

/**
 * Whether a shop's own key works: one small call. BAD_INPUT when the service is not offered any more; else what
 * the provider answers with (WRITER_FAILED, SPEAKER_FAILED …).
 */
export async function checkKey(
  providers: readonly Provider<unknown>[],
  key: ServiceKey,
  { web }: ProviderPorts,
): Promise<Result<unknown, AppError>> {
  const provider = providerOf(providers, key);
  if (provider === null)
    return err(
      new AppError('BAD_INPUT', {
        field: 'Service',
        reason: 'It is not offered any more. Remove the key and choose another service.',
      }),
    );
  return provider.check(settingsOf(key), { web: web.forMerchants });
}

function providerOf<Made>(providers: readonly Provider<Made>[], key: ServiceKey): Provider<Made> | null {
  const provider = providers.find(({ id }) => id === key.provider);
  if (provider === undefined || provider.shopKey === null) return null;
  return provider.settings.safeParse(settingsOf(key)).success ? provider : null;
}

const settingsOf = ({ key, model, baseUrl }: ServiceKey): object => ({
  apiKey: key,
  ...(model === null ? {} : { model }),
  ...(baseUrl === null ? {} : { baseUrl }),
});

/** The providers that shops may bring keys for, as the settings page shows them. */
export const keyServicesOf = (providers: readonly Provider<unknown>[]): KeyService[] =>
  providers.flatMap(({ id, label, settings, shopKey }) => {
    if (shopKey === null) return [];
    const field = (name: 'model' | 'baseUrl'): KeyField | null => {
      const example = shopKey.asks[name];
      return example === undefined ? null : { needed: !isOptional(settings, name), example };
    };
    return [
      { provider: id, label: shopKey.label ?? label, model: field('model'), baseUrl: field('baseUrl') },
    ];
  });
