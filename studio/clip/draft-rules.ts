/**
 * Decides what a save of a draft does to the one that is kept: no page replaces what another page has changed
 * since.
 */
import type { DraftMarks, DraftStamp } from '#studio/clip/ports.ts';

/** Of one person; the oldest beyond these are removed. */
export const MAX_DRAFTS_A_PERSON = 100;

/** Of a draft that a person has taken over from the version before. */
export const VERSION_BEFORE: DraftStamp = { writer: 'version before', number: 0 };

/** `late`: a later save of the same page is kept, and stays. `changed`: another page has saved it since. */
export type DraftSave = 'replaces' | 'late' | 'changed';

/** What a save does to the kept draft. */
export function saveOver(kept: DraftStamp, { stamp, base }: DraftMarks): DraftSave {
  const isOwn = kept.writer === stamp.writer;
  if ((isOwn && kept.number < stamp.number) || isSame(kept, base)) return 'replaces';
  return isOwn ? 'late' : 'changed';
}

/** Whether a page may remove the kept draft: it has saved it last, or has read it as it is. */
export const mayClear = (kept: DraftStamp, { stamp, base }: DraftMarks): boolean =>
  kept.writer === stamp.writer || isSame(kept, base);

const isSame = (kept: DraftStamp, base: DraftStamp | null): boolean =>
  base !== null && kept.writer === base.writer && kept.number === base.number;
