/**
 * Makes text of a store fit to be read, spoken and drawn: no control, bidirectional or invisible characters,
 * single spaces.
 */

/**
 * Soft hyphens, zero-width spaces, bidirectional marks, tags, private use, halves of characters: never seen,
 * never spoken.
 */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\p{Co}\p{Cs}]|[\u{e0000}-\u{e0fff}]/gu;
/**
 * Joiners shape letters of Arabic and Indic scripts and hold emoji families together; anywhere else they are
 * invisible dirt.
 */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{M}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]/gu;
/** More marks on one letter than any writing system uses. */
const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;

/** The text in one line (NFC), without what is neither seen nor spoken; empty when nothing else was in it. Never fails. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(STACKED_MARKS, '$1')
    .replace(/ +/g, ' ')
    .trim();
}
