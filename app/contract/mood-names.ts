/** What the moods of music are called on pages. */

/** A mood's name as a merchant reads it. */
export { MOOD_NAMES } from '#studio/music/mood-names.ts';
