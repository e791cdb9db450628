/** Estimates how long a word takes to say, relative to others of its language; the unit is about one letter's time. */
import { COLON_SIGNS, COMMA_SIGNS, SENTENCE_SIGNS } from '#studio/shared/pause-signs.ts';

/** A pause at a comma or a full stop lasts about as long as this many letters. */
export const PAUSE_LENGTH = { short: 3, long: 6 };
const LONG = new RegExp(`[${SENTENCE_SIGNS}${COLON_SIGNS}]["”’»)）」]*$`, 'u');
const SHORT = new RegExp(`[${COMMA_SIGNS}]["”’»)）」]*$`, 'u');

/** Letters count as one, digits as the words they stand for, signs of syllabic scripts as the syllable they are. */
export function spokenLength(text: string): number {
  let length = 0;
  for (const sign of text) length += signLength(sign);
  return Math.max(1, length + 1);
}

function signLength(sign: string): number {
  if (/\p{Nd}/u.test(sign)) return 5;
  if (/\p{Script=Han}/u.test(sign)) return 3.6;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(sign))
    return /[ゃゅょャュョぁぃぅぇぉァィゥェォ]/u.test(sign) ? 0.8 : 2;
  if (/\p{Script=Hangul}/u.test(sign)) return 2.2;
  if (/\p{Script=Arabic}/u.test(sign)) return 1.4;
  if (/\p{M}/u.test(sign)) return 0.4;
  return /\p{L}/u.test(sign) ? 1 : 0;
}

/** The pause that follows a text because of the sign it ends with. */
export function pauseAfter(text: string): number {
  if (LONG.test(text)) return PAUSE_LENGTH.long;
  return SHORT.test(text) ? PAUSE_LENGTH.short : 0;
}
