/** A sentence that every page with a Refresh button shows. */

/** What refreshing does to what a merchant made of the clip. */
export const AFTER_REFRESH =
  'Refreshing is free and makes a new version from the product as it is now. Your edits stay in the editor under Versions, and your exports stay as they are.';
