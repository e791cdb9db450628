/** One spelling for equal data, so that equal data has one hash. */

/**
 * JSON whose object keys are sorted by UTF-16 code units at every depth; arrays keep their order. For plain data only.
 * Stored hashes depend on this form: when it changes, every stored step is made again.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
