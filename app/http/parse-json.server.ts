/** Reads JSON that came from outside. */

/**
 * The value of a JSON text in UTF-8, without characters that nobody types and PostgreSQL does not store: the
 * character U+0000, and halves of surrogate pairs (they become U+FFFD). Throws SyntaxError for what is no
 * JSON.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  return /\\u(?:0000|d[89a-f])/i.test(text) ? JSON.parse(text, keepable) : JSON.parse(text);
}

const keepable = (_key: string, value: unknown): unknown =>
  typeof value === 'string'
    ? keepableText(value)
    : isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [keepableText(key), part]))
      : value;

const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** The text without U+0000 and lone surrogates, as PostgreSQL can keep it. */
export const keepableText = (text: string): string =>
  text.replaceAll('\0', '').replace(LONE_SURROGATES, '\ufffd');

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
