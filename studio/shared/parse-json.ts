/** Reads JSON that may be none. */

/** The value of a JSON text, or of its bytes in UTF-8; undefined when it is no JSON, which no schema accepts. */
export function parseJson(text: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof text === 'string' ? text : new TextDecoder().decode(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
