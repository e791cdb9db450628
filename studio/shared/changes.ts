/** The changes that are reported to an open page of the shop. */

/**
 * The kinds of things that change while a page shows them; with the thing's id, a change is a page's cue to
 * read it again.
 */
export const CHANGE_KINDS = ['clip', 'poster', 'export', 'publication', 'points', 'task'] as const;
/** One of `CHANGE_KINDS`. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];
