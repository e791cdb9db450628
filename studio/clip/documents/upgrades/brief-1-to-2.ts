/** Brief 1 → 2: the version is written, and what the first briefs did not ask for yet is said to be absent. */
import type { Upgrade } from '#studio/clip/documents/document-kind.ts';

export const upgradeBrief1To2: Upgrade = (brief) => ({
  brandFont: null,
  logo: null,
  pictureIds: null,
  ...brief,
});
