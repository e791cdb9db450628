/** Reads Roman numbers up to thirty-nine, which kings and volumes have. */

const NUMBER = /^(?<tens>X{0,3})(?<ones>IX|IV|V?I{0,3})$/u;
const ONES: Readonly<Record<string, number>> = {
  '': 0,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
};

/** "XIV" → 14; null when the letters are no such number. */
export function readRoman(letters: string): number | null {
  const found = NUMBER.exec(letters)?.groups;
  if (found === undefined || letters === '') return null;
  return 10 * (found['tens']?.length ?? 0) + (ONES[found['ones'] ?? ''] ?? 0);
}
