/** The changes that an open page hears of: something of its shop that changed. */

/** The kinds of things that change while a page shows them; with the thing's id, a change is a page's cue to read it again. */
export const CHANGE_KINDS = ['clip', 'export', 'publication', 'points', 'task'] as const;
/** One of `CHANGE_KINDS`. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];
