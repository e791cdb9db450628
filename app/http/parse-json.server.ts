/** Reads JSON that came from outside. */

/**
 * The value of a JSON text in UTF-8, without the characters U+0000 in it: nobody types them and PostgreSQL keeps none. Throws SyntaxError
 * for what is no JSON.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\\u0000') ? JSON.parse(text, withoutNul) : JSON.parse(text);
}

const withoutNul = (_key: string, value: unknown): unknown =>
  typeof value === 'string'
    ? value.replaceAll('\0', '')
    : isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key.replaceAll('\0', ''), part]))
      : value;

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
