/** Copies what is to be logged without its secrets, which are found by their names, at any depth. */
import { stdSerializers } from 'pino';

/** Names that end so: "accessToken", "Set-Cookie", "SHOPIFY_API_SECRET"; digits and marks may follow. */
const SECRET = /(?:secret|token|password|passphrase|authorization|cookies?|apikey|prompt)[^a-z]*$/i;
/** "key" only as a word of its own: "x-api-key", "privateKey", "ENCRYPTION_KEY", not "monkey". */
const KEY = /(?:(?:^|[^A-Za-z])key|Key|KEY)[^A-Za-z]*$/;
const CENSOR = '[secret]';

/** An object within itself is named instead. Does not throw: a log must not break what it reports. */
export const withoutSecrets = (details: object): Record<string, unknown> => members(details, []);

function members(value: object, ancestors: readonly object[]): Record<string, unknown> {
  const within = [...ancestors, value];
  return Object.fromEntries(
    Object.keys(value).map((name) => [
      name,
      SECRET.test(name) || KEY.test(name) ? CENSOR : member(value, name, within),
    ]),
  );
}

function member(value: object, name: string, within: readonly object[]): unknown {
  try {
    return copy(Reflect.get(value, name), within);
  } catch {
    // Its getter failed; the rest of the line is worth more than this member.
    return '[unreadable]';
  }
}

function copy(value: unknown, ancestors: readonly object[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ancestors.includes(value)) return '[circular]';
  const within = [...ancestors, value];
  if (value instanceof Error) return members(stdSerializers.err(value), within);
  if (Array.isArray(value)) return value.map((each) => copy(each, within));
  const toJson: unknown = Reflect.get(value, 'toJSON');
  return typeof toJson === 'function'
    ? copy(Reflect.apply(toJson, value, []), within)
    : members(value, ancestors);
}
