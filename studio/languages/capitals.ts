/** Makes patterns match capitals that `i` does not know for the same letters. */

const replaceLetters = (pattern: string, letters: ReadonlyMap<string, string>): string =>
  pattern.replaceAll(/\\p\{\w+\}|\p{L}/gu, (letter) => letters.get(letter) ?? letter);

const TURKISH = new Map([
  ['i', '[iİ]'],
  ['ı', '[ıI]'],
]);
/** "indirim" also matches "İNDİRİM", and "ışık" matches "IŞIK". The pattern has no "i" or "ı" within brackets. */
export const turkishCapitals = (pattern: string): string => replaceLetters(pattern, TURKISH);

const GREEK = new Map([
  ['ά', '[άα]'],
  ['έ', '[έε]'],
  ['ή', '[ήη]'],
  ['ί', '[ίι]'],
  ['ό', '[όο]'],
  ['ύ', '[ύυ]'],
  ['ώ', '[ώω]'],
]);
/** Greek capitals have no accents: "νέο" also matches "ΝΕΟ". The pattern has no accent within brackets. */
export const greekCapitals = (pattern: string): string => replaceLetters(pattern, GREEK);
