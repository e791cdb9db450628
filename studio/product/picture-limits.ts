/** How large a picture may be; the page, the server and the stores' adapters hold to the same numbers. */

/** Pixels of the long side that are kept: enough for a 4K film to move over a picture; a larger one only costs. */
export const MAX_SIDE_PIXELS = 4096;
/** Of a file that is uploaded by hand: 10 MB. */
export const MAX_UPLOAD_BYTES = 10_000_000;
/** The same as a sentence says it: "10 MB". */
export const MAX_UPLOAD_TEXT = `${MAX_UPLOAD_BYTES / 1_000_000} MB`;
