/** What a shop's work of one kind is: all that is under way, and what ended of late. */

/** `since` when something must have ended to be listed; at most `active` that are under way and `ended` that are not. */
export type TaskPage = { since: Date; active: number; ended: number };

export type TaskList<T> = {
  /** Being made before waiting; those that wait in the order in which they are made. */
  active: T[];
  /** All that are under way, listed or not. */
  activeCount: number;
  /** Newest first. */
  ended: T[];
};
