/** A sentence that every page with a Refresh button shows. */

/** What refreshing does to what a merchant made of the clip. */
export const AFTER_REFRESH =
  'Refreshing is free and creates a new version from the current product details. You can restore your edits in the editor, under Versions. Your exports don’t change.';
