/** Builds the list of number words that a pack gives, so that a pack writes regular ones as one row. */

/**
 * Words with even steps between their values; forms of one value are separated by "|": "two three four", from
 * 2, by 1.
 */
export const series = (first: number, step: number, words: string): [string, number][] =>
  words
    .split(' ')
    .flatMap((forms, index) =>
      forms.split('|').map((word): [string, number] => [word, first + index * step]),
    );

/**
 * 10 to 99 for languages that write them as one word: `units` are one to nine, `teens` ten to nineteen,
 * `tens` twenty to ninety.
 */
export function compounds(
  units: readonly string[],
  teens: string,
  tens: readonly string[],
  join: (unit: string, ten: string) => string,
): [string, number][] {
  return tens
    .flatMap((ten, index) => [
      [ten, 20 + index * 10] as [string, number],
      ...units.map((unit, digit): [string, number] => [join(unit, ten), 20 + index * 10 + digit + 1]),
    ])
    .concat(series(10, 1, teens));
}

/**
 * 100 to 999 for languages that write them as one word: `prefixes` are what stands before the word for a
 * hundred, from one up.
 */
export const hundreds = (
  below: readonly [string, number][],
  prefixes: readonly string[],
  word: string,
): [string, number][] =>
  prefixes.flatMap((prefix, index) => [
    [prefix + word, (index + 1) * 100] as [string, number],
    ...below.map(([rest, value]): [string, number] => [prefix + word + rest, (index + 1) * 100 + value]),
  ]);
