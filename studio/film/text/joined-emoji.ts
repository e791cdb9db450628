/** Finds joined emoji that Skia tears apart, so that they can be measured and drawn whole. */

/**
 * Sequences like a heart on fire or a rainbow flag begin with a character that is text by default. Skia joins
 * them only right after an ordinary emoji; browsers always join them. With an ordinary emoji, hidden, in
 * front, both draw the same.
 */
const TORN =
  /(?!\p{Emoji_Presentation})\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)+/gu;

/** Goes before a joined emoji to keep it whole; every emoji of the font is as wide as this one. */
export const CARRIER = '🔥';

/** The text with each such sequence replaced by one emoji of the same width: for measuring. */
export const withoutTorn = (text: string): string =>
  text.includes('\u200d') ? text.replace(TORN, CARRIER) : text;

/** The text in pieces: plain text and joined emoji, in order. */
export function pieces(text: string): { text: string; joined: boolean }[] {
  const found: { text: string; joined: boolean }[] = [];
  let end = 0;
  for (const match of text.includes('\u200d') ? text.matchAll(TORN) : []) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), joined: false });
    found.push({ text: match[0], joined: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), joined: false });
  return found;
}
