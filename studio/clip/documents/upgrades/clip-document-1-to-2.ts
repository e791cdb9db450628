/** Clip document 1 → 2: nothing changes but that the version is written. */
import type { Upgrade } from '#studio/clip/documents/document-kind.ts';

/** Gives the document unchanged; `defineDocument` writes the version. */
export const upgradeClipDocument1To2: Upgrade = (document) => document;
