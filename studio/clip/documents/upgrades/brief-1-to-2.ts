/** Brief 1 → 2: adds the version, and marks fields that the first briefs did not have as absent. */
import type { Upgrade } from '#studio/clip/documents/document-kind.ts';

/** Fields that the brief already has are kept. Null stands for the look's own font, no logo, and all pictures. */
export const upgradeBrief1To2: Upgrade = (brief) => ({
  brandFont: null,
  logo: null,
  pictureIds: null,
  ...brief,
});
