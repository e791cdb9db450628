/** Names the signs that emoji, flags and keycaps are made of. */

/** One such sign, as a pattern for the flag `u`; a digit is none, though a keycap holds one. */
export const EMOJI_SIGN = String.raw`\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0e\ufe0f\u20e3\u{e0020}-\u{e007f}]`;
