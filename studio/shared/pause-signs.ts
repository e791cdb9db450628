/** Names the punctuation at which a voice pauses and a caption may break, in every script that clips are written in. */

/** Ends of sentences, for a character class: "[" + … + "]". */
export const SENTENCE_SIGNS = '.!?…。！？।؟';
/** Signs within a sentence that are followed by less of a pause. */
export const COMMA_SIGNS = ',;、，；،؛';
/** Colons: what follows is announced, with the pause of a sentence's end. */
export const COLON_SIGNS = ':：';
/** All of them. */
export const PAUSE_SIGNS = `${SENTENCE_SIGNS}${COMMA_SIGNS}${COLON_SIGNS}`;
