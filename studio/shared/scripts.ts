/** Which scripts write words without spaces between them. */

/** Their letters, for a character class. Not Hangul: Korean has spaces between words. */
export const UNSPACED_LETTERS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
