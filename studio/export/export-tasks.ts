/** The work on exports that runs outside a request. */
import type { TaskKind } from '#studio/work/task.ts';

/** Draws, encodes and stores an export; the subject is the export. */
export const EXPORT_CLIP = {
  kind: 'export-clip',
  lane: 'exports',
  subject: 'export',
} as const satisfies TaskKind;
