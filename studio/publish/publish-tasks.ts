/** The work on publications that runs outside a request. */
import type { TaskKind } from '#studio/work/task.ts';

/** Puts an export among its product's media; the subject is the publication. */
export const PUBLISH_EXPORT = {
  kind: 'publish-export',
  lane: 'store',
  subject: 'publication',
} as const satisfies TaskKind;
/** Takes exactly that away again; the subject is the publication. */
export const UNPUBLISH_EXPORT = {
  kind: 'unpublish-export',
  lane: 'store',
  subject: 'publication',
} as const satisfies TaskKind;
