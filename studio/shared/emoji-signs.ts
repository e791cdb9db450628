/** The signs that emoji, flags and keycaps are made of, one at a time, as a pattern of the flag `u`; no digit is one. */
export const EMOJI_SIGN = String.raw`\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0e\ufe0f\u20e3\u{e0020}-\u{e007f}]`;
