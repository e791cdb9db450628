/**
 * Sends data that only some readers of a page parse as one text: the page’s data is encoded value by value,
 * and a storyboard has a thousand.
 */

declare const written: unique symbol;

/** A plain value of this type as text, written by `toJsonText`. */
export type JsonText<T> = string & { readonly [written]: T };

/**
 * What is undefined is left out, and dates become text, as in every JSON. Numbers have at most so many
 * decimals, where they are given.
 */
export function toJsonText<T>(value: T, decimals?: number): JsonText<T> {
  const unit = 10 ** (decimals ?? 0);
  const rounded = (_key: string, part: unknown): unknown =>
    typeof part === 'number' ? Math.round(part * unit) / unit : part;
  return swapQuotes(JSON.stringify(value, decimals === undefined ? undefined : rounded)) as JsonText<T>;
}

/** The value that was written. */
export const fromJsonText = <T>(text: JsonText<T>): T => JSON.parse(swapQuotes(text)) as T;

/** A quote would be escaped twice on its way into a page, to four signs; a backtick stays one. */
function swapQuotes(text: string): string {
  return text.replace(/["`]/g, (sign) => (sign === '"' ? '`' : '"'));
}
