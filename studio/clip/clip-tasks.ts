/** The work on clips that runs outside a request. */
import type { TaskKind } from '#studio/work/task.ts';

/** Makes a clip from its brief; the subject is the clip. */
export const GENERATE_CLIP = {
  kind: 'generate-clip',
  lane: 'clips',
  subject: 'clip',
} as const satisfies TaskKind;
/** Compares the clips of a product with what the store shows of it now; the subject is the product's global id. */
export const CHECK_PRODUCT = {
  kind: 'check-product',
  lane: 'webhooks',
  subject: 'product',
} as const satisfies TaskKind;
