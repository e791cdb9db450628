/** Script 1 → 2: nothing changes but that the version is written. */
import type { Upgrade } from '#studio/clip/documents/document-kind.ts';

/** Gives the script unchanged; `defineDocument` writes the version. */
export const upgradeScript1To2: Upgrade = (script) => script;
